import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// A challenge in which posts are handed in by their links.
struct LinkTests {
  private let store: Store
  private let posts = Activity("posts")!

  init() throws {
    store = try .sample()
    try store.makeChallenge(terms: .sample(Activity("posts")!, points: 5))
    for name in ["Ani", "Budi"] {
      _ = try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-05-20T08:00")
    }
  }

  @discardableResult
  private func hand(_ link: String, by number: Int, at local: String) throws -> LogOutcome {
    try store.log(
      LogDraft(
        reader: .participant(.entrantNumber(number)), activity: posts, quantity: 1,
        evidence: Evidence(link: link)),
      in: "baca", by: .staff(local))
  }

  @Test func `one link counts once for its entrant, until its entry is void`() throws {
    let first = try hand("https://www.instagram.com/p/C1/", by: 1, at: "2026-06-01T09:00")
    let again = try hand("https://instagram.com/p/C1?igsh=x", by: 1, at: "2026-06-02T09:00")
    #expect(again.counted == 0 && again.uncountedReason == .repeatedLink(first.id))
    let other = try hand("https://instagram.com/p/C2", by: 1, at: "2026-06-02T10:00")
    #expect(other.counted == 1 && other.total.text() == "10")
    try store.voidEntry(first.id, reason: "x", by: .staff("2026-06-03T09:00"))
    #expect(try store.board() == ["1 Ani 10", "- Budi 0"])
  }

  @Test func `the same link of two entrants is flagged for both and refused to neither`() throws {
    let ani = try hand("https://x.com/a/status/1", by: 1, at: "2026-06-01T09:00")
    let budi = try hand("https://twitter.com/a/status/1?s=20", by: 2, at: "2026-06-01T10:00")
    #expect(ani.sameLinkAs == nil && budi.sameLinkAs == ani.id && budi.counted == 1)
    let flagged = try store.flaggedEntries(of: "baca")
    #expect(
      flagged.map(\.flags) == [
        [.sharedLink(budi.id, by: "Budi")], [.sharedLink(ani.id, by: "Ani")],
      ])
    #expect(flagged.first?.entry.link == "https://x.com/a/status/1")
    try store.approveEntries([ani.id], by: .staff("2026-06-02T09:00"))
    #expect(try store.flaggedEntries(of: "baca").map(\.entry.id) == [budi.id])
    try store.voidEntry(budi.id, reason: "x", by: .staff("2026-06-02T09:00"))
    #expect(try store.flaggedEntries(of: "baca").isEmpty)
  }
}
