import JuaraTestSupport
import Testing

@testable import Juara

struct ConditionTests {
  private func entry(
    _ id: Int64, _ title: String? = nil, by author: String? = nil, isbn: String? = nil,
    _ quantity: Int = 1,
    on readOn: String = "2026-06-01", language: String? = nil, words: Int = 0, rule: Int64 = 1,
    void: Bool = false
  ) -> Scoring.Entry {
    let work = Work(title: title, author: author, isbn: isbn.map { ISBN($0)! })
    return Scoring.Entry(
      id: Identifier(id), rule: Identifier(rule), quantity: quantity, readOn: day(readOn),
      recordedAt: Instant(secondsSince1970: 0), titleKey: work.key,
      title: title, author: author, hasISBN: isbn != nil,
      language: language.map { LanguageTag($0)! }, reviewWords: words, isVoid: void)
  }

  private func list(
    _ titles: [Work], atLeast: Int? = nil, name: String = "Sastra"
  ) -> TitleList {
    TitleList(name: name, rule: Identifier(1), atLeast: atLeast, works: titles)
  }

  private func why(_ scoring: Scoring, _ entries: [Scoring.Entry]) -> [UncountedReason?] {
    scoring.explanation(of: entries).lines.map(\.uncountedReason)
  }

  private static let isbn = "9789793062792"

  @Test func `a title counts once, the second entry of it counts nothing and says which did`() {
    let scoring = Scoring(rules: [.sample(distinctTitles: true)])
    let entries = [
      entry(1, "Laskar Pelangi"), entry(2, "laskar  pelangi"), entry(3, "Bumi Manusia"), entry(4),
      entry(5),
    ]
    #expect(why(scoring, entries) == [nil, .repeatedTitle(Identifier(1)), nil, nil, nil])
    #expect(scoring.score(entries).parts[0] == .init(rule: Identifier(1), raw: 5, counted: 4))
  }

  @Test(
    arguments: [
      (["A", isbn], ["B", isbn], true), (["A", isbn], ["A", nil], true),
      (["A", nil], ["A", isbn], true), (["A", isbn], ["A", "9780306406157"], false),
      (["A", nil], ["B", nil], false),
    ] as [([String?], [String?], Bool)])
  func `titles compare by ISBN, else by key`(first: [String?], second: [String?], same: Bool) {
    let scoring = Scoring(rules: [.sample(distinctTitles: true)])
    let entries = [entry(1, first[0], isbn: first[1]), entry(2, second[0], isbn: second[1])]
    #expect(why(scoring, entries)[1] == (same ? .repeatedTitle(Identifier(1)) : nil))
    let listed = list([Work(title: first[0], isbn: first[1].map { ISBN($0)! })])
    let byList = Scoring(
      rules: [.sample()], conditions: ScoringConditions(lists: [listed]))
    #expect(why(byList, [entries[1]]) == [same ? nil : .notOnList(["Sastra"])])
  }

  @Test func `a title without an ISBN is that of the same title with one, in any order`() {
    let scoring = Scoring(rules: [.sample()])
    let works = [
      entry(1, "Bumi", isbn: Self.isbn), entry(2, "BUMI", by: "Tere Liye"),
      entry(3, "Bulan", by: "A"), entry(4, "Bulan", by: "B", isbn: "9780306406157"),
      entry(5, "Bulan", by: "a"),
    ]
    for entries in [works, works.reversed()] {
      #expect(scoring.score(entries).titles == 3)
      var together = Scoring.Coverage()
      for entry in entries { together.formUnion(scoring.coverage(of: [entry])) }
      #expect(together.titles.count == 3)
    }
    #expect(scoring.score(works + [entry(6, "Bulan", isbn: nil)]).titles == 2)
  }

  @Test func `a void entry neither counts nor makes another a repetition`() {
    let scoring = Scoring(rules: [.sample(distinctTitles: true, reviewWords: 3)])
    let entries = [entry(1, "A", words: 9, void: true), entry(2, "A", words: 3)]
    #expect(why(scoring, entries) == [.void, nil])
    #expect(scoring.score(entries) == scoring.score([entries[1]]))
  }

