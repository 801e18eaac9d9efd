import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// A slot on Monday, 2 November 2026, at 16:00; today is the Sunday before.
struct PostPlanTests {
  private let store: Store

  init() throws {
    store = try .sample()
  }

  private func makeEvent(
    _ code: String = "bedah", _ starts: String, _ ends: String? = nil,
    kind: Event.Kind = .discussion, capacity: Int? = nil
  ) throws {
    try store.makeEvent(code, capacity: capacity) {
      $0.kind = kind
      $0.startsAt = at(starts)
      $0.endsAt = at(ends ?? String(starts.prefix(10)) + "T23:00")
    }
    try store.publishEvent(code, by: .staff("2026-08-01T10:00"))
  }

  /// What the slot is filled with, or why it is not.
  private func planned(_ occasion: Post.Occasion) throws -> String {
    try store.addSlot(
      .monday, minute: 16 * 60, on: .whatsapp, of: occasion, by: .staff("2026-11-01T10:00"))
    let plan = try store.planPosts(weeks: 1, in: .indonesian, by: .staff("2026-11-01T10:00")) {
      facts in
      try PostComposition(
        title: "Draf", texts: [PostText(.whatsapp, "Isi")],
        stated: Set(facts.statements.map(\.fact)))
    }
    #expect(plan.drafted.count + plan.gaps.count == 1)
    return plan.drafted.first?.event?.text ?? plan.gaps.map { "\($0.reason)" }.joined()
  }

  private static let none = "nothingToPlan"

  @Test(
    arguments: [
      (.announcement, "2026-11-03T09:00", "bedah"),
      // On the same day it is too late for an announcement.
      (.announcement, "2026-11-02T18:00", none),
      (.starts, "2026-11-02T18:00", "bedah"), (.starts, "2026-11-02T15:00", none),
      (.starts, "2026-11-04T09:00", "bedah"), (.starts, "2026-11-05T09:00", none),
      // Over for not more than sixty days; that nobody came is another reason.
      (.thanks, "2026-09-03T09:00", "nobodyCame"), (.thanks, "2026-09-01T09:00", none),
      (.thanks, "2026-11-03T09:00", none),
      (.callForEntries, "2026-11-10T09:00", none),
    ] as [(Post.Occasion, String, String)])
  func `an event is told of in its time`(
    _ occasion: Post.Occasion, _ starts: String, _ outcome: String
  ) throws {
    try makeEvent("bedah", starts)
    #expect(try planned(occasion).contains(outcome))
  }

  @Test(arguments: [
    (20, 15, true), (20, 14, false), (20, 20, false), (4, 1, true), (nil, 0, false),
  ])
  func `last seats are a quarter, or five of a small event`(
    capacity: Int?, taken: Int, isTold: Bool
  ) throws {
    try makeEvent("bedah", "2026-11-10T09:00", capacity: capacity)
    for number in 0..<taken { try store.enrol("Orang \(number)") }
    #expect(try (planned(.lastSeats) == "bedah") == isTold)
  }

  @Test func `the next event that no post was about comes first, the latest that is over`() throws {
    try makeEvent("nanti", "2026-11-12T09:00")
    try makeEvent("dulu", "2026-11-10T09:00")
    try makeEvent("lewat", "2026-10-02T09:00")
    try makeEvent("baru", "2026-10-20T09:00")
    try store.draft(.announcement, "dulu")
    #expect(try planned(.announcement) == "nanti")
  }

  @Test func `a running challenge is told of again after a week`()
    throws
  {
    try store.createChallenge(
      EventCode("baca")!, title: "Tantangan",
      ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30"), backdatingDays: 7),
      ranking: .standard, by: .staff("2026-09-01T10:00"))
    try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
    try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
    try store.draft(.progress, "baca", at: "2026-10-26T10:00")
    #expect(try planned(.progress) == "baca", "the last one was a week ago")
  }

  @Test func `of a running challenge told of this week nothing more is planned`() throws {
    try store.createChallenge(
      EventCode("baca")!, title: "Tantangan",
      ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30"), backdatingDays: 7),
      ranking: .standard, by: .staff("2026-09-01T10:00"))
    try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
    try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
    try store.draft(.progress, "baca", at: "2026-10-28T10:00")
    #expect(try planned(.progress).contains(Self.none))
  }
}
