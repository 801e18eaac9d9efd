import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ReachedTests {
  private let store: Store
  private let people: [Identifier<Participant>]

  /// Ani read on the 10th and the 12th, Budi on the 11th, Citra on the 12th; two books are bronze and
  /// four are silver.
  init() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    people = try ["Ani", "Budi", "Citra", "Dewi"].map { name in
      try store.enrol(
        name, in: "baca", born: name < "C" ? "2016-01-01" : "2012-01-01", consent: .yes,
        at: "2026-06-01T08:00"
      ).participant
    }
    for (name, count) in [("Perunggu", 2), ("Perak", 4)] {
      try store.addAchievement(
        Achievement(kind: .tier, name: name, goals: [.init(.activity(.books), count)]),
        to: "baca", by: .staff())
    }
    try store.addAchievement(
      Achievement(kind: .badge, name: "Rajin", goals: [.init(.entries, 2)]), to: "baca",
      by: .staff())
    for (index, books, day) in [(0, 2, "10"), (1, 4, "11"), (0, 3, "12"), (2, 2, "12")] {
      try store.read(people[index], books, on: "2026-06-\(day)", at: "2026-06-\(day)T12:00")
    }
    self.store = store
  }

  private func reached(
    _ kind: Achievement.Kind = .tier, named name: String? = nil, view: Standings.View = .staff,
    division: String? = nil
  ) throws -> [String] {
    try store.reached(
      kind, named: name, of: "baca", view: view, division: division, at: at("2026-07-01T09:00")
    ).rows.map { row in
      let name =
        switch row.result.name {
        case .name(let name): name
        case .participant(let number): "#\(number)"
        case .family: "?"
        }
      return "\(row.achievement.name) \(name) \(row.reachedOn)"
    }
  }

  @Test func `each tier has everybody who reached it, the first first`() throws {
    #expect(
      try reached() == [
        "Perunggu Ani 2026-06-10", "Perunggu Budi 2026-06-11", "Perunggu Citra 2026-06-12",
        "Perak Budi 2026-06-11", "Perak Ani 2026-06-12",
      ])
    #expect(try reached(.badge) == ["Rajin Ani 2026-06-12"])
    #expect(
      try reached(named: "perak") == ["Perak Budi 2026-06-11", "Perak Ani 2026-06-12"])
  }

  @Test func `the list says of everybody what the explanation of the score says`() throws {
    let rows = try store.reached(
      .tier, of: "baca", view: .staff, at: at("2026-07-01T09:00")
    ).rows
    for person in people {
      let explained = try store.explainScore(of: .participant(.id(person)), in: "baca")
      for progress in explained.explanation.achievements where progress.achievement.kind == .tier {
        let listed = rows.first {
          $0.result.key == .participant(person) && $0.achievement == progress.achievement
        }
        #expect(listed?.reachedOn == progress.reachedOn)
      }
    }
  }

  @Test func `a void entry counts for no tier`() throws {
    try store.voidEntry(Identifier(2), reason: "salah", by: .staff("2026-06-20T10:00"))
    #expect(try reached(named: "Perak") == ["Perak Ani 2026-06-12"])
  }

  @Test func `the public sees names by consent, and nobody who is hidden or disqualified`() throws {
    #expect(
      try reached(named: "Perak", view: .public) == ["Perak #2 2026-06-11", "Perak #1 2026-06-12"])
    try store.recordConsent(.sample(.publishName), of: people[0], by: .staff())
    for (person, state) in [(1, EntrantState.disqualified), (2, .hidden)] {
      try store.setState(
        state, of: .participant(.id(people[person])), in: "baca", reason: "x", by: .staff())
    }
    #expect(try reached(view: .public) == ["Perunggu Ani 2026-06-10", "Perak Ani 2026-06-12"])
    #expect(try reached().count == 5)
  }

  @Test func `while the board is frozen the public sees what was reached before`() throws {
    try store.freeze("baca", at: at("2026-06-12T00:00"), by: .staff())
    #expect(
      try reached(view: .public) == [
        "Perunggu #1 2026-06-10", "Perunggu #2 2026-06-11", "Perak #2 2026-06-11",
      ])
    #expect(try reached().count == 5)
  }

  @Test func `one division is shown where it is asked for`() throws {
    try store.addDivision(
      named: "SD", .ages(AgeRange(minimum: 6, maximum: 12)!, on: day("2026-06-01")), to: "baca",
      by: .staff())
    #expect(
      try reached(named: "Perunggu", division: "SD") == [
        "Perunggu Ani 2026-06-10", "Perunggu Budi 2026-06-11",
      ])
  }

  @Test func `an unknown tier is refused with those there are`() throws {
    #expect(throws: ConditionRefusal.unknown("Emas", known: ["Perunggu", "Perak"])) {
      try reached(named: "Emas")
    }
    #expect(throws: ConditionRefusal.unknown("Perak", known: ["Rajin"])) {
      try reached(.badge, named: "Perak")
    }
  }
}
