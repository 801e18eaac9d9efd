import Juara
import JuaraStore
import JuaraWording

/// What was typed, once more, with what the guardian agrees to: now it is known who is a minor.
struct CheckAnswersPage: WebPage {
  static let template = "check"

  struct Person {
    let legend: String
    let facts: [EventPage.Fact]
    let refusal: String?
  }

  let frame: Frame
  let heading: String
  let event: String
  let notice: String?
  let facts: [EventPage.Fact]
  let people: [Person]
  let consentTitle: String
  let consentIntroduction: String
  /// For whom the boxes are, where it is several.
  let consentFor: String?
  let heldWithoutConsent: String?
  let consents: [Tick]
  let rights: String
  let action: String
  let token: String
  let hidden: [HiddenField]
  /// That some or all of them wait.
  let seatNotice: String?
  let sendButton: String
  let changeButton: String
}

extension CheckAnswersPage {
  /// The fields that a page gives anew, or that its buttons and boxes have.
  private static let ownFields: Set<String> = ["token", "step", "consent"]

  init(_ form: RegistrationForm, refusals: [Int: RegistrationRefusal], notice: String? = nil) {
    let (visit, wording) = (form.visit, form.visit.wording)
    let event = form.details.event
    let path = "/events/\(event.code)/register"
    frame = visit.frame(wording(.checkAnswersPage), isPrivate: true, path: path)
    heading = wording(.checkAnswersPage)
    self.event = "\(event.plan.title) · \(form.details.when(in: wording))"
    self.notice = notice
    facts = [
      EventPage.Fact(label: wording(.yourName), values: [form.contact?.text ?? ""]),
      EventPage.Fact(label: wording(.yourPhone), values: [form.fields["phone"] ?? ""]),
    ]
    people = form.drafts.enumerated().map { index, draft in
      Person(
        legend: wording.personLegend(index + 1), facts: Self.facts(draft, form),
        refusal: refusals[index].map {
          wording(.cannotBeRegistered) + ": " + wording.publicSentence($0)
        }
      )
    }
    let possible = form.drafts.indices.filter { refusals[$0] == nil }.map { form.drafts[$0] }
    let isForGuardian = possible.contains { form.isMinor($0) }
    let text = ConsentText(in: visit.language, isForGuardian: isForGuardian)
    consentTitle = text.heading
    consentIntroduction = text.consentIntroduction(in: wording)
    consentFor =
      form.drafts.count > 1
      ? wording.consentFor(possible.map(\.person.name.text)) : nil
    let hasFreeSeat = form.details.hasFreeSeat
    heldWithoutConsent =
      if !isForGuardian {
        nil
      } else if hasFreeSeat {
        wording.heldWithoutConsent(
          until: event.plan.consentDeadline(from: visit.now), hasSeats: event.seats.capacity != nil)
      } else {
        wording(.seatNeedsConsent)
      }
    let ticked = form.fields.all("consent")
    consents = Consent.Purpose.allCases.filter { isForGuardian || $0 != .takePart }.map {
      Tick(
        id: "consent-\($0.rawValue)", name: "consent", type: "checkbox", value: $0.rawValue,
        label: text.agreement(to: $0), isTicked: ticked.contains($0.rawValue))
    }
    rights = text.rights
    action = visit.path(path)
    token = visit.cookie.token
    hidden = form.fields.pairs.filter { !Self.ownFields.contains($0.name) }
      .map { HiddenField(name: FormFields.cleaned($0.name), value: FormFields.cleaned($0.value)) }
    seatNotice = form.details.seatNotice(
      for: possible.count, at: visit.now, in: wording)
    sendButton = wording(hasFreeSeat ? .sendButton : .sendToWaitingList)
    changeButton = wording(.changeButton)
  }

  private static func facts(_ draft: RegistrationDraft, _ form: RegistrationForm)
    -> [EventPage.Fact]
  {
    let wording = form.visit.wording
    let person = draft.person
    let values: [(String, String?)] =
      [
        (wording(.childName), person.name.text),
        (wording(.birthLegend), person.birthDate.map(wording.day)),
        (wording(.classLabel), person.schoolClass?.text),
        (wording.plainLabel(.schoolOptional), person.school),
      ]
      + form.details.form.questions.map { question in
        (
          question.text,
          draft.answers.first { $0.key == question.key }?.value
            .text(yes: wording(.yesWord), no: wording(.noWord))
        )
      }
    let sessions = form.details.sessions.filter { draft.sessions.contains($0.number) }
    return values.compactMap { label, value in
      value.map { EventPage.Fact(label: label, values: [$0]) }
    }
      + (sessions.isEmpty
        ? []
        : [
          EventPage.Fact(
            label: wording(.sessionsChosen), values: sessions.map(wording.publicSession))
        ])
  }
}

/// Whom the event is not for, and what else there is.
struct NotPossiblePage: WebPage {
  static let template = "not-possible"

  let frame: Frame
  let heading: String
  let sentences: [String]
  let othersHeading: String?
  let others: [Frame.Link]
  let back: Frame.Link
}

extension NotPossiblePage {
  init(_ sentences: [String], of event: Event, in visit: Visit) throws {
    let wording = visit.wording
    let isOver = event.plan.endsAt <= visit.now
    let title: Phrase =
      switch event.plan.registrationState(at: visit.now) {
      case _ where event.state == .cancelled: .notPossiblePage
      case .notYet: .registrationNotYetPage
      case .closed: .registrationClosedPage
      case .open: isOver ? .registrationClosedPage : .notPossiblePage
      }
    heading = wording(title)
    frame = visit.frame(heading, isPrivate: true, path: "/events/\(event.code)")
    self.sentences =
      isOver && event.state != .cancelled ? [wording(.eventOver)] : sentences
    let open = try visit.store.liveFacts(at: visit.now).upcoming.filter {
      $0.code != event.code && $0.registrationEndsAt > visit.now
    }
    othersHeading = open.isEmpty ? nil : wording(.otherEventsHeading)
    others = open.map { Frame.Link(text: $0.title, href: visit.path("/events/\($0.code)")) }
    back = Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)"))
  }
}

/// What somebody answered to an event's questions, to be read.
enum RegistrationAnswers {
  static func facts(
    _ answers: [Answer], to questions: [Question], in wording: Wording
  ) -> [EventPage.Fact] {
    questions.compactMap { question in
      answers.first { $0.key == question.key }.map {
        EventPage.Fact(label: question.text, values: [wording.answer($0.value)])
      }
    }
  }
}
