import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct VisitStoreTests {
  private let store: Store
  private let count = VisitCount(day: day("2026-10-30"), visitors: 240)

  init() throws { store = try .sample() }

  @Test func `a day has one number, which is edited and taken away`() throws {
    try store.addVisitCount(count, by: .staff())
    #expect(throws: VisitRefusal.counted(count)) {
      try store.addVisitCount(VisitCount(day: count.day, visitors: 1), by: .staff())
    }
    #expect(try store.editVisitCount(on: count.day, to: 250, by: .staff()) == count)
    #expect(try store.visitCounts().map(\.visitors) == [250])
    try store.editVisitCount(on: count.day, to: nil, by: .staff())
    #expect(try store.visitCounts().isEmpty)
    let changes = try store.auditEntries().flatMap(\.changes).filter {
      $0.field.hasPrefix("visitors")
    }
    #expect(changes.map { [$0.old, $0.new] } == [["250", nil], ["240", "250"], [nil, "240"]])
  }

  @Test func `a day to come, a number that is none and a day without one are refused`() throws {
    let tomorrow = day("2026-11-02")
    #expect(throws: VisitRefusal.notYet(tomorrow)) {
      try store.addVisitCount(VisitCount(day: tomorrow, visitors: 1), by: .staff())
    }
    #expect(throws: VisitRefusal.number(-1)) {
      try store.addVisitCount(VisitCount(day: count.day, visitors: -1), by: .staff())
    }
    #expect(throws: VisitRefusal.notCounted(count.day)) {
      try store.editVisitCount(on: count.day, to: 5, by: .staff())
    }
    #expect(try store.visitCounts().isEmpty)
  }

  @Test func `a closed day has no visitors, and days are listed in order`() throws {
    try store.addVisitCount(count, by: .staff())
    try store.addVisitCount(VisitCount(day: day("2026-10-29"), visitors: 0), by: .staff())
    #expect(try store.visitCounts().map(\.visitors) == [0, 240])
    #expect(try store.visitCounts(in: DayRange(day("2026-10-30"), day("2026-10-31"))) == [count])
  }
}
