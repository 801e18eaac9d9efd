import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What the headers promise of the site, and to other sites.
struct SecurityHeaderTests {
  @Test func `behind TLS browsers are told to use nothing else for a year`() {
    func headers(_ isSecure: Bool) -> [String] {
      SecurityHeaders.all(isSecure: isSecure).map { "\($0.0): \($0.1)" }
    }
    #expect(headers(true).contains("Strict-Transport-Security: max-age=31536000"))
    #expect(!headers(false).contains { $0.hasPrefix("Strict-Transport-Security") })
  }

  @Test func `behind TLS a cookie is this host's alone, and no script reads it`() {
    let name = VisitCookie.name(isSecure: true)
    #expect(name.hasPrefix("__Host-"))
    let cookie = VisitCookie.header(name, "value", true)
    for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
      #expect(cookie.contains(part), "\(part)")
    }
    #expect(!cookie.contains("Domain"))
    #expect(!VisitCookie.header("visit", "value", false).contains("Secure"))
  }

  @Test(arguments: ["/", "/nowhere", "/style.css", "/calendar.ics", "/registrations"])
  func `no other site may read an answer`(path: String) async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let answer = try await site.get(path, ["Origin: https://jahat.example"])
    #expect(!answer.headers.contains { $0.name.lowercased().hasPrefix("access-control-") })
    #expect(answer["Cross-Origin-Resource-Policy"] == "same-origin")
  }

  @Test(
    arguments: [
      "/", "/nowhere", "/style.css", "/icon.svg", "/calendar.ics", "/robots.txt", "/health",
    ])
  func `every answer says its type and its encoding`(path: String) async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    #expect(try await site.get(path)["Content-Type"]?.hasSuffix("; charset=utf-8") == true)
  }
}
