import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

struct SignInPage: WebPage {
  static let template = "sign-in"

  let frame: Frame
  let heading: String
  let introduction: String
  /// Said after signing out.
  let notice: String?
  /// Not `error`: the field would show it once more.
  let problem: String?
  let action: String
  let token: String
  /// Where to go then.
  let next: String?
  let code: TextField
  let ownDevice: Tick
  let button: String
}

extension SignInPage {
  /// The first page of whoever is signed in, else the form.
  static func reply(to visit: Visit) throws -> Reply {
    if let member = try visit.signedIn() {
      return try StaffStartPage.reply(to: StaffVisit(visit: visit, member: member))
    }
    return visit.showPrivately(SignInPage(visit, next: visit.query["next"]))
  }

  init(_ visit: Visit, next: String?, error: String? = nil) {
    let wording = visit.wording
    frame = visit.frame(
      wording(.signInPage), isPrivate: true, isError: error != nil, path: "/staff")
    heading = wording(.signInPage)
    introduction = wording(.signInIntroduction)
    notice = error == nil && visit.query["out"] == "1" ? wording(.signedOut) : nil
    problem = error
    action = visit.path("/staff")
    token = visit.cookie.token
    self.next = next.flatMap { Self.staffPath($0) }
    // Never filled in again: it may have been used up.
    code = TextField(
      "code", wording(.signInCodeLabel), hint: wording(.signInCodeHint), value: nil,
      autocomplete: "one-time-code")
    ownDevice = Tick(
      id: "own", name: "own", type: "checkbox", value: "1", label: wording(.ownDeviceLabel),
      isTicked: visit.form.isTicked("own"))
    button = wording(.signInButton)
  }

  /// A path of the staff's pages; nil for what leads elsewhere.
  static func staffPath(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].isEmpty, parts[1] == "staff" || parts[1] == "c",
      parts.dropFirst().allSatisfy({ part in
        !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      })
    else { return nil }
    return text
  }
}

/// Whoever has no valid code gets one answer, whether it is mistyped, used or too old.
func answerSignIn(_ visit: Visit) throws -> Reply {
  try visit.site.limits.check(
    "sign-ins", of: visit.incoming.visitor, visit.site.rates.signIns, at: visit.now)
  let length: SignInLength = visit.form.isTicked("own") ? .own : .shared
  let next = visit.form["next"]
  guard let code = visit.form["code"].flatMap({ SignInCode($0) }),
    let signedIn = try visit.store.signIn(
      code, for: length, ending: visit.staffToken, at: visit.now)
  else {
    return visit.showPrivately(
      SignInPage(visit, next: next, error: visit.wording(.signInFailed)),
      status: .unprocessableContent)
  }
  let isSecure = visit.site.address.isSecure
  var reply = Reply.seeOther(visit.path(next.flatMap { SignInPage.staffPath($0) } ?? "/staff"))
  reply.headers[.setCookie] = VisitCookie.header(
    StaffCookie.name(isSecure: isSecure), signedIn.token.text, isSecure, days: length.days)
  return reply
}

extension StaffRoute {
  static let session: [StaffRoute] = [
    .post("staff/sign-out", for: .start) { staff in
      let visit = staff.visit
      if let token = visit.staffToken { try staff.store.signOut(token, by: staff.audit) }
      let isSecure = visit.site.address.isSecure
      var reply = Reply.seeOther(visit.path("/staff") + "?out=1")
      reply.headers[.setCookie] = VisitCookie.header(
        StaffCookie.name(isSecure: isSecure), "", isSecure, days: 0)
      return reply
    }
  ]
}
