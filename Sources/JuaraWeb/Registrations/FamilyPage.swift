import Juara
import JuaraStore
import JuaraWording

/// What a family registered: the confirmation, and the same page found again.
struct FamilyPage: WebPage {
  static let template = "family"

  struct Member {
    let name: String
    let facts: [EventPage.Fact]
    let state: String
    let checkIn: CheckInPass?
    let consentForm: Frame.Link?
  }

  struct Keeping {
    let codeLabel: String
    let code: String
    let codeHint: String
    let linkLabel: String
    let link: String
    let linkHint: String
    let sendToMyself: Frame.Link
    let printHint: String
    let myPage: Frame.Link
  }

  let frame: Frame
  let heading: String
  let event: Frame.Link
  let when: String
  let places: [String]
  let refusedTitle: String
  let refused: [String]
  let members: [Member]
  /// Of what was sent just now: what becomes of somebody whom the form registers again.
  let registeredBefore: String?
  let joinLinkLabel: String?
  let joinLink: Frame.Link?
  let keeping: Keeping?
  /// Where any of them holds a place that can be given up.
  let howToCancel: String?
  let calendar: Frame.Link
}

extension FamilyPage {
  /// - Parameters:
  ///   - key: Of what was sent just now, which is shown this once.
  ///   - access: What the page that is open now shows.
  ///   - typed: The names as they were typed, which the library may have in another spelling.
  init(
    _ details: PublicEventDetails, _ members: [FamilyMember], in visit: Visit,
    key: FamilyKey? = nil, access: PersonalAccess? = nil, typed: [PersonName] = [],
    refused: [String] = []
  ) throws {
    let (wording, event) = (visit.wording, details.event)
    let heading = wording(key == nil ? .myRegistrationsPage : .receivedPage)
    let path = "/events/\(event.code)"
    frame = visit.frame(heading, isPrivate: true, path: key == nil ? nil : path)
    self.heading = heading
    self.event = Frame.Link(text: event.plan.title, href: visit.path(path))
    when = details.when(in: wording)
    places = details.places(in: wording)
    refusedTitle = wording(.cannotBeRegistered)
    self.refused = refused
    self.members = try members.map { member in
      let place = access?.people.firstIndex { $0.participant.id == member.participant.id }
      let known = member.participant.details.name
      return try Self.member(
        member, name: typed.first { $0.key == known.key } ?? known, of: event, details.form,
        in: visit, place: place,
        isConsentGivenHere: place.map {
          access?.people[$0].mayConsent(toTakePartBy: member.registration) == true
        } ?? false)
    }
    registeredBefore = key.map { _ in wording.registeredBefore(members.count) }
    let joins =
      event.state == .published && event.plan.endsAt > visit.now
      && members.contains { $0.isNew && $0.registration.status == .confirmed }
    joinLink = joins ? event.plan.link.map { Frame.Link(text: $0, href: $0) } : nil
    joinLinkLabel = joinLink.map { _ in wording(.joinLinkLabel) }
    keeping = key.map { Self.keeping($0, event, members, details.when(in: wording), in: visit) }
    howToCancel =
      event.plan.endsAt > visit.now && members.contains { $0.registration.status.isActive }
      ? wording.howToCancel(visit.library, hasLink: key != nil) : nil
    calendar = Frame.Link(
      text: wording(.addToCalendar), href: visit.path(path + "/calendar.ics"))
  }

