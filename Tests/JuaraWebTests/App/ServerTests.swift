import Foundation
import Juara
import JuaraStore
import JuaraTestSupport
import NIOCore
import Testing

@testable import JuaraWeb

struct ServerTests {
  @Test func `an address whose port the system chooses learns it`() {
    let address = SiteAddress(base: "http://127.0.0.1:0")
    address.learn(port: 4_321)
    #expect(address.absolute("/me") == "http://127.0.0.1:4321/me")
    let fixed = SiteAddress(base: "https://perpus.example")
    fixed.learn(port: 4_321)
    #expect(fixed.base == "https://perpus.example")
  }

  @Test func `the terminal hears the library's language`() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "juara-\(UUID().uuidString).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var library = Library.sample
    library.language = .english
    try Store.create(path: path, library: library, by: .staff()).close()
    let home = ["LANG": "id_ID.UTF-8"]
    func language(_ arguments: String..., variables: [String: String] = home) -> Language {
      ServerOptions.language(arguments, variables)
    }
    #expect(language("--database", path) == .english)
    #expect(language("--database=\(path)", "--prot") == .english)
    #expect(language(variables: ["JUARA_DATABASE": path]) == .english)
    #expect(language("--database", path, "--language", "id") == .indonesian)
    #expect(language("--database", path + "x") == .indonesian)
    #expect(language("--database", path + "x", variables: ["LANG": "en_GB"]) == .english)
    #expect(try ServerOptions(["--database", path], home).language == nil)
  }

  @Test func `says that it is well`() async throws {
    let site = try await TestSite.start()
    let answer = try await site.get("/health")
    #expect(answer.status == 200)
    #expect(answer.body == "ok\n")
  }

  @Test(arguments: ["/", "/nowhere", "/events/x%00y", "/style.css", "/health", "/events/../../etc"])
  func `security headers stand on every answer`(path: String) async throws {
    let site = try await TestSite.start()
    for method in ["GET", "HEAD", "POST", "DELETE"] {
      let answer = try await site.ask(method, path)
      #expect(answer["Content-Security-Policy"]?.contains("default-src 'none'") == true)
      #expect(answer["X-Content-Type-Options"] == "nosniff")
      #expect(answer["Referrer-Policy"] == "same-origin")
      #expect(answer.status < 500)
    }
  }

  @Test func `a missing page is said in the visitor's language`() async throws {
    let site = try await TestSite.start()
    let answer = try await site.get("/nowhere")
    #expect(answer.status == 404)
    #expect(answer.body.contains("Halaman tidak ditemukan"))
    #expect(try await site.get("/en/nowhere").body.contains("Page not found"))
  }

  @Test(arguments: ["/", "/en", "/events/bedah", "/style.css", "/calendar.ics"])
  func `HEAD says what GET would, without the page`(path: String) async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let get = try await site.get(path)
    let head = try await site.ask("HEAD", path)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head["Content-Length"] == get["Content-Length"])
    #expect(head["Content-Type"] == get["Content-Type"])
  }

  @Test func `a page that a browser has is not sent again`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let tag = try #require(try await site.get("/")["ETag"])
    for named in [tag, "W/\(tag)", "\"other\", \(tag)", "*", "W/\"a\" , W/\(tag)"] {
      let answer = try await site.get("/", ["If-None-Match: \(named)"])
      #expect(answer.status == 304, "\(named)")
      #expect(answer.body.isEmpty)
      #expect(answer["Content-Security-Policy"] != nil)
    }
    for other in ["\"other\"", "garbage", "\"", "W/"] {
      #expect(try await site.get("/", ["If-None-Match: \(other)"]).status == 200)
    }
  }

  @Test func `a form of another site is refused`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    for headers in [
      ["Origin: https://evil.example"], ["Origin: null"], ["Referer: https://evil.example/x"],
      ["Sec-Fetch-Site: cross-site"],
    ] {
      let answer = try await site.ask(
        "POST", "/events/bedah/register",
        headers + ["Content-Type: application/x-www-form-urlencoded"], body: "a=b")
      #expect(answer.status == 403, "\(headers)")
    }
  }

  @Test func `what is no form, or too large, is refused with a page`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let own = ["Origin: http://perpus.example"]
    let json = try await site.ask(
      "POST", "/events/bedah/register", own + ["Content-Type: application/json"], body: "{}")
    #expect(json.status == 415)
    #expect(json.body.contains("<h1>"))
    let large = try await site.ask(
      "POST", "/events/bedah/register",
      own + ["Content-Type: application/x-www-form-urlencoded"],
      body: String(repeating: "a", count: 1_000_000))
    #expect(large.status == 413)
  }

  @Test(arguments: [("POST", 408), ("GET", 200)])
  func `a body that trickles is answered, and its connection closed`(
    method: String, status: Int
  ) async throws {
    let site = try await TestSite.start(times: .init(body: .milliseconds(300)))
    let head = [
      "\(method) /health HTTP/1.1", "Host: perpus.example", "Content-Length: 100000",
      "Content-Type: application/x-www-form-urlencoded",
    ]
    let begin = ContinuousClock.now
    let answer = try await RawClient.ask(
      head.joined(separator: "\r\n") + "\r\n\r\na", port: site.port, pause: 50_000)
    #expect(answer.status == status)
    #expect(ContinuousClock.now - begin < .seconds(15))
    if status == 408 { #expect(answer.body.contains("Terlalu lama")) }
  }

  @Test func `after its last answer a connection ends, whatever still comes`() async throws {
    let site = try await TestSite.start(times: .init(closing: .milliseconds(300)))
    let request = "GET /health HTTP/1.1\r\nHost: perpus.example\r\n"
    let begin = ContinuousClock.now
    let answer = try await RawClient.ask(
      request + "Connection: close\r\n\r\n", port: site.port,
      thenUntilRefused: request + "\r\n")
    #expect(answer.status == 200 && answer.body == "ok\n")
    #expect(ContinuousClock.now - begin < .seconds(10))
  }

  @Test func `one address may not ask without end`() async throws {
    let site = try await TestSite.start(
      rates: Site.Rates(pages: .init(count: 3, seconds: 60)), trustedProxies: ["127.0.0.1"])
    func status(_ address: String) async throws -> RawAnswer {
      try await site.get("/health", ["X-Forwarded-For: \(address)"])
    }
    for _ in 1...3 { #expect(try await status("203.0.113.7").status == 200) }
    let refused = try await status("203.0.113.7")
    #expect(refused.status == 429)
    #expect(refused["Retry-After"] != nil)
    #expect(try await status("203.0.113.8").status == 200)
  }

  @Test func `the log has no query, no address and no name`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    _ = try await site.get("/events/bedah?src=bcdfgh&name=Rani")
    _ = try await site.get("/nowhere/Rani")
    let lines = site.log.lines.filter { $0.hasPrefix("request") }
    #expect(lines.contains { $0.contains("/events/") && $0.contains("status=200") })
    for line in lines {
      #expect(!line.contains("Rani") && !line.contains("bcdfgh") && !line.contains("127.0.0.1"))
    }
  }
}

