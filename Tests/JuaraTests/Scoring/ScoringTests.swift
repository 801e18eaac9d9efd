import JuaraTestSupport
import Testing

@testable import Juara

struct ScoringTests {
  private func entry(
    _ id: Int64, _ quantity: Int, on readOn: String = "2026-06-01", at seconds: Int64 = 0,
    rule: Int64 = 1, title: String? = nil
  ) -> Scoring.Entry {
    Scoring.Entry(
      id: Identifier(id), rule: Identifier(rule), quantity: quantity, readOn: day(readOn),
      recordedAt: Instant(secondsSince1970: seconds), titleKey: title)
  }

  @Test func `a ratio applies to the counted total, so that nothing is lost entry by entry`() {
    let rules = [ScoringRule.sample(points: 1, per: 20)]
    let score = Scoring(rules: rules).score([entry(1, 15), entry(2, 15), entry(3, 15)])
    let unit = PointUnit(rules.map(\.terms))!
    #expect(unit.points(score.units(under: rules, in: unit)).text() == "2.25")
  }

  @Test func `a day counts up to its limit and the challenge up to its own, raw is shown beside`() {
    let scoring = Scoring(rules: [.sample(dailyLimit: 5, totalLimit: 9)])
    let score = scoring.score([
      entry(1, 4, on: "2026-06-01"), entry(2, 4, on: "2026-06-01"), entry(3, 4, on: "2026-06-02"),
      entry(4, 4, on: "2026-06-03"),
    ])
    #expect(score.parts == [Score.Part(rule: Identifier(1), raw: 16, counted: 9)])
    #expect(score.activeDays == 2)
    #expect(score.lastCountedOn == day("2026-06-02"))
  }

  @Test(
    arguments: [
      ([("a", "2026-06-02", 0, 1), ("b", "2026-06-01", 9, 2)], "b"),
      ([("a", "2026-06-01", 5, 1), ("b", "2026-06-01", 4, 2)], "b"),
      ([("a", "2026-06-01", 4, 2), ("b", "2026-06-01", 4, 1)], "b"),
    ] as [([(String, String, Int64, Int64)], String)])
  func `what counts under a limit is the first by day read, then by recording, then by number`(
    entries: [(title: String, readOn: String, at: Int64, id: Int64)], counted: String
  ) {
    let scoring = Scoring(rules: [.sample(totalLimit: 3)])
    let given = entries.map { entry($0.id, 3, on: $0.readOn, at: $0.at, title: $0.title) }
    let first = entries.first { $0.title == counted }!
    for entries in [given, given.reversed()] {
      let score = scoring.score(entries)
      #expect(score.lastCountedOn == day(first.readOn))
      #expect(score.reachedAt == Instant(secondsSince1970: first.at))
      #expect(score.titles == 1)
    }
  }

  @Test func `one work counts as one title, an unknown one as none, an uncounted one as none`() {
    let scoring = Scoring(rules: [.sample(totalLimit: 4)])
    let score = scoring.score([
      entry(1, 1, title: "a"), entry(2, 1, title: "a"), entry(3, 1), entry(4, 1, title: "b"),
      entry(5, 1, title: "c"),
    ])
    #expect(score.titles == 2)
  }

