import Juara
import JuaraStore
import JuaraWording

/// What the library keeps of a person and what the person, or the guardian, can do.
struct MyPage: WebPage {
  static let template = "me"

  struct Item {
    let title: String
    let href: String
    let when: String
    let state: String
  }

  struct ChallengeItem {
    let title: String
    let when: String
    let points: String
    let links: [Frame.Link]
  }

  struct SurveyItem {
    let title: String
    let code: String
    let action: String
    let token: String
    let button: String
  }

  struct ConsentItem {
    let title: String
    let state: String
    let text: String
    let button: String?
    let action: String
    let token: String
    let purpose: String
    let event: String?
    let step: String
  }

  struct Act {
    let title: String
    let text: String
    let action: String
    let token: String
    /// Nil where it only tells.
    let button: String?
  }

  let frame: Frame
  let heading: String
  let notice: String?
  let peopleTitle: String?
  let people: [Frame.Link]
  let limited: String?
  let registrationsTitle: String
  let noRegistrations: String?
  let registrations: [Item]
  let calendar: Frame.Link?
  let challenges: [ChallengeItem]
  let toJoinTitle: String?
  let toJoin: [Frame.Link]
  let certificatesTitle: String?
  let certificates: [Frame.Link]
  let surveysTitle: String?
  let surveys: [SurveyItem]
  let everything: Bool
  /// Nil where none is given or withdrawn here.
  let consentsTitle: String?
  let consents: [ConsentItem]
  let consentNote: String?
  let dataTitle: String
  let correctData: String
  let data: Frame.Link
  let erasure: Frame.Link?
  let erasureAsked: Act?
  let childLink: Act?
  let closeAction: String
  let closeButton: String
  let closeToken: String
  let token: String
}

extension MyPage {
  init(_ personal: PersonalVisit) throws {
    let (visit, wording, person) = (personal.visit, personal.wording, personal.person)
    let (store, id) = (visit.store, person.participant.id)
    let token = personal.formToken
    let name = person.participant.details.name.text
    frame = personal.frame(wording(.myPage))
    heading = name
    notice = MyNotice(visit).map { wording($0.phrase) }
    let all = personal.access.people
    peopleTitle = all.count > 1 ? wording(.myPage) : nil
    people =
      all.count > 1
      ? all.enumerated().map { index, other in
        Frame.Link(
          text: other.participant.details.name.text, href: visit.path("/me/\(index + 1)"),
          isCurrent: index + 1 == personal.place)
      } : []
    everything = person.seesEverything
    limited = everything ? nil : wording(.limitedText)
    let known = try store.personalRegistrations(of: id).filter { person.maySee($0.registration) }
    // A guardian reads of a child, who has a name.
    let isOfChild = person.bearer == .guardian && person.isMinor
    registrationsTitle = isOfChild ? wording.events(of: name) : wording(.myRegistrations)
    noRegistrations = known.isEmpty ? wording(.nothingRegistered) : nil
    registrations = try known.map { try Self.item($0, personal) }
    calendar =
      everything && known.contains { $0.registration.status == .confirmed }
      ? Frame.Link(text: wording(.myCalendar), href: personal.path("/calendar.ics")) : nil
    let challenged = everything ? known.filter(\.isChallenge) : []
    challenges = try challenged.compactMap { try Self.challenge($0, personal) }
    toJoin = everything ? try Self.toJoin(beside: known, personal) : []
    toJoinTitle = toJoin.isEmpty ? nil : wording(.openEvents)
    certificates =
      everything
      ? try store.certificates(of: id).map { listing in
        Frame.Link(
          text:
            "\(try store.event(listing.event.text).plan.title): \(wording.label(listing.certificate.entitlement.kind))",
          href: personal.path("/certificates/\(listing.certificate.number)"))
      } : []
    certificatesTitle = certificates.isEmpty ? nil : wording(.myCertificates)
    surveys =
      everything
      ? try store.surveysWaiting(for: id).map { survey in
        SurveyItem(
          title: survey.terms.title, code: survey.code.text, action: personal.path("/survey"),
          token: token, button: wording(.answerSurvey))
      } : []
    surveysTitle = surveys.isEmpty ? nil : wording(.surveysWaiting)
    consents = try Self.consents(of: personal, known)
    consentsTitle = consents.isEmpty ? nil : wording(.myConsents)
    consentNote =
      consents.contains { $0.button == nil } && person.isMinor && person.bearer != .guardian
      ? wording(.guardianOnly) : nil
    dataTitle = isOfChild ? wording.data(of: name) : wording(.myData)
    correctData = wording.correctData(visit.library)
    data = Frame.Link(text: wording(.downloadData), href: personal.path("/data.json"))
    let request = everything ? try store.erasureRequests(of: id).first : nil
    erasure =
      request == nil
      ? Frame.Link(text: wording(.askErasure), href: personal.path("/erasure")) : nil
    erasureAsked = request.map {
      Act(
        title: "", text: wording.erasureAsked($0.requestedAt), action: personal.path("/erasure"),
        token: token,
        button: person.bearer.mayWithdraw($0) ? wording(.takeBackRequest) : nil)
    }
    childLink =
      person.bearer == .guardian && person.isMinor
      ? Act(
        title: wording(.childLink), text: wording(.childLinkText), action: personal.path("/link"),
        token: token, button: wording(.makeChildLink)) : nil
    closeAction = visit.path("/me/close")
    closeToken = visit.cookie.token
    closeButton = wording(.closeMyPage)
    self.token = token
  }

