import Foundation
import HTTPTypes
import Juara
import JuaraStore
import JuaraWording
import Logging
import NIOCore

@main
struct JuaraWeb {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    let variables = ProcessInfo.processInfo.environment
    let arguments = Array(CommandLine.arguments.dropFirst())
    var wording: Wording { Wording(ServerOptions.language(arguments, variables)) }
    let options: ServerOptions
    do {
      options = try ServerOptions(arguments, variables)
    } catch {
      stop(wording.sentence(error), status: 64)
    }
    if options.asksHelp {
      let language = options.language ?? ServerOptions.computerLanguage(variables)
      print(Wording(language).serverHelp)
      return
    }
    do {
      try await serve(options, variables)
    } catch let error as IOError
      where [EADDRINUSE, EACCES, EADDRNOTAVAIL].contains(error.errnoCode)
    {
      stop(
        wording.cannotListen(
          on: options.host, port: options.port, isTaken: error.errnoCode == EADDRINUSE))
    } catch {
      stop(wording.sentence(error) ?? wording(.faultText))
    }
  }

  private static func serve(_ options: ServerOptions, _ variables: [String: String]) async throws {
    let address = SiteAddress(
      base: options.baseURL ?? "http://\(hostInURL(options.host)):\(options.port)")
    var rates = Site.Rates()
    if let count = options.pagesPerMinute { rates.pages.count = count }
    if let count = options.registrationsPerMinute { rates.registrations.count = count }
    let site = try Site(
      database: options.database, address: address, rates: rates, now: clock(variables))
    let library = try site.store(for: .get).library
    var logger = Logger(label: "juara-web") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .info
    try await WebServer(site: site, options: options, logger: logger).run { port in
      let url = options.baseURL ?? "http://\(hostInURL(options.host)):\(port)"
      let line =
        Wording(options.language ?? library.language).listening(library.name, at: url) + "\n"
      try? FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
    }
  }

  private static func hostInURL(_ host: String) -> String {
    host.contains(":") ? "[\(host)]" : host
  }

  /// `JUARA_NOW` stops the clock, for tests and pictures.
  private static func clock(_ variables: [String: String]) -> @Sendable () -> Instant {
    if let fixed = variables["JUARA_NOW"].flatMap({ Instant($0) }) { return { fixed } }
    return { Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) }
  }

  private static func stop(_ sentence: String, status: Int32 = 1) -> Never {
    try? FileHandle.standardError.write(contentsOf: Data("juara-web: \(sentence)\n".utf8))
    exit(status)
  }
}