  @Test func `each activity counts by its own rule, and a day of two activities is one day`() {
    let rules = [
      ScoringRule.sample(1, .books, points: 5), .sample(2, .pages, points: 1, per: 3),
    ]
    let score = Scoring(rules: rules).score([
      entry(1, 10, rule: 2), entry(2, 2, rule: 1), entry(3, 1, rule: 9),
    ])
    #expect(
      score.parts == [
        Score.Part(rule: Identifier(1), raw: 2, counted: 2),
        Score.Part(rule: Identifier(2), raw: 10, counted: 10),
      ])
    #expect(score.activeDays == 1)
    let unit = PointUnit(rules.map(\.terms))!
    #expect(unit.points(score.units(under: rules, in: unit)) == Points(units: 40, perPoint: 3))
  }

  @Test func `an activity of no points moves no title, no active day, no streak and no bonus`() {
    let conditions = ScoringConditions(streakBonus: StreakBonus(days: 2, points: 5))
    let rules = [ScoringRule.sample(1), .sample(2, .pages, points: 0)]
    let scoring = Scoring(rules: rules, conditions: conditions)
    let read = entry(1, 1, title: "a")
    let paged = entry(2, 9, on: "2026-06-02", at: 9, rule: 2, title: "b")
    var expected = scoring.score([read])
    expected.parts.append(Score.Part(rule: Identifier(2), raw: 9, counted: 9))
    #expect(scoring.score([read, paged]) == expected)
    #expect(scoring.coverage(of: [read, paged]) == scoring.coverage(of: [read]))
  }

  @Test func `no entries are no score`() {
    #expect(Scoring(rules: [.sample()]).score([]) == Score())
  }

  /// Under both limits a rule counts, over its days in order, each day's sum up to the daily limit,
  /// and their sum up to the total limit: a second way to the same answer.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `in any order of arrival the score is the limited sum of the limited days`(seed: UInt64) {
    var random = Seeded(seed)
    func limit(_ range: ClosedRange<Int>) -> Int? {
      Bool.random(using: &random) ? .random(in: range, using: &random) : nil
    }
    let rules = (1...3).map {
      ScoringRule.sample(Int64($0), dailyLimit: limit(1...9), totalLimit: limit(1...30))
    }
    let first = day("2026-06-01")
    let entries = (1...40).map { id in
      Scoring.Entry(
        id: Identifier(Int64(id)), rule: Identifier(.random(in: 1...3, using: &random)),
        quantity: .random(in: 1...6, using: &random),
        readOn: first.adding(days: .random(in: 0...9, using: &random)),
        recordedAt: Instant(secondsSince1970: .random(in: 0...3, using: &random)))
    }
    let score = Scoring(rules: rules).score(entries.shuffled(using: &random))
    var activeDays = Set<Day>()
    for rule in rules {
      let mine = entries.filter { $0.rule == rule.id }
      var counted = 0
      for (day, entries) in Dictionary(grouping: mine, by: \.readOn).sorted(by: { $0.key < $1.key })
      {
        let sum = min(entries.map(\.quantity).reduce(0, +), rule.terms.dailyLimit ?? .max)
        let new = min(sum, (rule.terms.totalLimit ?? .max) - counted)
        if new > 0 { activeDays.insert(day) }
        counted += new
      }
      let part = score.parts.first { $0.rule == rule.id }
      #expect(part?.raw ?? 0 == mine.map(\.quantity).reduce(0, +))
      #expect(part?.counted ?? 0 == counted)
    }
    #expect(score.activeDays == activeDays.count)
    #expect(score.lastCountedOn == activeDays.max())
    #expect(Scoring(rules: rules).score(entries) == score)
  }
}

struct ScoringTermsTests {
  private let terms = ScoringRule.sample(entryLimit: 10, warnAbove: 5).terms

  @Test(arguments: [(1, false), (5, false), (6, true), (10, true)])
  func `above the warning an entry is accepted and flagged`(quantity: Int, flag: Bool) throws {
    #expect(try terms.check(quantity: quantity) == flag)
  }

  @Test(arguments: [
    (0, LogRefusal.nothingRead(quantity: 0)), (-3, .nothingRead(quantity: -3)),
    (11, .overEntryLimit(quantity: 11, limit: 10)),
  ])
  func `nothing, and more than the entry limit, is refused`(quantity: Int, refusal: LogRefusal) {
    #expect(throws: refusal) { _ = try terms.check(quantity: quantity) }
  }

  @Test func `without a limit an entry is still no larger than can be added up`() throws {
    let terms = ScoringRule.sample().terms
    #expect(try terms.check(quantity: 10_000_000) == false)
    #expect(throws: LogRefusal.overEntryLimit(quantity: .max, limit: 10_000_000)) {
      _ = try terms.check(quantity: .max)
    }
  }

  @Test func `an entry is worth no more than a thousand million points`() throws {
    let terms = ScoringRule.sample(points: 1_000_000, per: 3).terms
    #expect(try terms.check(quantity: 3_000) == false)
    #expect(throws: LogRefusal.overEntryLimit(quantity: 3_001, limit: 3_000)) {
      _ = try terms.check(quantity: 3_001)
    }
  }
}
