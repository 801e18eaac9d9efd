import Hummingbird
import Juara
import JuaraStore
import JuaraTestSupport
import Synchronization
import Testing

@testable import JuaraWeb

struct PageCacheTests {
  private let cache = PageCache(oldest: .seconds(600))

  private func page(
    _ path: String = "/", version: Int = 1, of cache: PageCache? = nil,
    make: @escaping @Sendable () async throws -> Reply
  ) async throws -> SentPage {
    try await (cache ?? self.cache).page(
      .init(language: nil, path: path, query: nil), version: version, make)
  }

  private static func reply(_ text: String, _ caching: Reply.Caching = .whileSame) -> Reply {
    Reply(body: Array(text.utf8), caching: caching)
  }

  @Test func `of many who ask at once one makes the page, until the file changes`() async throws {
    let made = Mutex(0)
    let make: @Sendable () async throws -> Reply = {
      made.withLock { $0 += 1 }
      try await Task.sleep(for: .milliseconds(50))
      return Self.reply("x")
    }
    try await withThrowingTaskGroup { group in
      for _ in 0..<20 { group.addTask { _ = try await page(make: make) } }
      try await group.waitForAll()
    }
    _ = try await page(make: make)
    #expect(made.withLock { $0 } == 1)
    _ = try await page(version: 2, make: make)
    #expect(made.withLock { $0 } == 2)
  }

  @Test func `a page is at most a second old`() async throws {
    let made = Mutex(0)
    let make: @Sendable () async throws -> Reply = {
      made.withLock { $0 += 1 }
      return Self.reply("x")
    }
    let cache = PageCache()
    _ = try await page(of: cache, make: make)
    try await Task.sleep(for: .milliseconds(1_100))
    _ = try await page(of: cache, make: make)
    #expect(made.withLock { $0 } == 2)
  }

  @Test func `what is made for one visitor, page or refusal, is never another's`() async throws {
    for refuses in [false, true] {
      let path = "/\(refuses)"
      let texts = try await withThrowingTaskGroup { group in
        for visitor in 0..<8 {
          group.addTask {
            try? await page(path) {
              try await Task.sleep(for: .milliseconds(20))
              if refuses, visitor == 0 { throw WebProblem.formExpired }
              return Self.reply("visitor \(visitor)", .never)
            }.text
          }
        }
        return try await group.reduce(into: [String]()) { if let text = $1 { $0.append(text) } }
      }
      #expect(Set(texts).count == texts.count && texts.count >= 7)
    }
  }

  @Test func `a change by the command line is on the page at once`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let path = "/events/bedah"
    let before = try await site.get(path)
    try site.store.editEvent("bedah", by: .staff()) { $0.title = "Judul Baru" }
    let after = try await site.get(path)
    #expect(!before.body.contains("Judul Baru") && after.body.contains("Judul Baru"))
    #expect(before["ETag"] != after["ETag"])
  }
}

extension SentPage {
  fileprivate var text: String { String(buffer: body) }
}