struct FormFieldsTests {
  private func fields(_ text: String) -> FormFields { FormFields(urlencoded: Array(text.utf8)) }

  @Test func `reads what browsers send`() {
    let form = fields("nama=Siti+A%2FB&minat=a&minat=b&setuju=on&kosong=&x=%C3%A9")
    #expect(form["nama"] == "Siti A/B")
    #expect(form.all("minat") == ["a", "b"])
    #expect(form.isTicked("setuju"))
    #expect(form["kosong"] == nil)
    #expect(form["absent"] == nil)
    #expect(form["x"] == "é")
  }

  @Test(arguments: ["%", "%zz=%1", "=", "&&&", "a=%FF%FE", "%+1=a", "a=b=c=d"])
  func `takes anything`(text: String) { _ = fields(text) }

  @Test func `leaves out control characters and turned text`() {
    #expect(fields("a=x%00%1By%E2%80%AEz%0D%0Aw")["a"] == "xyz  w")
  }
}

struct VisitorAddressTests {
  @Test func `believes only proxies that are trusted`() {
    func visitor(_ peer: String, _ forwarded: [String]) -> String {
      VisitorAddress.of(peer: peer, forwarded: forwarded, trusted: ["127.0.0.1", "10.0.0.1"])
    }
    #expect(visitor("198.51.100.9", ["1.2.3.4"]) == "198.51.100.9")
    #expect(visitor("127.0.0.1", ["1.2.3.4, 203.0.113.7"]) == "203.0.113.7")
    #expect(visitor("127.0.0.1", ["1.2.3.4, 203.0.113.7, 10.0.0.1"]) == "203.0.113.7")
    #expect(visitor("127.0.0.1", []) == "127.0.0.1")
    #expect(visitor("2001:db8:1:2:3::9", []) == "2001:db8:1:2::/64")
    #expect(visitor("2001:db8::9", []) == "2001:db8::/64")
  }
}
