import Foundation
import Juara
import JuaraStore
import JuaraTestSupport
import Logging
import NIOCore
import Synchronization

@testable import JuaraWeb

/// The website of a library that a test fills, on a port of this computer, at ten in the morning of
/// 1 November 2026.
final class TestSite: Sendable {
  let port: Int
  /// As the command line works on the file beside the website.
  let store: Store
  let log: TestLog
  let site: Site
  /// What the site's clock shows.
  let now: Instant
  private let folder: URL
  private let server: Task<Void, any Error>

  static func start(
    library: Library = .sample, rates: Site.Rates = Site.Rates(), trustedProxies: Set<String> = [],
    at now: String = "2026-11-01T10:00", bodyTime: TimeAmount = .seconds(60),
    _ fill: (Store) throws -> Void = { _ in }
  ) async throws -> TestSite {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "juara-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "library.sqlite").path
    let store = try Store.create(path: path, library: library, by: .staff())
    try fill(store)
    let moment = JuaraTestSupport.at(now)
    let site = try Site(
      database: path, address: SiteAddress(base: "http://perpus.example"), rates: rates,
      now: { moment })
    var options = try ServerOptions([], [:])
    options.port = 0
    options.trustedProxies = trustedProxies
    let log = TestLog()
    var logger = Logger(label: "test") { _ in log }
    logger.logLevel = .info
    var web = WebServer(site: site, options: options, logger: logger, signals: [])
    web.bodyTime = bodyTime
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let server = Task { [web] in try await web.run { listening.yield($0) } }
    var port: Int?
    for await known in ports {
      port = known
      break
    }
    return TestSite(
      port: port ?? 0, store: store, log: log, site: site, now: moment, folder: folder,
      server: server)
  }

  private init(
    port: Int, store: Store, log: TestLog, site: Site, now: Instant, folder: URL,
    server: Task<Void, any Error>
  ) {
    (self.port, self.store, self.log, self.site, self.now) = (port, store, log, site, now)
    (self.folder, self.server) = (folder, server)
  }

  /// Ends the site, and waits until it has.
  func stop() async {
    server.cancel()
    _ = await server.result
  }

  deinit {
    server.cancel()
    store.close()
    try? FileManager.default.removeItem(at: folder)
  }

  func ask(
    _ method: String, _ path: String, _ headers: [String] = [], body: String = ""
  ) async throws -> RawAnswer {
    let length = body.isEmpty && method != "POST" ? [] : ["Content-Length: \(body.utf8.count)"]
    let lines =
      ["\(method) \(path) HTTP/1.1", "Host: perpus.example", "Connection: close"] + length
      + headers
    return try await RawClient.ask(lines.joined(separator: "\r\n") + "\r\n\r\n" + body, port: port)
  }

  func get(_ path: String, _ headers: [String] = []) async throws -> RawAnswer {
    try await ask("GET", path, headers)
  }

  /// As the site's own form is sent by a browser.
  func post(
    _ path: String, _ fields: [(String, String)], cookies: [String] = [], _ headers: [String] = []
  ) async throws -> RawAnswer {
    let body = fields.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
      .joined(separator: "&")
    return try await ask(
      "POST", path,
      [
        "Content-Type: application/x-www-form-urlencoded", "Origin: http://perpus.example",
      ] + (cookies.isEmpty ? [] : ["Cookie: " + cookies.joined(separator: "; ")]) + headers,
      body: body)
  }
}

extension String {
  var percentEncoded: String {
    addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
  }
}

/// Keeps what is logged.
final class TestLog: LogHandler, Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .info }
    set {}
  }

  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    kept.withLock { $0.append("\(event.message) \(metadata)") }
  }
}
