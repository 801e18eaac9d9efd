import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct AwardTests {
  private let store: Store
  private let people: [Identifier<Participant>]

  init() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    people = try ["Ani", "Budi", "Citra", "Dewi"].map { name in
      try store.enrol(
        name, in: "baca", born: name < "C" ? "2014-01-01" : "2011-01-01",
        at: "2026-06-01T08:00"
      ).participant
    }
    for (person, books) in zip(people, [9, 7, 7, 1]) { try store.read(person, books) }
    self.store = store
  }

  /// Each award on a line: name, division, status, winners.
  private func awards(view: Standings.View = .staff) throws -> [String] {
    try store.awards(of: "baca", view: view, at: at("2026-09-01T09:00")).map { outcome in
      let names = outcome.rows.map { row in
        if case .name(let name) = row.result.name { name } else { "#" }
      }
      let status =
        switch outcome.status {
        case .won: "won"
        case .decided: "decided"
        case .tied: "tied"
        case .open: "open"
        case .unjudged: "unjudged"
        case .outdated: "outdated"
        }
      let words = [outcome.band.division ?? "-", outcome.band.name, status]
      return (words + names).joined(separator: " ")
    }
  }

  private func decide(
    _ name: String, _ index: Int, division: String? = nil, reason: String = "seri"
  ) throws {
    try store.decide(
      name, for: .participant(.id(people[index])), division: division, decidedBy: "Juri",
      reason: reason, in: "baca", by: .staff("2026-09-01T08:00"))
  }

  @Test func `the preset is Juara I to III, Harapan I to III and Favorit, decided where tied`()
    throws
  {
    try store.addAwards(.juaraHarapanFavorit, to: "baca", by: .staff())
    #expect(
      try awards() == [
        "- Juara I won Ani", "- Juara II tied Budi Citra", "- Juara III tied Budi Citra",
        "- Harapan I won Dewi", "- Harapan II open", "- Harapan III open", "- Favorit open",
      ])
    try decide("juara ii", 2)
    try decide("Favorit", 3)
    #expect(
      try awards() == [
        "- Juara I won Ani", "- Juara II decided Citra", "- Juara III won Budi",
        "- Harapan I won Dewi", "- Harapan II open", "- Harapan III open",
        "- Favorit decided Dewi",
      ])
  }

  @Test
  func `a decision is recorded with who decided and why, and can be taken back with a reason`()
    throws
  {
    try store.addAwards(.juaraHarapanFavorit, to: "baca", by: .staff())
    #expect(throws: MissingReason()) { try decide("Juara II", 1, reason: " ") }
    try decide("Juara II", 1, reason: "ulasan lebih baik")
    #expect(throws: AwardRefusal.alreadyDecided("Juara II")) { try decide("Juara II", 2) }
    #expect(throws: AwardRefusal.alreadyDecided("Juara II")) {
      try store.removeAward(named: "Juara II", from: "baca", by: .staff())
    }
    try store.reopen("Juara II", reason: "salah catat", in: "baca", by: .staff())
    #expect(try awards()[1] == "- Juara II tied Budi Citra")
    #expect(throws: AwardRefusal.notDecided("Juara II")) {
      try store.reopen("Juara II", reason: "x", in: "baca", by: .staff())
    }
    let acts = try store.auditEntries(subject: .award).prefix(2)
    #expect(acts.map(\.action) == [.reopened, .decided])
    #expect(acts.last?.changes.contains(.init("decidedBy", from: nil, to: "Juri")) == true)
  }

  @Test func `the preset is for each division, ranked from 1`() throws {
    for (name, ages) in [
      ("SD", AgeRange(minimum: 7, maximum: 12)!), ("SMP", AgeRange(minimum: 13, maximum: 15)!),
    ] {
      try store.addDivision(
        named: name, .ages(ages, on: day("2026-06-01")), to: "baca", by: .staff())
    }
    let added = try store.addAwards(.juaraHarapanFavorit, to: "baca", by: .staff())
    #expect(added.divisions == ["SD", "SMP"])
    #expect(added.source == .log)
    let awards = try awards()
    #expect(
      awards.filter { $0.contains(" won ") } == [
        "SD Juara I won Ani", "SD Juara II won Budi", "SMP Juara I won Citra",
        "SMP Juara II won Dewi",
      ])
    #expect(throws: AwardRefusal.severalBands("Favorit", divisions: ["SD", "SMP"])) {
      try decide("Favorit", 0)
    }
    #expect(throws: AwardRefusal.notACandidate("Favorit", candidates: [])) {
      try decide("Favorit", 0, division: "SMP")
    }
    try decide("Favorit", 0, division: "SD")
    #expect(throws: StandingsRefusal.divisionHasAwards("SD")) {
      try store.removeDivision(named: "SD", from: "baca", by: .staff())
    }
  }

  @Test func `a band widens over ties, for groups too, and who is disqualified wins nothing`()
    throws
  {
    try store.addAward(named: "Dua Besar", .top(places: 2), to: "baca", by: .staff())
    #expect(try awards() == ["- Dua Besar won Ani Budi Citra"])
    try store.setState(
      .disqualified, of: .participant(.id(people[0])), in: "baca", reason: "x", by: .staff())
    #expect(try awards() == ["- Dua Besar won Budi Citra"])
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: nil, by: .staff())
    try store.join([people[3]], toGroupNamed: "Klub", by: .staff())
    try store.addAward(named: "Klub Terbaik", .place(1), for: .group, to: "baca", by: .staff())
    #expect(try awards().last == "- Klub Terbaik won Klub")
  }

  @Test func `while the board is frozen the awards are for staff alone`() throws {
    try store.addAwards(.juaraHarapanFavorit, to: "baca", by: .staff())
    try store.freeze("baca", at: at("2026-06-10T10:00"), by: .staff("2026-06-20T10:00"))
    #expect(throws: AwardRefusal.frozen("baca")) { try awards(view: .public) }
    #expect(try awards()[0] == "- Juara I won Ani")
    try store.lift("baca", by: .staff("2026-08-31T10:00"))
    #expect(try awards(view: .public)[0] == "- Juara I won #")
  }

  @Test func `an award's name is taken once in a division`() throws {
    try store.addAward(named: "Favorit", .choice, to: "baca", by: .staff())
    #expect(throws: AwardRefusal.bandExists("FAVORIT")) {
      try store.addAward(named: "FAVORIT", .choice, to: "baca", by: .staff())
    }
    #expect(throws: AwardRefusal.noBand("Juara", known: ["Favorit"])) {
      try store.removeAward(named: "Juara", from: "baca", by: .staff())
    }
  }
}
