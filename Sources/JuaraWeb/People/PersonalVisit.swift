import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// A request to the page of one person, which a personal link has opened in this browser.
struct PersonalVisit {
  let visit: Visit
  /// By which the page is open in this browser.
  let session: SecretToken
  let access: PersonalAccess
  /// The place among those whom the link is for, from 1: what stands in addresses.
  let place: Int

  var person: PersonalAccess.Person { access.people[place - 1] }
  var participant: Participant { person.participant }
  var wording: Wording { visit.wording }

  /// What the page's forms carry: on a computer that others use, the form that one left open must not write
  /// into the page of the next. Who opens the same link again may still send it.
  var formToken: String { visit.cookie.token(of: access.link) }

  var isFormAccepted: Bool { visit.cookie.accepts(visit.form["token"], of: access.link) }

  /// The person's page, or what is below it.
  func path(_ rest: String = "") -> String { visit.path("/me/\(place)\(rest)") }

  var back: Frame.Link { Frame.Link(text: wording(.toMyPage), href: path()) }

  func frame(_ title: String, isError: Bool = false) -> Frame {
    visit.frame(title, isPrivate: true, isError: isError, path: "/me")
  }

  /// - Throws: `WebProblem.linkNeeded`, or `.notFound` for nobody of the link's.
  init(_ visit: Visit, place: Int? = nil) throws {
    guard
      let session = PersonalCookie.token(visit),
      let access = try visit.store.personalAccess(session: session, at: visit.now)
    else { throw WebProblem.linkNeeded }
    let place = place ?? visit.parameters["key"].flatMap { Int($0) } ?? 1
    guard access.people.indices.contains(place - 1) else { throw WebProblem.notFound }
    (self.visit, self.session, self.access, self.place) = (visit, session, access, place)
  }

  /// The page that is open in this browser; nil where none is.
  static func open(_ visit: Visit) throws -> PersonalVisit? {
    do { return try PersonalVisit(visit, place: 1) } catch is WebProblem { return nil }
  }

  /// How a registration stands, and where a consent that it awaits is given.
  func state(of known: PersonalRegistration) throws -> String {
    if known.event.state == .cancelled { return wording(.eventCancelledText) }
    return wording.publicState(
      try visit.store.standing(of: known.registration.id, at: visit.now),
      hasSeats: known.event.seats.capacity != nil,
      isConsentGivenHere: person.mayConsent(toTakePartBy: known.registration))
  }

  /// What only those may see and do who see everything.
  func requireEverything() throws {
    guard person.seesEverything else { throw WebProblem.notFound }
  }

  /// The person's registration for the event in the address.
  func registration() throws -> PersonalRegistration {
    let code = visit.parameters["code"]
    let found = try visit.store.personalRegistrations(of: participant.id).filter {
      $0.event.code.text == code && person.maySee($0.registration)
    }
    guard let known = found.first(where: { $0.registration.status.isActive }) ?? found.first
    else { throw WebProblem.notFound }
    return known
  }

  func show(_ page: some WebPage, status: HTTPResponse.Status = .ok) -> Reply {
    renewed(visit.showPrivately(page, status: status))
  }

  /// Back to a page of the person's, with what was done.
  func seeOther(_ rest: String = "", _ done: MyNotice? = nil) -> Reply {
    renewed(.seeOther(path(rest) + (done.map { "?done=\($0.rawValue)" } ?? "")))
  }

  /// So that the hour counts from the last use.
  func renewed(_ reply: Reply) -> Reply {
    var reply = reply
    reply.headers.append(PersonalCookie.field(session, visit))
    return reply
  }

  func limitWriting() throws {
    try visit.site.limits.check(
      "entries", of: access.link, visit.site.rates.entries, at: visit.now)
  }
}

/// Holds by which a browser has a page open: an hour from its last use, since computers in libraries have
/// many users. The library's file ends it in any case, after `PersonalLink.secondsOpen`.
enum PersonalCookie {
  private static let seconds = 3_600

  static func name(_ visit: Visit) -> String {
    visit.site.address.isSecure ? "__Host-me" : "me"
  }

  static func token(_ visit: Visit) -> SecretToken? {
    visit.incoming.headers.cookie(name(visit)).flatMap { SecretToken($0) }
  }

  static func field(_ token: SecretToken?, _ visit: Visit) -> HTTPField {
    HTTPField(
      name: .setCookie,
      value: "\(name(visit))=\(token?.text ?? ""); Path=/; HttpOnly; SameSite=Lax"
        + (visit.site.address.isSecure ? "; Secure" : "")
        + "; Max-Age=\(token == nil ? 0 : seconds)")
  }
}

/// What was just done, as the page that follows says it.
enum MyNotice: String {
  case registered, logged, reviewed, cancelled, consented, withdrawn, erasure, kept

  var phrase: Phrase {
    switch self {
    case .registered: .registeredNotice
    case .logged: .loggedNotice
    case .reviewed: .reviewSentNotice
    case .cancelled: .cancelledNotice
    case .consented: .consentGivenNotice
    case .withdrawn: .consentWithdrawnNotice
    case .erasure: .erasureAskedNotice
    case .kept: .erasureTakenBackNotice
    }
  }

  init?(_ visit: Visit) { self.init(rawValue: visit.query["done"] ?? "") }
}

/// A few sentences and where to go on.
struct NotePage: WebPage {
  static let template = "note"

  struct Link {
    let text: String
    let href: String
    var isElsewhere = false
  }

  let frame: Frame
  let heading: String
  let sentences: [String]
  var code: String?
  let links: [Link]
}
