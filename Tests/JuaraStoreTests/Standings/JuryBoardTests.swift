import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Boards and awards that a jury, or several parts together, rank.
struct JuryBoardTests {
  private let store: Store
  private let people: [Identifier<Participant>]
  private let now = at("2026-09-01T09:00")

  /// Two of one division and three of another. Two jurors gave Ani 40 and 60, Budi 90 and 70, Citra
  /// 60 and 80, Dewi 70 and 70, Eka 10 and 20; of books, Ani read the most.
  init() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    for (name, ages) in [("SD", 6...12), ("SMP", 13...15)] {
      try store.addDivision(
        named: name,
        .ages(AgeRange(minimum: ages.lowerBound, maximum: ages.upperBound)!, on: day("2026-06-01")),
        to: "baca", by: .staff())
    }
    people = try ["Ani", "Budi", "Citra", "Dewi", "Eka"].map { name in
      try store.enrol(
        name, in: "baca", born: name < "C" ? "2016-01-01" : "2012-01-01",
        consent: .yes, at: "2026-06-01T08:00"
      ).participant
    }
    for (person, books) in zip(people, [9, 1, 4, 4, 0]) where books > 0 {
      try store.read(person, books)
    }
    _ = try store.addCriterion(.sample("isi", weight: 100), to: "baca", by: .staff())
    for juror in ["Bu Sari", "Pak Joko"] {
      try store.addJuror(PersonName(juror)!, to: "baca", by: .staff())
    }
    self.store = store
  }

  private func mark(_ juror: String, _ marks: [Int?]) throws {
    for (index, mark) in marks.enumerated() {
      guard let mark else { continue }
      try store.mark(
        MarkDraft(entrant: String(index + 1), marks: ["isi": Mark(mark)]), as: juror, in: "baca",
        by: .staff())
    }
  }

  private func judge() throws {
    try mark("Bu Sari", [40, 90, 60, 70, 10])
    try mark("Pak Joko", [60, 70, 80, 70, 20])
  }

  private func board(
    _ source: Standings.Source, view: Standings.View = .staff, division: String? = nil,
    top: Int? = nil
  ) throws -> [String] {
    let standings = try store.standings(
      of: "baca", by: .participant, view: view, top: top, division: division, rankedBy: source,
      at: now)
    return standings.rows.map { row in
      let name =
        switch row.result.name {
        case .name(let name): name
        case .participant(let number): "#\(number)"
        case .family: "?"
        }
      let worth =
        switch standings.worth(of: row.result) {
        case .points(let points): points.text()
        case .standard(let score): score.text()
        case nil: "-"
        }
      return "\(row.rank.map(String.init) ?? "–")\(row.isTied ? "=" : "") \(name) \(worth)"
    }
  }

  private func awards() throws -> [String] {
    try store.awards(of: "baca", view: .staff, at: now).map { outcome in
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
      return ([outcome.band.title, status] + names).joined(separator: " ")
    }
  }

  @Test func `a board by the jury ranks as the jury's result does`() throws {
    try judge()
    #expect(
      try board(.jury(.mean)) == ["1 Budi 80", "2= Citra 70", "2= Dewi 70", "4 Ani 50", "5 Eka 15"])
    for method in JuryMethod.allCases {
      let result = try store.juryResult(of: "baca", by: method).rows
      let standings = try store.standings(
        of: "baca", by: .participant, view: .staff, rankedBy: .jury(method), at: now)
      #expect(standings.rows.map(\.rank) == result.map(\.rank))
      #expect(standings.rows.map { standings.worth(of: $0.result) } == result.map(\.value))
    }
  }

  @Test func `what the log says breaks no tie of the jury's`() throws {
    try judge()
    try store.read(people[3], 5, on: "2026-06-11", at: "2026-06-11T12:00")
    #expect(try board(.jury(.mean))[1...2] == ["2= Citra 70", "2= Dewi 70"])
  }

  @Test func `a division is ranked by the jury from 1`() throws {
    try judge()
    #expect(
      try board(.jury(.mean), division: "SMP") == ["1= Citra 70", "1= Dewi 70", "3 Eka 15"])
    #expect(try board(.jury(.mean), division: "SD", top: 1) == ["1 Budi 80"])
  }

  @Test func `whom nobody judges is listed without a rank, and who is set aside behind`() throws {
    try store.addWork(
      Submission(title: "Senja"), for: .id(Identifier(1)), in: "baca", by: .staff())
    try store.addWork(Submission(title: "Fajar"), for: .id(Identifier(2)), in: "baca", by: .staff())
    try mark("Bu Sari", [40, 90])
    try mark("Pak Joko", [60, 70])
    #expect(
      try board(.jury(.mean)) == ["1 Budi 80", "2 Ani 50", "– Citra -", "– Dewi -", "– Eka -"])
    try store.setState(
      .disqualified, of: .participant(.id(people[1])), in: "baca", reason: "x", by: .staff())
    #expect(try board(.jury(.mean)).first == "1 Ani 50")
    #expect(try board(.jury(.mean)).last == "– Budi 80")
  }

  @Test func `a board by the combined score has its parts, and ranks as they come to`() throws {
    try judge()
    #expect(throws: JudgingRefusal.notCombined(EventCode("baca")!)) { try board(.combined) }
    try store.combine(try Combination([.log: 60, .jury: 40]), in: "baca", by: .staff())
    // 60 × books ÷ 9 + 40 × jury ÷ 80.
    #expect(
      try board(.combined) == [
        "1 Ani 85", "2= Citra 61.667", "2= Dewi 61.667", "4 Budi 46.667", "5 Eka 7.5",
      ])
    let standings = try store.standings(
      of: "baca", by: .participant, view: .staff, rankedBy: .combined, at: now)
    #expect(standings.parts(of: standings.rows[0].result).map { $0?.text() } == ["60", "25"])
    let combined = try store.combinedStandings(of: "baca", at: now)
    #expect(standings.rows.map(\.rank) == combined.map(\.rank))
  }

  @Test func `names show by consent alone on a board by the jury`() throws {
    try judge()
    #expect(
      try board(.jury(.mean), view: .public) == [
        "1 #2 80", "2= #3 70", "2= #4 70", "4 #1 50", "5 #5 15",
      ])
    try store.recordConsent(.sample(.publishName), of: people[1], by: .staff())
    #expect(try board(.jury(.mean), view: .public).first == "1 Budi 80")
  }

  @Test func `the public sees no jury's board while it is frozen, nor any as of the past`() throws {
    try judge()
    try store.freeze("baca", at: at("2026-06-15T00:00"), by: .staff())
    #expect(throws: StandingsRefusal.juryFrozen("baca")) {
      try board(.jury(.mean), view: .public)
    }
    #expect(try board(.jury(.mean)).first == "1 Budi 80")
    try store.lift("baca", by: .staff())
    #expect(try board(.jury(.mean), view: .public).first == "1 #2 80")
    #expect(throws: StandingsRefusal.noPastMarks) {
      try store.standings(
        of: "baca", by: .participant, view: .staff, rankedBy: .jury(.mean),
        asOf: at("2026-08-01T00:00"), at: now)
    }
    #expect(throws: StandingsRefusal.groupsByLogOnly) {
      try store.standings(
        of: "baca", by: .group, view: .staff, rankedBy: .jury(.mean), at: now)
    }
  }

  @Test func `awards go by what ranks them, and wait for the jury`() throws {
    try store.combine(try Combination([.log: 60, .jury: 40]), in: "baca", by: .staff())
    try store.addAward(
      named: "Juara I", .place(1), rankedBy: .jury(.mean), to: "baca", by: .staff())
    try store.addAward(
      named: "Juara II", .place(2), rankedBy: .jury(.mean), to: "baca", by: .staff())
    try store.addAward(named: "Kutu Buku", .place(1), to: "baca", by: .staff())
    try store.addAward(
      named: "Juara Umum", .place(1), rankedBy: .combined, to: "baca", by: .staff())
    try store.addAward(
      named: "Favorit", .choice, rankedBy: .jury(.mean), to: "baca", by: .staff())
    #expect(
      try awards() == [
        "Juara I unjudged", "Juara II unjudged", "Kutu Buku won Ani", "Juara Umum unjudged",
        "Favorit open",
      ])
    #expect(throws: JudgingRefusal.marksMissing(10, jurors: 2)) {
      try decide("Juara I", 0)
    }
    try judge()
    #expect(
      try awards() == [
        "Juara I won Budi", "Juara II tied Citra Dewi", "Kutu Buku won Ani",
        "Juara Umum won Ani", "Favorit open",
      ])
    #expect(
      throws: AwardRefusal.notACandidate(
        "Juara II",
        candidates: [
          .participant(PersonMatch(id: people[2], name: "Citra", entrantNumber: 3)),
          .participant(PersonMatch(id: people[3], name: "Dewi", entrantNumber: 4)),
        ])
    ) { try decide("Juara II", 0) }
    try decide("Juara II", 3)
    try decide("Favorit", 4)
    #expect(try awards()[1] == "Juara II decided Dewi")
    #expect(try awards().last == "Favorit decided Eka")
  }

  private func decide(_ name: String, _ index: Int) throws {
    try store.decide(
      name, for: .participant(.id(people[index])), decidedBy: "Juri", reason: "sidang", in: "baca",
      by: .staff("2026-09-01T08:00"))
  }

  @Test func `a preset by the jury is set out for each division, the choice but by nobody's rank`()
    throws
  {
    try judge()
    try store.addAwards(
      .juaraHarapanFavorit, rankedBy: .jury(.trimmed), to: "baca", by: .staff())
    let bands = try store.awards(of: "baca", view: .staff, at: now).map(\.band)
    #expect(bands.count == 14)
    #expect(
      bands.allSatisfy { $0.source == ($0.terms == .choice ? .log : .jury(.trimmed)) })
    #expect(try awards().first == "Juara I (SD) won Budi")
    #expect(throws: StandingsRefusal.groupsByLogOnly) {
      try store.addAwards(
        .juaraHarapanFavorit, for: .group, rankedBy: .combined, to: "baca", by: .staff())
    }
  }

  @Test func `what ranks awards is settled anew while nobody has decided`() throws {
    try judge()
    try store.addAwards(.juaraHarapanFavorit, division: "SMP", to: "baca", by: .staff())
    try store.addAward(named: "Juara Umum", .place(1), to: "baca", by: .staff())
    #expect(throws: JudgingRefusal.notCombined(EventCode("baca")!)) {
      try store.rankAwards(by: .combined, in: "baca", by: .staff())
    }
    let changed = try store.rankAwards(by: .jury(.mean), division: "smp", in: "baca", by: .staff())
    #expect(changed.count == 6)
    #expect(
      try awards().prefix(3) == [
        "Juara Umum won Ani", "Juara I (SMP) tied Citra Dewi", "Juara II (SMP) tied Citra Dewi",
      ])
    #expect(try store.rankAwards(by: .jury(.mean), in: "baca", by: .staff()).count == 1)
    #expect(try store.rankAwards(by: .jury(.mean), in: "baca", by: .staff()).isEmpty)
    try decide("Juara I", 3)
    #expect(throws: AwardRefusal.alreadyDecided("Juara I (SMP)")) {
      try store.rankAwards(by: .log, in: "baca", by: .staff())
    }
    #expect(throws: AwardRefusal.isChoice("Favorit")) {
      try store.rankAwards(by: .log, named: "Favorit", in: "baca", by: .staff())
    }
    try store.rankAwards(by: .log, named: "juara umum", in: "baca", by: .staff())
    #expect(try awards().first == "Juara Umum won Ani")
  }

  @Test func `certificates of awards follow what ranks them`() throws {
    try judge()
    try store.addAward(
      named: "Juara I", .place(1), rankedBy: .jury(.mean), to: "baca", by: .staff())
    try store.addAward(named: "Kutu Buku", .place(1), to: "baca", by: .staff())
    var numbers = SystemRandomNumberGenerator()
    let (issued, open) = try store.issueAwards(
      wonIn: "baca", numbers: &numbers, by: .staff("2026-09-01T09:00"))
    #expect(
      issued.certificates.map {
        "\($0.certificate.entitlement.award!) \($0.name.text)"
      } == ["Juara I Budi", "Kutu Buku Ani"])
    #expect(open.isEmpty)
  }

  @Test(arguments: [
    "INSERT INTO awardBand (challengeId, side, name, nameKey, kind, places, source) VALUES (1, 'participant', 'X', 'X', 'place', 1, 'jury')",
    "INSERT INTO awardBand (challengeId, side, name, nameKey, kind, places, source) VALUES (1, 'group', 'X', 'X', 'place', 1, 'combined')",
    "INSERT INTO awardBand (challengeId, side, name, nameKey, kind, source) VALUES (1, 'participant', 'X', 'X', 'choice', 'combined')",
  ])
  func `the file itself keeps what may rank an award`(sql: String) throws {
    #expect(throws: (any Error).self) { try store.execute(sql) }
  }
}
