import Juara
import JuaraTestSupport
import Testing

struct AchievementTests {
  private func entry(
    _ id: Int64, _ title: String, on readOn: String, words: Int = 0, _ quantity: Int = 1
  ) -> Scoring.Entry {
    Scoring.Entry(
      id: Identifier(id), rule: Identifier(1), quantity: quantity, readOn: day(readOn),
      recordedAt: Instant(secondsSince1970: 0), titleKey: title, reviewWords: words)
  }

  private func reached(
    _ goals: String..., by entries: [Scoring.Entry], lists: [TitleList] = [],
    bonus: StreakBonus? = nil
  ) -> ScoreExplanation.Progress {
    let badge = Achievement(kind: .badge, name: "x", goals: goals.map { Achievement.Goal($0)! })
    let conditions = ScoringConditions(lists: lists, streakBonus: bonus, achievements: [badge])
    return Scoring(rules: [.sample(points: 1, per: 2)], conditions: conditions)
      .explanation(of: entries).achievements[0]
  }

  private var entries: [Scoring.Entry] {
    [
      entry(1, "a", on: "2026-06-01"), entry(2, "b", on: "2026-06-02", words: 5),
      entry(3, "a", on: "2026-06-03", 4), entry(4, "c", on: "2026-06-05"),
    ]
  }

  @Test(arguments: [
    ("entries:1", "2026-06-01"), ("titles:2", "2026-06-02"), ("titles:3", "2026-06-05"),
    ("streak:3", "2026-06-03"), ("reviews:1", "2026-06-02"), ("points:2", "2026-06-03"),
    ("books:7", "2026-06-05"), ("streak:4", nil), ("points:4", nil), ("titles:4", nil),
    ("pages:1", nil), ("list:None:1", nil),
  ])
  func `an achievement is reached on the day read that completes its goal`(
    goal: String, day reachedOn: String?
  ) {
    #expect(reached(goal, by: entries).reachedOn == reachedOn.map(day))
    #expect(reached(goal, by: entries.reversed()).reachedOn == reachedOn.map(day))
  }

  @Test func `several goals are reached with the last of them, and tell how much there is`() {
    #expect(reached("titles:2", "streak:3", by: entries).reachedOn == day("2026-06-03"))
    let open = reached("titles:9", "streak:3", by: entries)
    #expect(open.reachedOn == nil)
    #expect(open.have == [3, 3])
  }

  @Test func `a list is finished when each of its titles has been read`() {
    let list = TitleList(
      name: "Sastra: Banjar", rule: Identifier(1), atLeast: 1,
      works: [Work(title: "a"), Work(title: "c")])
    let finished = reached("list:Sastra: Banjar:2", by: entries, lists: [list])
    #expect(finished.reachedOn == day("2026-06-05"))
  }

  @Test func `what waited for a quota is reached when the quota is met`() {
    let list = TitleList(
      name: "Wajib", rule: Identifier(1), atLeast: 1, works: [Work(title: "c")])
    #expect(reached("entries:2", by: entries, lists: [list]).reachedOn == day("2026-06-05"))
  }

  @Test(arguments: [(2, 1), (3, 1), (4, 0)])
  func `points are earned for every so many days in a row, on which something counted`(
    days: Int, times: Int
  ) {
    let scoring = Scoring(
      rules: [.sample()],
      conditions: ScoringConditions(streakBonus: StreakBonus(days: days, points: 10)))
    let score = scoring.score(entries.reversed())
    #expect(score.bonusPoints == times * 10)
    #expect((score.streak, score.longestStreak) == (1, 3))
    let unit = PointUnit(scoring.rules.map(\.terms))!
    #expect(score.units(under: scoring.rules, in: unit) == 7 + times * 10)
  }

  @Test func `fourteen days in a row earn the points of seven twice`() {
    let scoring = Scoring(
      rules: [.sample()],
      conditions: ScoringConditions(streakBonus: StreakBonus(days: 7, points: 5)))
    let fortnight = (1...14).map {
      Scoring.Entry(
        id: Identifier(Int64($0)), rule: Identifier(1), quantity: 1,
        readOn: day("2026-06-01").adding(days: $0), recordedAt: Instant(secondsSince1970: 0))
    }
    #expect(scoring.score(fortnight).bonusPoints == 10)
  }

  @Test(arguments: [
    "titles", "titles:0", "titles:-1", ":3", "Titles:3", "list::3", "streak:3:", "points:1e3",
  ])
  func `what is no rule is none`(text: String) { #expect(Achievement.Goal(text) == nil) }

  @Test(arguments: ["titles:24", "list:A:B:2", "minutes:90", "points:100"])
  func `a goal is read as it is written`(text: String) {
    #expect(Achievement.Goal(text)?.text == text)
  }
}
