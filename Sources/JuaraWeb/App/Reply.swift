import HTTPTypes
import Hummingbird
import Juara

/// What a handler answers.
struct Reply: Sendable {
  enum Caching: Sendable {
    /// Personal, or about to change: kept nowhere.
    case never
    /// Asked for again each time, and not sent again where it is the same.
    case whileSame
    /// Its address changes with its content.
    case forever
  }

  var status = HTTPResponse.Status.ok
  var type = "text/html; charset=utf-8"
  var body: [UInt8]
  var caching: Caching
  /// A page to print, which brings its own style and pictures along.
  var isDocument = false
  var headers = HTTPFields()
  /// What is counted where somebody is shown it; nil for what is no page of an event.
  var pageVisit: PageVisit? = nil

  /// To another page, which is asked for by GET.
  static func seeOther(_ path: String) -> Reply {
    Reply(status: .seeOther, body: [], caching: .never, headers: [.location: path])
  }

  /// What is said of it, with how it may be kept.
  var fields: HTTPFields {
    var fields = headers
    fields[.contentType] = type
    if isDocument { fields[.contentSecurityPolicy] = SecurityHeaders.ofDocuments }
    switch caching {
    case .never: fields[.cacheControl] = "no-store"
    case .whileSame:
      fields[.cacheControl] = "no-cache"
      fields[.eTag] = EntityTag(of: body).text
    case .forever: fields[.cacheControl] = "public, max-age=31536000, immutable"
    }
    return fields
  }

  func response() -> Response { SentPage(self).response }
}

/// By which it is known whether somebody has a page already (RFC 9110 §8.8.3).
struct EntityTag: Equatable, Sendable {
  let text: String

  init(of bytes: [UInt8]) {
    // FNV-1a over 64 bits: it tells versions apart and guards nothing.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    text = "\"\(String(hash, radix: 36))-\(String(bytes.count, radix: 36))\""
  }

  init(_ text: String) { self.text = text }

  /// Whether `If-None-Match` names it: a list, with weak ones, or `*` (§13.1.2). They compare weakly.
  func isNamed(in headers: [String]) -> Bool {
    headers.contains { header in
      var rest = header[...]
      while let first = rest.first {
        if first == "*" { return true }
        if rest.hasPrefix("W/") { rest = rest.dropFirst(2) }
        guard rest.first == "\"" else {
          rest = rest.dropFirst()
          continue
        }
        guard let end = rest.dropFirst().firstIndex(of: "\"") else { return false }
        if rest[...end] == text { return true }
        rest = rest[rest.index(after: end)...]
      }
      return false
    }
  }
}

/// A reply with its bytes as they are sent.
struct SentPage: Sendable {
  private let status: HTTPResponse.Status
  private let headers: HTTPFields
  let body: ByteBuffer
  /// Whether it is the same for everybody.
  let isPublic: Bool
  let pageVisit: PageVisit?

  init(_ reply: Reply) {
    status = reply.status
    headers = reply.fields
    body = ByteBuffer(bytes: reply.body)
    isPublic = reply.isPublic
    pageVisit = reply.pageVisit
  }

  var response: Response {
    Response(status: status, headers: headers, body: ResponseBody(byteBuffer: body))
  }
}

extension Reply {
  fileprivate var isPublic: Bool {
    guard status == .ok, case .whileSame = caching else { return false }
    return headers[.setCookie] == nil
  }
}

enum SecurityHeaders {
  /// Nothing but what this site serves itself is loaded, nothing runs, and nobody may frame it.
  private static let always: [(HTTPField.Name, String)] = [
    (.contentSecurityPolicy, ofPage),
    (.xContentTypeOptions, "nosniff"),
    // An own form needs `Origin`, which `no-referrer` would take away.
    (referrerPolicy, "same-origin"),
    (HTTPField.Name("X-Frame-Options")!, "DENY"),
    (HTTPField.Name("Cross-Origin-Opener-Policy")!, "same-origin"),
    (HTTPField.Name("Cross-Origin-Resource-Policy")!, "same-origin"),
    (HTTPField.Name("Permissions-Policy")!, "camera=(), geolocation=(), microphone=()"),
  ]

  static let referrerPolicy = HTTPField.Name("Referrer-Policy")!
  /// Those that a page may set itself.
  static let ofPages: [HTTPField.Name] = [.contentSecurityPolicy, referrerPolicy]

  private static let ofPage =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  /// Of the staff's pages with texts to copy, the only ones where something runs: the site's own file.
  static let ofPagesThatCopy = ofPage + "; script-src 'self'"

  /// Of pages to print: their own style and pictures, and nothing that runs.
  static let ofDocuments =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

  static func all(isSecure: Bool) -> [(HTTPField.Name, String)] {
    always + (isSecure ? [(.strictTransportSecurity, "max-age=31536000")] : [])
  }
}
