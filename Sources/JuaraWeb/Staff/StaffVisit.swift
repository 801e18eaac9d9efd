import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

/// A request by somebody who is signed in and may do what it asks.
struct StaffVisit {
  let visit: Visit
  let member: StaffMember

  var store: Store { visit.store }
  var wording: Wording { visit.wording }
  var now: Instant { visit.now }
  var form: FormFields { visit.form }
  /// Changes are signed by name, as at the command line.
  var audit: AuditContext { AuditContext(staff: member.name.text, at: visit.now) }
  /// The code of the event or challenge in the address.
  var code: String { visit.parameters["code"] ?? "" }

  func may(_ task: StaffTask) -> Bool { member.role.may(task) }
  func path(_ path: String) -> String { visit.path(path) }

  /// The entrant number or the key in the address, or in the form.
  func number(_ name: String) -> Int? {
    (visit.parameters[name] ?? visit.form[name]).flatMap { Int($0) }
  }

  func frame(_ title: String, path: String, isError: Bool = false) -> Frame {
    visit.frame(
      title, section: path, isPrivate: true, isError: isError, path: path,
      links: Self.menu.filter { may($0.task) }.map { entry in
        (entry.task == .start ? startPage : entry.text, entry.path)
      },
      signOut: Frame.SignOut(
        who: member.name.text, action: self.path("/staff/sign-out"), token: visit.cookie.token,
        button: wording(.signOutButton)))
  }

  /// What the first page is called: a juror's has the mark sheets.
  var startPage: Phrase { member.role == .juror ? .markSheetsPage : .staffStartPage }

  private static let menu: [(text: Phrase, path: String, task: StaffTask)] = [
    (.staffStartPage, "/staff", .start), (.consentsPage, "/staff/consents", .decideRegistrations),
    (.toTellPage, "/staff/to-tell", .decideRegistrations),
    (.moderationPage, "/staff/reviews", .moderate), (.entriesPage, "/staff/entries", .moderate),
    (.questionsPage, "/staff/questions", .answerQuestions),
    (.staffPostsPage, "/staff/posts", .seePosts),
  ]
}

/// One page or act of the staff's, with what it takes to be allowed it.
struct StaffRoute: Sendable {
  typealias Handler = @Sendable (StaffVisit) throws -> Reply

  let method: HTTPRequest.Method
  let path: String
  let task: StaffTask
  let handler: Handler

  static func get(
    _ path: String, for task: StaffTask, _ handler: @escaping Handler
  ) -> StaffRoute {
    StaffRoute(method: .get, path: path, task: task, handler: handler)
  }

  static func post(
    _ path: String, for task: StaffTask, _ handler: @escaping Handler
  ) -> StaffRoute {
    StaffRoute(method: .post, path: path, task: task, handler: handler)
  }
}

/// What a browser has that is signed in.
enum StaffCookie {
  static func name(isSecure: Bool) -> String { isSecure ? "__Host-staff" : "staff" }

  static func token(_ headers: HTTPFields, isSecure: Bool) -> SecretToken? {
    headers.cookie(name(isSecure: isSecure)).flatMap { SecretToken($0) }
  }
}

extension Visit {
  var staffToken: SecretToken? {
    StaffCookie.token(incoming.headers, isSecure: site.address.isSecure)
  }

  /// Who is signed in; nil where nobody is, or no longer.
  func signedIn() throws -> StaffMember? {
    try staffToken.flatMap { try store.staffMember(session: $0, at: now) }
  }

  /// Leads back to where somebody wanted to go.
  func askToSignIn() -> Reply {
    let next = incoming.method == .get ? "?next=" + incoming.path : ""
    return .seeOther(path("/staff") + next)
  }
}
