import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ConditionTests {
  private let store: Store
  private let ani: Identifier<Participant>

  init() throws {
    store = try .sample()
    try store.makeChallenge(terms: .sample(points: 5))
    ani = try store.enrol("Ani", in: "baca", at: "2026-06-01T08:00").participant
  }

  private func explained() throws -> ExplainedScore {
    try store.explainScore(of: .participant(.id(ani)), in: "baca")
  }

  private func add(_ name: String, _ titles: [String], atLeast: Int? = nil) throws {
    try store.addTitleList(
      name, titles.map { Work(title: $0) }, for: .books, atLeast: atLeast, to: "baca",
      by: .staff())
  }

  @Test func `a list scores everybody anew, and so does taking it away`() throws {
    try store.read(ani, title: "Laskar Pelangi")
    try store.read(ani, title: "Bumi Manusia")
    try add("Sastra", ["laskar pelangi"])
    #expect(try store.board() == ["1 Ani 5"])
    #expect(
      try explained().lines.map(\.uncountedReason) == [nil, .notOnList(["Sastra"])])
    try store.removeTitleList("SASTRA", of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 10"])
    let noted = try store.auditEntries(subject: .titleList, id: 1)
    #expect(noted.map(\.action) == [.removed, .created])
  }

  @Test func `a language, days in a row and a changed rule score everybody anew`() throws {
    let draft = LogDraft(
      reader: .participant(.id(ani)), activity: .books, quantity: 1,
      work: Work(title: "A", language: LanguageTag("bjn")), readOn: day("2026-06-09"))
    _ = try store.log(draft, in: "baca", by: .staff("2026-06-10T08:00"))
    try store.read(ani, title: "B")
    let banjar = LanguageTag("bjn")!
    try store.setLanguage(banjar, atLeast: 2, for: .books, of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 5"])
    try store.setLanguage(banjar, atLeast: 1, for: .books, of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 10"])
    try store.setStreakBonus(StreakBonus(days: 2, points: 3), of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 13"])
    #expect(try explained().bonus == Points(units: 3, perPoint: 1))
    try store.setLanguage(banjar, atLeast: nil, for: .books, of: "baca", by: .staff())
    try store.setStreakBonus(nil, of: "baca", by: .staff())
    #expect(try store.board() == ["1 Ani 10"])
    try store.setRule(.sample(entryLimit: 1, distinctTitles: true), of: "baca", by: .staff())
    #expect(try store.challenge("baca").rules[0].terms.distinctTitles)
  }

  @Test func `what cannot be asked for is refused, and nothing changes`() throws {
    try add("Sastra", ["A", "B"], atLeast: 2)
    let badge = Achievement(kind: .badge, name: "Tuntas", goals: [.init(.list("Sastra"), 2)])
    try store.addAchievement(badge, to: "baca", by: .staff())
    let before = try store.dump()
    #expect(throws: ConditionRefusal.emptyList("Kosong")) { try add("Kosong", []) }
    #expect(throws: ConditionRefusal.nameTaken("Sastra")) { try add("sastra", ["C"]) }
    #expect(throws: ConditionRefusal.moreThanListed(atLeast: 2, titles: 1)) {
      try add("Sains", ["C"], atLeast: 2)
    }
    #expect(throws: ConditionRefusal.listInUse("Sastra", by: "Tuntas")) {
      try store.removeTitleList("Sastra", of: "baca", by: .staff())
    }
    #expect(throws: ConditionRefusal.unknown("Sains", known: ["Sastra"])) {
      try store.removeTitleList("Sains", of: "baca", by: .staff())
    }
    #expect(throws: ConditionRefusal.nameTaken("Tuntas")) {
      try store.addAchievement(badge, to: "baca", by: .staff())
    }
    #expect(throws: LogRefusal.unknownActivity(.pages, known: [.books])) {
      try store.addAchievement(
        Achievement(kind: .tier, name: "Emas", goals: [.init(.activity(.pages), 2)]), to: "baca",
        by: .staff())
    }
    #expect(try store.dump() == before)
  }

  @Test func `tiers and badges are kept in their order, and reached by what counts`() throws {
    for (name, points) in [("Perunggu", 5), ("Perak", 10)] {
      try store.addAchievement(
        Achievement(kind: .tier, name: name, goals: [.init(.points, points)]), to: "baca",
        by: .staff())
    }
    try store.addAchievement(
      Achievement(kind: .badge, name: "Pertama", goals: [.init(.entries, 1), .init(.titles, 1)]),
      to: "baca", by: .staff())
    let entry = try store.read(ani, title: "A")
    let achievements = try explained().explanation.achievements
    #expect(achievements.map(\.achievement.name) == ["Perunggu", "Perak", "Pertama"])
    #expect(achievements.map(\.reachedOn) == [day("2026-06-10"), nil, day("2026-06-10")])
    try store.voidEntry(entry, reason: "salah", by: .staff())
    #expect(try explained().explanation.achievements.allSatisfy { $0.reachedOn == nil })
    try store.removeAchievement(.tier, named: "perak", of: "baca", by: .staff())
    #expect(
      try store.challenge("baca").conditions.achievements.map(\.name) == ["Perunggu", "Pertama"])
  }

  @Test func `a mistyped activity goes while it has no entries`() throws {
    try store.setRule(.sample(.pages), of: "baca", by: .staff())
    try store.removeRule(of: .pages, from: "baca", by: .staff())
    #expect(try store.challenge("baca").rules.map(\.terms.activity) == [.books])
    try store.voidEntry(try store.read(ani), reason: "salah", by: .staff())
    #expect(throws: ConditionRefusal.ruleHasEntries(.books, entries: 1)) {
      try store.removeRule(of: .books, from: "baca", by: .staff())
    }
  }

  @Test func `an explanation has every entry, and its total is the sum of its parts`() throws {
    try store.setRule(.sample(points: 5, dailyLimit: 2), of: "baca", by: .staff())
    try store.read(ani, 3)
    let void = try store.read(ani, 1, on: "2026-06-09")
    try store.voidEntry(void, reason: "salah ketik", by: .staff())
    let explained = try explained()
    #expect(explained.entrant.name == "Ani")
    #expect(explained.lines.map(\.entry.id) == [void, Identifier(1)])
    #expect(explained.lines.map(\.uncountedReason) == [.void, .dailyLimit(2)])
    #expect(explained.lines[0].entry.void?.reason == .stated("salah ketik"))
    #expect(explained.parts.map(\.points) == [explained.total])
    #expect(try store.board() == ["1 Ani \(explained.total.text())"])
  }

  @Test func `a group's explanation has its own entries and what each member brings`() throws {
    let name = PersonName("SDN 1")!
    try store.addGroup(named: name, kind: .school, enrolment: nil, by: .staff())
    try store.join([ani], toGroupNamed: "SDN 1", by: .staff())
    try store.read(ani, 2)
    let own = LogDraft(
      reader: .group(name), activity: .books, quantity: 3, readOn: day("2026-06-10"))
    _ = try store.log(own, in: "baca", by: .staff("2026-06-10T12:00"))
    let explained = try store.explainScore(of: .group(name), in: "baca")
    #expect(explained.lines.map(\.counted) == [3])
    #expect(explained.members == [.init(name: "Ani", points: Points(units: 10, perPoint: 1))])
    #expect(try store.board(by: .group) == ["1 SDN 1 \(explained.total.text())"])
  }

  @Test func `who takes no part has no score to explain`() throws {
    try store.makeEvent()
    let budi = try store.enrol("Budi").participant
    #expect(throws: PersonReferenceProblem.notInEvent(PersonMatch(id: budi, name: "Budi"))) {
      try store.explainScore(of: .participant(.id(budi)), in: "baca")
    }
    #expect(throws: PersonReferenceProblem.unknown("99", nearest: [])) {
      try store.explainScore(of: .participant(.entrantNumber(99)), in: "baca")
    }
  }
}