  /// - Parameters:
  ///   - place: Where the personal link, which is open already, shows the person.
  ///   - isConsentGivenHere: Whether the consent to take part is given there.
  private static func member(
    _ member: FamilyMember, name: PersonName, of event: Event, _ form: EventForm,
    in visit: Visit, place: Int?, isConsentGivenHere: Bool
  ) throws -> Member {
    let (wording, registration) = (visit.wording, member.registration)
    let awaits = registration.status == .awaitingConsent
    // What was answered is shown to those who answered it.
    let asks = !form.questions.isEmpty || !form.sessions.isEmpty
    let listed = member.isNew && asks ? try visit.store.registration(registration.id).listed : nil
    let sessions = form.sessions.filter { listed?.sessions.contains($0.number) == true }
      .map(wording.publicSession)
    let answers = listed.map {
      RegistrationAnswers.facts($0.answers, to: form.questions, in: wording)
    }
    return Member(
      name: name.text,
      facts: [
        EventPage.Fact(
          label: wording(.entrantNumberLabel),
          values: [wording.entrantNumber(registration.number)])
      ]
        + (sessions.isEmpty
          ? [] : [EventPage.Fact(label: wording(.sessionsHeading), values: sessions)])
        + (answers ?? []),
      state: wording.publicState(
        try visit.store.standing(of: registration.id, at: visit.now),
        hasSeats: event.seats.capacity != nil, isConsentGivenHere: isConsentGivenHere),
      // Of one who was registered before only that is shown, not what opens the door.
      checkIn: member.isNew ? member.checkInCode.map { CheckInPass($0, in: visit) } : nil,
      consentForm: awaits
        ? place.map {
          Frame.Link(
            text: wording(.consentFormLink),
            href: visit.path("/me/\($0 + 1)/events/\(event.code)/consent-form"))
        } : nil)
  }

  private static func keeping(
    _ key: FamilyKey, _ event: Event, _ members: [FamilyMember], _ when: String, in visit: Visit
  ) -> Keeping {
    let wording = visit.wording
    let link = visit.site.address.absolute(visit.path("/me/\(key.link.text)"))
    let message = wording.confirmationMessage(
      visit.library.name, event.plan.title, when, people: members.count,
      code: key.code.description, link: link)
    // The number that was typed with this form.
    let phone = visit.form["phone"].flatMap {
      try? TypedPhone.read($0, countryCode: visit.library.countryCode)
    }
    return Keeping(
      codeLabel: wording(.codeLabel), code: key.code.description, codeHint: wording(.codeHint),
      linkLabel: wording(.linkLabel), link: link, linkHint: wording(.linkHint),
      sendToMyself: Frame.Link(
        text: wording(.sendToMyself),
        href: phone?.number.whatsAppLink(text: message) ?? WebAddress.whatsApp(message)),
      printHint: wording(.printHint),
      myPage: Frame.Link(text: wording(.openMyPage), href: visit.path("/me")))
  }
}

/// By telephone and code.
struct FindPage: WebPage {
  static let template = "find"

  let frame: Frame
  let heading: String
  let introduction: String
  /// Not named as a field's own, which a template would take for it.
  let problem: String?
  let action: String
  let token: String
  let phone: TextField
  let code: TextField
  let button: String
  let codeLost: String

  init(_ visit: Visit, error: String? = nil) {
    let wording = visit.wording
    frame = visit.frame(
      wording(.myRegistrationsPage), section: "/registrations", isPrivate: true,
      isError: error != nil, path: "/registrations")
    heading = wording(.myRegistrationsPage)
    introduction = wording(.findHint)
    problem = error
    action = visit.path("/registrations")
    token = visit.cookie.token
    phone = TextField(
      "phone", wording(.yourPhone), type: "tel", value: visit.form["phone"], autocomplete: "tel")
    code = TextField("code", wording(.codeLabel), value: visit.form["code"])
    button = wording(.findButton)
    codeLost = wording.codeLost(visit.library)
  }
}

/// What a personal link shows by itself: nothing of anybody.
struct OpenMyPage: WebPage {
  static let template = "open"

  let frame: Frame
  let heading: String
  let text: String
  let action: String
  let token: String
  let button: String

  init(_ visit: Visit) {
    let wording = visit.wording
    frame = visit.frame(wording(.myPage), isPrivate: true, path: "/me")
    heading = wording(.myPage)
    text = wording(.openMyPageText)
    action = visit.path("/me/\(visit.parameters["key"] ?? "")")
    token = visit.cookie.token
    button = wording(.openMyPage)
  }
}
