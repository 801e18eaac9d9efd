import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// What came over the network, before anything of the library is read.
struct Incoming: Sendable {
  /// Of HEAD, that of the GET it asks about.
  var method: HTTPRequest.Method
  var isHead = false
  /// Without the prefix of the language.
  var path: String
  var query: FormFields
  /// The query as it came; nil without one.
  var queryText: String? = nil
  var form: FormFields
  var headers: HTTPFields
  /// Nil for the library's own.
  var language: Language?
  /// Whom limits count against: the network address of the visitor.
  var visitor: String
}

/// One request, as the handlers of pages see it.
struct Visit {
  let site: Site
  private(set) var store: Store
  let incoming: Incoming
  let parameters: [String: String]
  let library: Library
  let now: Instant
  let cookie: VisitCookie

  var query: FormFields { incoming.query }
  var form: FormFields { incoming.form }
  var language: Language { incoming.language ?? library.language }
  var wording: Wording { Wording(language, zone: library.zone) }
  var today: Day { library.zone.day(of: now) }

  init(_ site: Site, _ incoming: Incoming, parameters: [String: String] = [:]) throws {
    self.site = site
    self.incoming = incoming
    self.parameters = parameters
    store = site.store(for: incoming.method)
    library = try site.store(for: .get).library
    now = site.now()
    cookie = VisitCookie(incoming.headers, isSecure: site.address.isSecure)
  }

  /// The same visit with a store that only looks: it sees what has been written, and waits for nobody who writes.
  var looking: Visit {
    var visit = self
    visit.store = site.store(for: .get)
    return visit
  }

  /// A path of the site in the visitor's language.
  func path(_ path: String) -> String { site.address.path(path, in: language, of: library) }

  /// The library's form elsewhere. One that is a page of this site, as posts may lead to with their codes, is
  /// none.
  func formElsewhere(of plan: EventPlan) -> String? {
    plan.formURL.flatMap { $0.hasPrefix(site.address.base + "/") ? nil : $0 }
  }

  /// Who a change by way of the website is signed by.
  var audit: AuditContext { AuditContext(staff: Site.signature, at: now) }

  /// Throws unless the form was made by this site for this browser.
  func checkToken() throws {
    guard cookie.accepts(form["token"]) else { throw WebProblem.formExpired }
  }
}

/// A refusal that is the website's own.
enum WebProblem: Error, Equatable {
  case notFound
  case notAllowed
  case formExpired
  /// A page that only a personal link opens.
  case linkNeeded
  case otherOrigin
  case tooLarge
  /// A form that did not arrive in time.
  case tooSlow
  case unsupportedForm
  case tooManyRequests(seconds: Int)
  case badRequest
  /// Of the staff's pages, what another role does.
  case notForRole
}
