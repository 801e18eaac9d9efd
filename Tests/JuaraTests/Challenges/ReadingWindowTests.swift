import Juara
import JuaraTestSupport
import Testing

struct ReadingWindowTests {
  private let window = ReadingWindow(
    from: day("2026-06-01"), to: day("2026-08-31"), backdatingDays: 7,
    recordingClosesAt: at("2026-09-05T00:00"))

  private func refusal(_ readOn: String, _ recordedAt: String) -> LogRefusal? {
    do throws(LogRefusal) {
      try window.check(readOn: day(readOn), recordedAt: at(recordedAt), zone: makassar)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("2026-06-01", "2026-06-01T00:00"), ("2026-08-31", "2026-08-31T23:59"),
    ("2026-07-10", "2026-07-10T00:00"), ("2026-07-10", "2026-07-17T23:59:59"),
    ("2026-08-31", "2026-09-04T23:59:59"),
  ])
  func `the first and the last day count, today counts, and so does the last day one may go back`(
    readOn: String, recordedAt: String
  ) {
    #expect(refusal(readOn, recordedAt) == nil)
  }

  @Test(arguments: ["2026-05-31", "2026-09-01"])
  func `the days before and after the window do not count`(readOn: String) {
    #expect(
      refusal(readOn, "2026-09-01T12:00")
        == .outsideWindow(
          readOn: day(readOn), from: day("2026-06-01"), to: day("2026-08-31")))
  }

  @Test func `a day further back than the limit is too late, from its midnight in the library`() {
    #expect(
      refusal("2026-07-10", "2026-07-18T00:00")
        == .tooLate(readOn: day("2026-07-10"), recordedOn: day("2026-07-18"), limit: 7))
  }

  @Test func `tomorrow is in the future, even when UTC is behind`() {
    #expect(
      refusal("2026-07-11", "2026-07-10T23:59")
        == .inFuture(readOn: day("2026-07-11"), recordedOn: day("2026-07-10")))
    #expect(refusal("2026-07-11", "2026-07-11T00:00") == nil)
  }

  @Test func `recording closes at its instant, that one excluded`() {
    #expect(
      refusal("2026-08-31", "2026-09-05T00:00")
        == .recordingClosed(at: at("2026-09-05T00:00")))
  }

  @Test(
    arguments: [
      ("2026-06-01", "2026-06-01", 0, nil, nil),
      ("2026-06-02", "2026-06-01", 0, nil, .lastDayBeforeFirst),
      ("2026-06-01", "2026-06-02", -1, nil, .negative(.backdatingDays)),
      ("2026-06-01", "2026-06-02", 0, "2026-06-01T00:00", .recordingClosesBeforeReading),
      ("2026-06-01", "2026-06-02", 0, "2026-06-01T00:01", nil),
    ] as [(String, String, Int, String?, PlanProblem?)])
  func `a window that cannot be is refused`(
    from: String, to: String, backdating: Int, closes: String?, problem: PlanProblem?
  ) {
    let window = ReadingWindow(
      from: day(from), to: day(to), backdatingDays: backdating, recordingClosesAt: closes.map(at))
    if let problem {
      #expect(throws: problem) { try window.check(zone: makassar) }
    } else {
      #expect(throws: Never.self) { try window.check(zone: makassar) }
    }
  }
}
