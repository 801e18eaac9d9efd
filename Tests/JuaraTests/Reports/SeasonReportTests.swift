import Juara
import JuaraTestSupport
import Testing

struct SeasonReportTests {
  private static let ages: [(Int?, AgeBand)] = [
    (0, .under7), (6, .under7), (7, .primary), (12, .primary), (13, .juniorSecondary),
    (16, .seniorSecondary), (18, .seniorSecondary), (19, .youth), (25, .adult), (59, .adult),
    (60, .elderly), (nil, .unknown),
  ]

  @Test(arguments: ages)
  func `ages fall into bands, and an unknown one into none`(age: Int?, band: AgeBand) {
    #expect(AgeBand(age) == band)
  }

  @Test func `a share is rounded to tenths of a per cent, and of nothing there is none`() {
    let rows = [ReportRow(.event), ReportRow(.event)]
    #expect(ReportFigure(rows, of: 3).perMille == 667)
    #expect(ReportFigure(rows, of: 0).perMille == nil)
    #expect(ReportFigure(rows).perMille == nil)
    #expect(
      ReportFigure([ReportRow(.visit, amount: 120), ReportRow(.visit, amount: 5)]).number == 125)
  }

  @Test func `page visits stand beside registrations by code, where the website counted any`()
    throws
  {
    let days = DayRange(day("2026-11-01"), day("2026-11-30"))!
    func section(_ visits: [SeasonFacts.PageVisits]) -> ReportSection? {
      SeasonReport(SeasonFacts(days: days, events: [], pageVisits: visits)).sections
        .first { $0.topic == .referrals }
    }
    let bedah = try #require(EventCode("bedah"))
    let found = try #require(
      section([
        .init(event: bedah, referral: .sharing, day: day("2026-11-02"), visits: 3),
        .init(event: bedah, referral: nil, day: day("2026-11-02"), visits: 7),
        .init(event: bedah, referral: .sharing, day: day("2026-11-03"), visits: 2),
      ]))
    #expect(found.measures == [.pageVisits, .registered])
    #expect(found.lines.map(\.group) == [.referral(.sharing), .referral(nil)])
    #expect(found.lines.map { $0.figures[0]?.number } == [5, 7])
    #expect(found.lines[0].figures[0]?.rows.map(\.day) == [day("2026-11-02"), day("2026-11-03")])
    #expect(section([]) == nil)
  }

  @Test func `many days are read in weeks, which lose no row`() throws {
    let first = day("2026-10-01")
    let visits = (0..<60).map { VisitCount(day: first.adding(days: $0), visitors: $0) }
    let report = SeasonReport(
      SeasonFacts(
        days: DayRange(first, first.adding(days: 59))!, events: [], visits: visits))
    let days = try #require(report.sections.first { $0.topic == .days })
    let weeks = days.readable
    #expect(weeks.lines.first?.group == .week(monday: day("2026-09-28")))
    func all(_ section: ReportSection) -> [ReportRow] {
      section.lines.flatMap { $0.figures[0]?.rows ?? [] }
    }
    #expect(all(weeks) == all(days))
    #expect(weeks.lines.count == 9)
  }
}
