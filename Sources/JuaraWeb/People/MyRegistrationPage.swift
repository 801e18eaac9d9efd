import Juara
import JuaraDocuments
import JuaraStore
import JuaraWording

/// One registration of a person's: state, number, and what opens the door.
struct MyRegistrationPage: WebPage {
  static let template = "my-registration"

  struct JoinLink {
    let label: String
    let text: String
    let href: String
  }

  let frame: Frame
  let back: Frame.Link
  let heading: String
  let notice: String?
  let state: String
  var facts: [EventPage.Fact]
  let checkIn: CheckInPass?
  let joinLinks: [JoinLink]
  let consentForm: Frame.Link?
  let consentHere: Frame.Link?
  let links: [Frame.Link]
}

/// What is shown at the door: a code, and its address as a picture for the camera of any telephone.
struct CheckInPass {
  struct Picture {
    let side: String
    let lines: String
    let label: String
  }

  let label: String
  let code: String
  /// Nil where the address is too long for a picture.
  let picture: Picture?

  init(_ code: CheckInCode, in visit: Visit) {
    label = visit.wording(.checkInLabel)
    self.code = code.description
    picture = QRCode(visit.site.address.absolute("/c/\(code.text)")).map {
      Picture(side: String($0.side), lines: $0.lines, label: visit.wording(.checkInQR))
    }
  }
}

extension MyRegistrationPage {
  init(_ personal: PersonalVisit) throws {
    let (visit, wording) = (personal.visit, personal.wording)
    let known = try personal.registration()
    let (event, registration) = (known.event, known.registration)
    let isOver = event.plan.endsAt <= visit.now
    frame = personal.frame(event.plan.title)
    back = personal.back
    heading = event.plan.title
    notice = MyNotice(visit).map { wording($0.phrase) }
    state = try personal.state(of: known)
    let sessions = known.sessions.filter { !$0.isCancelled }
    let places = (sessions.isEmpty ? [event.plan.place] : sessions.map(\.plan.place))
      .compactMap(\.self).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    facts =
      [
        (.entrantNumberLabel, [wording.entrantNumber(registration.number)]),
        (.childName, [personal.participant.details.name.text]),
        (
          .whenTitle,
          sessions.count > 1
            ? sessions.map { wording.publicSession($0) }
            : [wording.timeWithWeekday(from: event.plan.startsAt, to: event.plan.endsAt)]
        ),
        (.whereTitle, places),
      ].compactMap { (label: Phrase, values: [String]) in
        values.isEmpty ? nil : EventPage.Fact(label: wording(label), values: values)
      }
    let mayEnter = !isOver && event.state == .published
    // Whoever has only registered somebody anew is shown how the earlier registration stands, and not what was
    // answered nor what opens the door.
    let isOwn = personal.person.mayCancel(registration)
    if isOwn || personal.person.seesEverything {
      facts += RegistrationAnswers.facts(
        try visit.store.registration(registration.id).listed.answers,
        to: try visit.store.questions(of: event.code.text), in: wording)
    }
    checkIn = mayEnter && isOwn ? known.checkInCode.map { CheckInPass($0, in: visit) } : nil
    joinLinks = (isOwn ? known.joinLinks(at: visit.now) : []).map { session, link in
      JoinLink(
        label: session.flatMap(\.plan.title) ?? wording(.joinLinkLabel), text: link, href: link)
    }
    let awaits = registration.status == .awaitingConsent && mayEnter
    consentForm =
      awaits
      ? Frame.Link(
        text: wording(.consentFormLink),
        href: personal.path("/events/\(event.code)/consent-form")) : nil
    consentHere =
      awaits && personal.person.mayConsent(toTakePartBy: registration)
      ? Frame.Link(text: wording(.giveHereText), href: personal.path() + "#consents") : nil
    links =
      [Frame.Link(text: event.plan.title, href: visit.path("/events/\(event.code)"))]
      + (isOver
        ? []
        : [
          Frame.Link(
            text: wording(.addToCalendar),
            href: visit.path("/events/\(event.code)/calendar.ics"))
        ])
      + (personal.person.mayCancel(registration) && !isOver
        ? [
          Frame.Link(
            text: wording(.cancelLink),
            href: personal.path("/events/\(event.code)/cancel"))
        ] : [])
  }
}

extension PersonalVisit {
  /// Asks whether it is meant.
  func cancelPage() throws -> Reply {
    let known = try registration()
    guard person.mayCancel(known.registration) else { throw WebProblem.notFound }
    let isSeatWanted =
      try known.registration.status.holdsSeats
      && visit.store.publicEvent(known.event.code.text, at: visit.now).waiting > 0
    return show(
      FormPage(
        frame: frame(wording(.cancelConfirmTitle)), back: back,
        heading: wording(.cancelConfirmTitle),
        introduction: [
          "\(known.event.plan.title): \(participant.details.name.text)"
        ] + (isSeatWanted ? [wording(.cancelConfirmText)] : []),
        action: path("/events/\(known.event.code)/cancel"), token: formToken,
        once: nil, button: wording(.cancelButton),
        instead: Frame.Link(
          text: wording(.keepButton), href: path("/events/\(known.event.code)"))))
  }

  func cancel() throws -> Reply {
    let known = try registration()
    if person.mayCancel(known.registration) {
      try visit.store.cancelOnWebsite(known.registration.id, by: visit.audit)
    }
    return seeOther("/events/\(known.event.code)", .cancelled)
  }

  /// To print, for a guardian who signs on paper.
  func consentForm() throws -> Reply {
    let known = try registration()
    guard known.registration.status.isActive else { throw WebProblem.notFound }
    var shown = participant
    // Who the known guardian is, is not told to somebody who has only registered the child.
    if !person.seesEverything { shown.details.guardianName = nil }
    let form = ConsentForm(
      known.registration, of: shown, in: known.event, sessions: known.sessions,
      library: visit.library, at: visit.now, in: wording)
    return renewed(
      Reply(
        body: Array(try ConsentForms.html([form], in: wording).utf8), caching: .never,
        isDocument: true))
  }
}
