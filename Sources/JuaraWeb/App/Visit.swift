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

extension Visit {
  /// A page that anybody may see.
  func show(_ page: some WebPage, status: HTTPResponse.Status = .ok) -> Reply {
    Reply(
      status: status, body: site.templates.html(page),
      caching: status == .ok ? .whileSame : .never)
  }

  /// A page with a form, or with what is for one person.
  func showPrivately(_ page: some WebPage, status: HTTPResponse.Status = .ok) -> Reply {
    var reply = Reply(status: status, body: site.templates.html(page), caching: .never)
    if let header = cookie.header { reply.headers[.setCookie] = header }
    return reply
  }
}

extension Visit {
  /// Carries out what a form asks for, unless the same form was sent before.
  func once(_ body: () throws -> Void) throws {
    guard let token = form["once"].flatMap({ SecretToken($0) }) else {
      throw WebProblem.formExpired
    }
    guard site.submissions.begin(token) else { return }
    do {
      try body()
    } catch {
      site.submissions.takeBack(token)
      throw error
    }
  }

  /// For a form that is to be carried out once.
  static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return SecretToken.drawn(using: &generator).text
  }
}

extension Visit {
  /// - Parameters:
  ///   - section: The path of the link that the page belongs to.
  ///   - path: Where the page is, for its preview and in the other language; nil for this request's.
  ///   - source: The code that goes along into the other language.
  ///   - links: The menu.
  ///   - signOut: For who is signed in.
  func frame(
    _ title: String, section: String? = nil, describedAs description: String? = nil,
    image: Frame.Preview.Image? = nil, isPrivate: Bool = false, isError: Bool = false,
    path: String? = nil, by source: ReferralCode? = nil, links: [(Phrase, String)] = sections,
    signOut: Frame.SignOut? = nil
  ) -> Frame {
    let wording = wording
    let other: Language = language == .indonesian ? .english : .indonesian
    let ownPath = path ?? (incoming.method == .get ? incoming.path : "/")
    func link(_ phrase: Phrase, _ path: String) -> Frame.Link {
      Frame.Link(text: wording(phrase), href: self.path(path), isCurrent: path == section)
    }
    return Frame(
      language: language.rawValue,
      title: (isError ? wording(.errorTitle) + " " : "") + "\(title) – \(library.name)",
      library: library.name, home: self.path("/"), skip: wording(.skipToContent),
      menu: wording(.menu), links: links.map(link), signOut: signOut,
      footerLinks: Self.footer.map(link),
      otherLanguage: Frame.Link(
        text: Wording(other)(.languageName),
        href: site.address.path(ownPath, in: other, of: library) + source.query),
      otherLanguageCode: other.rawValue, styleSheet: StaticFiles.styleSheetPath,
      icon: StaticFiles.iconPath, contact: library.contact,
      address: site.address.absolute(self.path("/")),
      preview: description.map {
        Frame.Preview(
          title: title, description: $0, url: site.address.absolute(self.path(ownPath)),
          siteName: library.name, image: image)
      },
      isPrivate: isPrivate)
  }

  static let sections: [(Phrase, String)] = [
    (.programmePage, "/"), (.myRegistrationsPage, "/registrations"), (.askNav, "/ask"),
    (.myCertificates, "/certificates"),
  ]

  private static let footer: [(Phrase, String)] = [
    (.pastPage, "/past"), (.postsPage, "/posts"), (.drawsPage, "/draws"), (.myPage, "/me"),
    (.privacyPage, "/privacy"), (.staffPages, "/staff"),
  ]
}
