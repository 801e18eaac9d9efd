import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// What an override is of: the day, the limit of an entry, or both.
struct LimitOverrideTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge(terms: .sample(entryLimit: 10))
    _ = try store.enrol("Ani", in: "baca", born: "1990-01-01", at: "2026-05-20T08:00")
  }

  private func log(_ quantity: Int, readOn: String) throws -> LogOutcome {
    try store.log(
      LogDraft(
        reader: .participant(.entrantNumber(1)), activity: .books, quantity: quantity,
        readOn: day(readOn)),
      in: "baca", override: "formulir kertas", by: .staff("2026-06-25T09:00"))
  }

  @Test func `an entry taken although late is cut by a limit that is lowered later`() throws {
    _ = try log(8, readOn: "2026-06-01")
    #expect(try store.board() == ["1 Ani 8"])
    try store.setRule(.sample(entryLimit: 3), of: "baca", by: .staff("2026-06-26T09:00"))
    #expect(try store.board() == ["1 Ani 3"])
  }

  @Test func `an entry taken although above the limit counts in full under a lower one`() throws {
    _ = try log(12, readOn: "2026-06-25")
    try store.setRule(.sample(entryLimit: 3), of: "baca", by: .staff("2026-06-26T09:00"))
    #expect(try store.board() == ["1 Ani 12"])
  }

  @Test func `a correction of a late entry is held to the limit, of a large one not`() throws {
    let late = try log(8, readOn: "2026-06-01")
    #expect(throws: LogRefusal.overEntryLimit(quantity: 12, limit: 10)) {
      _ = try store.correctEntry(late.id, by: .staff("2026-06-25T10:00")) { $0.quantity = 12 }
    }
    let large = try log(12, readOn: "2026-06-25")
    let corrected = try store.correctEntry(large.id, by: .staff("2026-06-25T10:00")) {
      $0.quantity = 14
    }
    #expect(corrected.counted == 14)
  }
}
