import Juara
import JuaraTestSupport
import Testing

struct AwardTests {
  /// A board of people with these points, named A, B, C, ….
  private func board(_ points: [Int]) -> Standings {
    let results = points.enumerated().map { index, points in
      let name = String(UnicodeScalar(UInt8(65 + index)))
      return Standings.Result(
        key: .participant(Identifier(Int64(index + 1))), name: .name(name), nameKey: name,
        points: points)
    }
    return Standings(results, by: .standard, activities: [], unit: PointUnit([])!)
  }

  private let bands = AwardPreset.juaraHarapanFavorit.bands.enumerated().map { index, band in
    AwardBand(id: Identifier(Int64(index + 1)), name: band.name, terms: band.terms)
  }

  private func decided(_ band: Int64, for winner: Int64) -> AwardDecision {
    AwardDecision(
      band: Identifier(band), winner: .participant(Identifier(winner)), decidedBy: "Juri",
      reason: "x", by: AuditContext(staff: "Rina", at: at("2026-09-01T09:00")))
  }

  /// Each award on a line: `Juara I: A`, a tie with a question mark, an open one with a dash.
  private func lines(_ board: Standings, _ decisions: [AwardDecision] = []) -> [String] {
    AwardOutcome.outcomes(bands, on: board, decisions).map { outcome in
      let names = outcome.rows.map { row in
        if case .name(let name) = row.result.name { name } else { "#" }
      }.joined()
      return switch outcome.status {
      case .won: "\(outcome.band.name): \(names)"
      case .decided: "\(outcome.band.name)! \(names)"
      case .tied: "\(outcome.band.name)? \(names)"
      case .open, .unjudged: "\(outcome.band.name) –"
      case .outdated: "\(outcome.band.name) (!)"
      }
    }
  }

  @Test func `places that somebody has alone are won by rank, and Favorit waits to be chosen`() {
    #expect(
      lines(board([9, 8, 7, 6, 0])) == [
        "Juara I: A", "Juara II: B", "Juara III: C", "Harapan I: D", "Harapan II –",
        "Harapan III –", "Favorit –",
      ])
  }

  @Test func `a band of n places takes every row with rank n or better`() {
    let band = AwardBand(id: Identifier(1), name: "Tiga Besar", terms: .top(places: 3))
    func winners(_ points: [Int]) -> Int {
      AwardOutcome.outcomes([band], on: board(points), [])[0].rows.count
    }
    #expect(winners([9, 8, 7, 7, 7, 6]) == 5)
    #expect(winners([9, 9, 9, 9, 1]) == 4)
    #expect(winners([9, 8, 8, 7]) == 3)
    #expect(winners([9, 0]) == 1)
    let outcome = AwardOutcome.outcomes([band], on: board([0]), [])[0]
    #expect(outcome.status == .open && outcome.rows.isEmpty)
  }

  @Test func `tied places are undecided until decided, and the last one falls to who is left`() {
    let tied = board([9, 8, 8, 8, 5])
    #expect(lines(tied)[1...3] == ["Juara II? BCD", "Juara III? BCD", "Harapan I? BCD"])
    let one = [decided(2, for: 3)]
    #expect(
      lines(tied, one)[1...4] == ["Juara II! C", "Juara III? BD", "Harapan I? BD", "Harapan II: E"])
    let two = one + [decided(4, for: 2)]
    #expect(lines(tied, two)[1...3] == ["Juara II! C", "Juara III: D", "Harapan I! B"])
  }

  @Test func `a tie that reaches below the last place leaves somebody without one`() {
    let tied = board([9, 8, 7, 6, 5, 4, 4, 4])
    #expect(lines(tied)[5] == "Harapan III? FGH")
    #expect(lines(tied, [decided(6, for: 8)])[5] == "Harapan III! H")
  }

  @Test func `a decision for somebody who may not win any more is to be reviewed`() {
    let decisions = [decided(2, for: 3), decided(7, for: 2)]
    #expect(lines(board([9, 8, 8, 1]), decisions)[1] == "Juara II! C")
    #expect(lines(board([9, 8, 7, 1]), decisions)[1] == "Juara II (!)")
    var results = board([9, 8, 8, 1]).rows.map(\.result)
    results[1].state = .disqualified
    let after = Standings(results, by: .standard, activities: [], unit: PointUnit([])!)
    #expect(lines(after, decisions)[1] == "Juara II! C")
    #expect(lines(after, decisions)[6] == "Favorit (!)")
  }

  @Test func `only who is tied may be given a tied place, and Favorit to anybody who competes`()
    throws
  {
    let standings = board([9, 8, 8, 0])
    let outcomes = AwardOutcome.outcomes(bands, on: standings, [])
    func check(_ band: Int, _ winner: EntrantKey) throws(AwardRefusal) {
      try outcomes[band].check(winner, on: standings)
    }
    func person(_ id: Int64) -> EntrantKey { .participant(Identifier(id)) }
    try check(1, person(2))
    try check(6, person(4))
    #expect(throws: AwardRefusal.nothingToDecide("Juara I")) { try check(0, person(1)) }
    #expect(throws: AwardRefusal.nobodyThere("Harapan I")) { try check(3, person(1)) }
    let tied = [standings.rows[1].result.named, standings.rows[2].result.named]
    #expect(tied.map(\.key) == [person(2), person(3)])
    #expect(throws: AwardRefusal.notACandidate("Juara II", candidates: tied)) {
      try check(1, person(1))
    }
    #expect(throws: AwardRefusal.notACandidate("Favorit", candidates: [])) {
      try check(6, person(9))
    }
    #expect(throws: AwardRefusal.otherEntrantKind("Favorit", .participant)) {
      try check(6, .group(Identifier(1)))
    }
    let decided = AwardOutcome.outcomes(bands, on: standings, [decided(2, for: 2)])
    #expect(throws: AwardRefusal.alreadyDecided("Juara II")) {
      try decided[1].check(person(3), on: standings)
    }
  }

  /// Decides ties in some order until nothing is tied, and compares with handing the places out one
  /// by one.
  @Test(arguments: 0..<80 as Range<UInt64>)
  func `however ties are decided, everybody gets at most one place and no place skips anybody`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let count = Int.random(in: 0...9, using: &random)
    let board = board((0..<count).map { _ in .random(in: 0...4, using: &random) })
    var decisions: [AwardDecision] = []
    let places = Array(bands.dropLast())
    while true {
      let tied = AwardOutcome.outcomes(places, on: board, decisions).filter {
        $0.status == .tied
      }
      guard let next = tied.randomElement(using: &random) else { break }
      let winner = next.rows.randomElement(using: &random)!.result.key
      decisions.append(
        AwardDecision(
          band: next.band.id, winner: winner, decidedBy: "Juri", reason: "x",
          by: AuditContext(staff: "Rina", at: at("2026-09-01T09:00"))))
    }
    let outcomes = AwardOutcome.outcomes(places, on: board, decisions)
    let ranked = board.rows.count { $0.rank != nil }
    #expect(outcomes.filter { $0.status != .open }.count == min(places.count, ranked))
    let winners = outcomes.flatMap(\.rows)
    #expect(Set(winners.map(\.result.key)).count == winners.count)
    #expect(winners.map { $0.rank! } == board.rows.prefix(winners.count).map { $0.rank! })
  }
}