  private static func item(
    _ known: PersonalRegistration, _ personal: PersonalVisit
  ) throws -> Item {
    let (wording, event) = (personal.wording, known.event)
    return Item(
      title: event.plan.title, href: personal.path("/events/\(event.code)"),
      when: wording.time(
        from: event.plan.startsAt, to: event.plan.endsAt, sessions: known.sessions.count),
      state: try personal.state(of: known))
  }

  /// What the person holds a place in; nil of others.
  private static func challenge(
    _ known: PersonalRegistration, _ personal: PersonalVisit
  ) throws -> ChallengeItem? {
    guard known.registration.status.holdsSeats, known.event.state == .published else { return nil }
    let (visit, wording, code) = (personal.visit, personal.wording, known.event.code)
    let challenge = try visit.store.challenge(code.text)
    guard !challenge.rules.isEmpty else { return nil }
    let isOpen = challenge.isOpen(in: visit)
    let score = try visit.store.explainScore(
      of: .participant(.id(personal.participant.id)), in: code.text)
    func link(_ phrase: Phrase, _ href: String) -> Frame.Link {
      Frame.Link(text: wording(phrase), href: href)
    }
    let acts =
      isOpen
      ? [
        link(.logBook, personal.path("/log/\(code)")),
        link(.writeReview, personal.path("/review/\(code)")),
      ]
        + (try visit.store.codes(of: code.text).isEmpty
          ? [] : [link(.useCode, personal.path("/code/\(code)"))]) : []
    return ChallengeItem(
      title: known.event.plan.title,
      when: wording.days(from: challenge.window.from, to: challenge.window.to),
      points: wording.totalPoints(score.total),
      links: acts + [
        link(.pointsExplained, personal.path("/score/\(code)")),
        link(.boardLink, visit.path("/events/\(code)/board")),
      ])
  }

  /// What is open for registration, and for somebody of that age; challenges first.
  private static func toJoin(
    beside known: [PersonalRegistration], _ personal: PersonalVisit
  ) throws -> [Frame.Link] {
    let visit = personal.visit
    let joined = Set(
      known.filter { $0.registration.status.isActive }.map { $0.event.code.text })
    let open = try visit.store.liveFacts(at: visit.now).upcoming.filter {
      $0.isOpen(at: visit.now) && !joined.contains($0.code.text)
    }
    var links: [Frame.Link] = []
    for event in open.filter({ $0.window != nil }) + open.filter({ $0.window == nil }) {
      if links.count == mostToJoin { break }
      if let link = try personal.joinLink(to: event) { links.append(link) }
    }
    return links
  }

  private static let mostToJoin = 12

  private static func consents(
    of personal: PersonalVisit, _ known: [PersonalRegistration]
  ) throws -> [ConsentItem] {
    let (visit, wording, person) = (personal.visit, personal.wording, personal.person)
    let recorded = try visit.store.consents(of: person.participant.id)
    let text = ConsentText(in: visit.language, isForGuardian: person.isMinor)
    func item(_ purpose: Consent.Purpose, _ event: Event?) -> ConsentItem {
      let status = ConsentStatus(
        recorded.filter { $0.purpose == purpose && $0.event == event?.id })
      let (state, isInForce) =
        switch status {
        case .never: (wording(.consentNever), false)
        case .inForce(let day): (wording.consentSince(day), true)
        case .withdrawn(let day): (wording.consentEnded(day), false)
        }
      let may =
        isInForce
        ? purpose.mayBeWithdrawn(by: person.bearer, ofMinor: person.isMinor)
        : purpose.mayBeGiven(by: person.bearer, ofMinor: person.isMinor)
      let label = wording.label(purpose)
      return ConsentItem(
        title: label.prefix(1).uppercased() + label.dropFirst()
          + (event.map { ": \($0.plan.title)" } ?? ""),
        state: state, text: text.agreement(to: purpose),
        button: may ? wording(isInForce ? .withdrawConsent : .giveConsent) : nil,
        action: personal.path("/consents"), token: personal.formToken,
        purpose: purpose.rawValue, event: event?.code.text,
        step: isInForce ? "withdraw" : "give")
    }
    // Of those of age no consent to take part is asked.
    let events =
      person.isMinor
      ? known.filter {
        $0.registration.status.isActive && $0.event.plan.endsAt > visit.now
          && $0.event.state == .published
          && (person.seesEverything || person.mayConsent(toTakePartBy: $0.registration))
      }.map(\.event) : []
    let others = person.seesEverything ? Consent.Purpose.allCases.filter { $0 != .takePart } : []
    return events.map { item(.takePart, $0) } + others.map { item($0, nil) }
  }
}
