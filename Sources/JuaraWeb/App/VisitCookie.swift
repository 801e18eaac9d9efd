import HTTPTypes
import Juara

/// Binds a form to the browser it was made for, against requests that another site makes in its name:
/// a form carries a digest of the cookie, which no other site can read.
struct VisitCookie {
  static func name(isSecure: Bool) -> String { isSecure ? "__Host-visit" : "visit" }

  let value: String
  let isNew: Bool
  private let isSecure: Bool
  /// What staff are signed in by: a form of theirs is of this session, and of no other.
  private let session: String

  init(_ headers: HTTPFields, isSecure: Bool) {
    self.isSecure = isSecure
    session = headers.cookie(StaffCookie.name(isSecure: isSecure)) ?? ""
    if let known = headers.cookie(Self.name(isSecure: isSecure)), SecretToken(known) != nil {
      (value, isNew) = (known, false)
    } else {
      var generator = SystemRandomNumberGenerator()
      (value, isNew) = (SecretToken.drawn(using: &generator).text, true)
    }
  }

  /// What a form carries.
  var token: String { token(of: session) }

  /// What a form carries that is for a page of its own, which not everybody has open.
  func token(of page: String) -> String {
    String(Hexadecimal.text(SHA256.digest("form \(value) \(page)".utf8)).prefix(32))
  }

  func accepts(_ typed: String?) -> Bool { !isNew && typed == token }

  func accepts(_ typed: String?, of page: String) -> Bool { !isNew && typed == token(of: page) }

  /// The header that sets it, where it is new.
  var header: String? { isNew ? Self.header(Self.name(isSecure: isSecure), value, isSecure) : nil }

  static func header(_ name: String, _ value: String, _ isSecure: Bool, days: Int? = nil) -> String
  {
    "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
      + (isSecure ? "; Secure" : "") + (days.map { "; Max-Age=\($0 * 86_400)" } ?? "")
  }
}

extension HTTPFields {
  func cookie(_ name: String) -> String? {
    for header in self[values: .cookie] {
      for pair in header.split(separator: ";") {
        let pair = pair.drop { $0 == " " }
        if pair.hasPrefix(name + "=") { return String(pair.dropFirst(name.count + 1)) }
      }
    }
    return nil
  }
}
