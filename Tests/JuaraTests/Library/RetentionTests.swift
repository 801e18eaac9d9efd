import Juara
import JuaraTestSupport
import Testing

struct RetentionTests {
  @Test(
    arguments: [
      ("2026-11-20", "2026-11-30", false), ("2026-11-20", "2026-12-01", true),
      ("2026-11-20", "2026-11-19", false),
    ])
  func `people are kept through the last of the days`(
    lastSeen: String, today: String, isOver: Bool
  ) throws {
    let retention = try #require(Retention(days: 10))
    #expect(retention.isOver(lastSeen: day(lastSeen), today: day(today)) == isOver)
  }

  @Test func `a retention is of a day to a century`() {
    #expect(Retention(days: 0) == nil && Retention(days: 36_526) == nil)
    #expect(Retention(days: 1)?.days == 1)
  }

  @Test func `of somebody erased the log keeps that a field changed, and not from what to what`() {
    #expect(
      AuditEntry.Change("phone", from: "+6281200000001", to: nil).redacted
        == .init("phone", from: nil, to: nil))
    #expect(
      AuditEntry.Change("newField", from: "a", to: "b").redacted
        == .init("newField", from: nil, to: nil))
    let status = AuditEntry.Change("status", from: "confirmed", to: "cancelled")
    #expect(status.redacted == status)
  }
}