  @Test func `where a review of n words is asked for, a title counts with one alone`() {
    let scoring = Scoring(rules: [.sample(distinctTitles: true, reviewWords: 20)])
    let entries = [
      entry(1, "A"), entry(2, "A", words: 19), entry(3, "A", words: 20), entry(4, "A", words: 30),
    ]
    #expect(
      why(scoring, entries) == [
        .reviewTooShort(words: 0, needed: 20), .reviewTooShort(words: 19, needed: 20), nil,
        .repeatedTitle(Identifier(3)),
      ])
  }

  @Test func `of a list without a quota only its titles count`() {
    let conditions = ScoringConditions(lists: [
      list([Work(title: "A")]), list([Work(title: "B")], name: "Sains"),
    ])
    let rules = [ScoringRule.sample(), .sample(2, .pages)]
    let scoring = Scoring(rules: rules, conditions: conditions)
    let entries = [entry(1, "A"), entry(2, "B"), entry(3, "C"), entry(4), entry(5, "C", rule: 2)]
    let refused = UncountedReason.notOnList(["Sastra", "Sains"])
    #expect(why(scoring, entries) == [nil, nil, refused, refused, nil])
  }

  @Test func `of a list with a quota other titles count once it is met, whenever they were read`() {
    let scoring = Scoring(
      rules: [.sample()],
      conditions: ScoringConditions(
        lists: [list([Work(title: "A"), Work(title: "B"), Work(title: "C")], atLeast: 2)]))
    let open = [entry(1, "X", on: "2026-06-01"), entry(2, "A"), entry(3, "a")]
    let waits = UncountedReason.waitsForList("Sastra", read: 1, needed: 2)
    #expect(why(scoring, open) == [waits, nil, nil])
    #expect(why(scoring, open + [entry(4, "B", on: "2026-06-09")]) == [nil, nil, nil, nil])
  }

  @Test func `works in another language count once enough are in the one asked for`() {
    let quota = LanguageQuota(language: LanguageTag("bjn")!, rule: Identifier(1), atLeast: 2)
    let scoring = Scoring(
      rules: [.sample()], conditions: ScoringConditions(languages: [quota]))
    let open = [entry(1, "X", language: "id"), entry(2, "A", language: "bjn"), entry(3, "Y")]
    let waits = UncountedReason.waitsForLanguage(LanguageTag("bjn")!, read: 1, needed: 2)
    #expect(why(scoring, open) == [waits, nil, waits])
    #expect(why(scoring, open + [entry(4, language: "bjn")]) == [nil, nil, nil, nil])
    #expect(scoring.explanation(of: open).quotas.map(\.read) == [1])
  }

  @Test func `the limits of an entry, a day and the whole say so where they cut`() {
    let scoring = Scoring(rules: [.sample(entryLimit: 4, dailyLimit: 6, totalLimit: 8)])
    let explained = scoring.explanation(of: [
      entry(1, nil, 5), entry(2, nil, 3), entry(3, nil, 1), entry(4, nil, 3, on: "2026-06-02"),
    ])
    #expect(explained.lines.map(\.counted) == [4, 2, 0, 2])
    #expect(
      explained.lines.map(\.uncountedReason) == [
        .entryLimit(4), .dailyLimit(6), .dailyLimit(6), .totalLimit(8),
      ])
  }

  /// Sums beyond every real contest's are cut off, never overflow: the largest entries that there
  /// may be, at the finest and the coarsest ratios.
  @Test(arguments: [(1_000_000, 1), (1, 1_000_000), (999_983, 1_000_000)])
  func `sums cannot overflow`(points: Int, per: Int) {
    let rules = (1...3).map {
      ScoringRule.sample($0, Activity("a\($0)")!, points: points, per: per)
    }
    let scoring = Scoring(
      rules: rules,
      conditions: ScoringConditions(streakBonus: StreakBonus(days: 2, points: 1_000)))
    let largest = ScoringTerms.largestQuantity
    let entries = (0..<400_000).map { id in
      Scoring.Entry(
        id: Identifier(Int64(id)), rule: Identifier(Int64(1 + id % 3)), quantity: largest,
        readOn: Day(daysSince1970: 20_000 + id % 365), recordedAt: Instant(secondsSince1970: 0))
    }
    let score = scoring.score(entries)
    #expect(score.parts.allSatisfy { $0.raw == 1_000_000_000_000 && $0.counted == $0.raw })
    let unit = PointUnit(rules.map(\.terms))!
    #expect((0...Score.largestTotal).contains(score.units(under: rules, in: unit)))
  }

  /// Which entries count and which do not is the same in whatever order forms come in; and what is
  /// explained is what is scored.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `in any order of arrival the explanation and the score are the same`(seed: UInt64) {
    var random = Seeded(seed)
    func maybe(_ range: ClosedRange<Int>) -> Int? {
      Bool.random(using: &random) ? .random(in: range, using: &random) : nil
    }
    let rule = ScoringRule.sample(
      entryLimit: maybe(2...3), dailyLimit: maybe(2...5), totalLimit: maybe(3...20),
      distinctTitles: .random(using: &random), reviewWords: maybe(1...3))
    let conditions = ScoringConditions(
      lists: maybe(1...2).map { [list([Work(title: "A"), Work(title: "B")], atLeast: $0)] } ?? [],
      languages: maybe(1...2).map {
        [LanguageQuota(language: LanguageTag("id")!, rule: Identifier(1), atLeast: $0)]
      } ?? [], streakBonus: StreakBonus(days: 2, points: 1),
      achievements: [Achievement(kind: .badge, name: "x", goals: [.init(.titles, 2)])])
    let scoring = Scoring(rules: [rule], conditions: conditions)
    let entries = (1...20).map { id in
      entry(
        Int64(id), ["A", "B", "C", "D", nil].randomElement(using: &random)!,
        .random(in: 1...4, using: &random),
        on: "2026-06-0\(Int.random(in: 1...6, using: &random))",
        language: ["id", "en", nil].randomElement(using: &random)!,
        words: .random(in: 0...4, using: &random), void: .random(in: 0...5, using: &random) == 0)
    }
    let explained = scoring.explanation(of: entries)
    #expect(scoring.explanation(of: entries.shuffled(using: &random)) == explained)
    #expect(scoring.score(entries) == explained.score)
    #expect(
      explained.lines.map(\.counted).reduce(0, +) == explained.score.parts.first?.counted ?? 0)
    for line in explained.lines {
      #expect((line.counted < line.raw) == (line.uncountedReason != nil))
    }
    if let limit = rule.terms.totalLimit {
      #expect(explained.lines.map(\.counted).reduce(0, +) <= limit)
    }
  }
}
