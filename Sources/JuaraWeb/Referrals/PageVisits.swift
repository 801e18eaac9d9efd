import HTTPTypes
import Juara
import JuaraStore
import Logging
import NIOPosix
import ServiceLifecycle
import Synchronization

/// What was counted and is not in the library's file yet: numbers alone, of events, days and codes there are.
final class PageVisits: Sendable {
  private let counts = Mutex<[PageVisit: Int]>([:])

  func add(_ visit: PageVisit) { add([visit: 1]) }

  /// Again, where they could not be written.
  func add(_ more: [PageVisit: Int]) {
    counts.withLock { $0.merge(more, uniquingKeysWith: +) }
  }

  func take() -> [PageVisit: Int] {
    counts.withLock { counts in
      defer { counts = [:] }
      return counts
    }
  }
}

extension ReferralCode? {
  /// What an address carries it by.
  var query: String { map { "?src=\($0)" } ?? "" }
}

extension Visit {
  /// The code of the referral by which the visitor came; nil for one that is none.
  func source() throws -> ReferralCode? {
    guard let code = ReferralCode(query["src"] ?? ""), try store.knowsReferral(code) else {
      return nil
    }
    return code
  }

  func pageVisit(of event: Event, by source: ReferralCode?) -> PageVisit {
    PageVisit(event: event.id, day: today, code: source)
  }

  /// Whether a link elsewhere leads here, and no page of this site.
  var comesFromElsewhere: Bool {
    let headers = incoming.headers
    if let site = headers[.secFetchSite] { return site != "same-origin" }
    return headers[.referer]?.hasPrefix(site.address.base + "/") != true
  }
}

extension Incoming {
  /// Whether what is answered is shown to somebody from outside, as far as its browser tells: to no robot, to
  /// nobody of the staff, and not fetched beforehand.
  func isShownToVisitor(isSecure: Bool) -> Bool {
    guard !isHead, headers.cookie(StaffCookie.name(isSecure: isSecure)) == nil else { return false }
    let purposes = HTTPField.Name.purposes.compactMap { headers[$0]?.lowercased() }
    guard !purposes.contains(where: { $0.contains("prefetch") || $0.contains("preview") }) else {
      return false
    }
    return !Robots.includes(headers[.userAgent] ?? "")
  }
}

extension HTTPField.Name {
  static let secFetchSite = HTTPField.Name("Sec-Fetch-Site")!
  /// What browsers tell in which fetch a page before anybody wants it.
  fileprivate static let purposes = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"]
    .compactMap { HTTPField.Name($0) }
}

/// Programs that ask for pages without somebody looking at them, by what they call themselves.
enum Robots {
  private static let words = [
    "bot", "crawl", "spider", "slurp", "monitor", "archiver", "headless", "lighthouse",
    // Those that draw a preview of a link that somebody shares.
    "preview", "facebookexternalhit", "meta-external", "whatsapp", "slack-", "embedly", "iframely",
    "vkshare", "snippet", "fetch",
    // Libraries and tools.
    "curl", "wget", "python", "java/", "go-http", "okhttp", "axios", "httpclient", "libwww",
    // An address of whoever runs it.
    "http:", "https:",
  ]

  /// By the letter they begin with: each page that is shown is looked up.
  private static let byFirst = Dictionary(grouping: words.map { Array($0.utf8) }) { $0[0] }
  private static let bot = Array("bot".utf8)

  /// A browser always has a name.
  static func includes(_ userAgent: String) -> Bool {
    let name = userAgent.utf8.prefix(500).map { 65...90 ~= $0 ? $0 | 32 : $0 }
    for start in name.indices {
      for word in byFirst[name[start]] ?? [] where name[start...].starts(with: word) {
        // Cubot makes telephones.
        if word == bot, name[..<start].suffix(2).elementsEqual("cu".utf8) { continue }
        return true
      }
    }
    return name.isEmpty
  }
}

/// Sees to it that each event can be shared with a code, and writes what was counted each minute.
struct PageVisitBatches: Service {
  let site: Site
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      do {
        try await site.threads(for: .post).runIfActive { try site.makeSharingCodes() }
      } catch is CancellationError {
        return  // As where the server could not listen, which is said.
      } catch {
        logger.error("codes for sharing not made", metadata: ["error": "\(type(of: error))"])
      }
      while true {
        do { try await Task.sleep(for: .seconds(60)) } catch { return }
        do {
          try await site.threads(for: .post).runIfActive { try site.writePageVisits(waits: false) }
        } catch LibraryFileProblem.busy {
          // With the next.
        } catch {
          logger.error("page visits not written", metadata: ["error": "\(type(of: error))"])
        }
      }
    }
  }
}
