import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct FreezeTests {
  private let store: Store
  private let people: [Identifier<Participant>]

  init() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    people = try ["Ani", "Budi"].map { name in
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00").participant
    }
    self.store = store
  }

  private func freeze(_ moment: String) throws {
    try store.freeze("baca", at: at(moment), by: .staff("2026-06-20T10:00"))
  }

  @Test func `the public sees what was recorded and read before the freeze, staff everything`()
    throws
  {
    try store.read(people[0], 2, at: "2026-06-10T11:59")
    try store.read(people[1], 3, at: "2026-06-10T12:00")
    try freeze("2026-06-10T12:00")
    #expect(try store.board(view: .public) == ["1 Ani 2", "- Budi 0"])
    #expect(try store.board(top: 5, view: .public) == ["1 Ani 2"])
    #expect(try store.board() == ["1 Budi 3", "2 Ani 2"])
    let staff = try store.standings(
      of: "baca", by: .participant, view: .staff, at: at("2026-09-01T09:00"))
    #expect(staff.scope.frozenAt == at("2026-06-10T12:00") && staff.scope.asOf == nil)
    try store.lift("baca", by: .staff("2026-08-31T18:00"))
    #expect(try store.board(view: .public) == ["1 Budi 3", "2 Ani 2"])
  }

  @Test func `a change of rules while frozen leaves the public board as at the freeze`() throws {
    try store.read(people[0], 3, title: "A", at: "2026-06-10T11:00")
    try store.read(people[1], 2, title: "B", at: "2026-06-10T11:00")
    try freeze("2026-06-10T12:00")
    let before = try store.board(view: .public)
    #expect(before == ["1 Ani 3", "2 Budi 2"])
    try store.setRule(
      .sample(points: 1, per: 7, totalLimit: 2), of: "baca", by: .staff("2026-06-21T10:00"))
    try store.setStreakBonus(
      StreakBonus(days: 2, points: 9), of: "baca", by: .staff("2026-06-21T10:00"))
    try store.editChallenge("baca", by: .staff("2026-06-21T10:00")) {
      $0.ranking = RankingKey([.titles])!
    }
    try store.read(people[1], 1, on: "2026-06-15", at: "2026-06-21T11:00")
    #expect(try store.board() == ["1= Ani 0.286", "1= Budi 0.286"])
    #expect(try store.board(view: .public) == before)
    #expect(try store.board(top: 1, view: .public) == ["1 Ani 3"])
    try store.rebuildScores(of: "baca")
    #expect(try store.board(view: .public) == before)
    try store.freeze("baca", at: at("2026-06-10T11:30"), by: .staff("2026-06-22T10:00"))
    #expect(try store.board(view: .public) == before)
    try store.lift("baca", by: .staff("2026-08-31T18:00"))
    #expect(try store.board(view: .public) == store.board())
  }

  @Test func `divisions that change while frozen leave the public boards as at the freeze`() throws
  {
    func add(_ name: String, _ minimum: Int, _ maximum: Int?) throws {
      try store.addDivision(
        named: name, .ages(AgeRange(minimum: minimum, maximum: maximum)!, on: day("2026-06-01")),
        to: "baca", by: .staff("2026-06-09T10:00"))
    }
    try add("Dewasa", 18, nil)
    try store.read(people[0], 3, at: "2026-06-10T11:00")
    try freeze("2026-06-10T12:00")
    let before = try store.board(view: .public, division: "Dewasa")
    #expect(before == ["1 Ani 3", "- Budi 0"])
    try store.removeDivision(named: "Dewasa", from: "baca", by: .staff("2026-06-21T10:00"))
    try add("Muda", 18, 25)
    #expect(try store.board(view: .public, division: "Dewasa") == before)
    #expect(throws: StandingsRefusal.noDivision("Muda", known: ["Dewasa"])) {
      _ = try store.board(view: .public, division: "Muda")
    }
    #expect(try store.board(division: "Muda") == [])
    try store.lift("baca", by: .staff("2026-08-31T18:00"))
    #expect(try store.board(view: .public, division: "Muda") == [])
  }

  @Test func `voids of hidden entries change nothing in public`() throws {
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    let hidden = try store.read(people[1], 3, at: "2026-06-10T13:00")
    try freeze("2026-06-10T12:00")
    let before = try store.board(view: .public)
    try store.voidEntry(hidden, reason: "x", by: .staff("2026-06-11T10:00"))
    #expect(try store.board(view: .public) == before)
  }

  @Test func `what counted before the freeze and is voided after it still counts in public`() throws
  {
    let entry = try store.read(people[0], 2, at: "2026-06-10T11:00")
    try freeze("2026-06-10T12:00")
    try store.voidEntry(entry, reason: "x", by: .staff("2026-06-11T10:00"))
    #expect(try store.board(view: .public).first == "1 Ani 2")
    #expect(try store.board().first == "- Ani 0")
  }

  @Test func `what was void at the freeze and is restored after it still does not count in public`()
    throws
  {
    let entry = try store.read(people[0], 2, at: "2026-06-10T11:00")
    try store.voidEntry(entry, reason: "x", by: .staff("2026-06-10T11:30"))
    try freeze("2026-06-10T12:00")
    try store.restoreEntries([entry], reason: "y", by: .staff("2026-06-11T10:00"))
    for _ in 0..<2 {
      #expect(try store.board(view: .public) == ["- Ani 0", "- Budi 0"])
      #expect(try store.board() == ["1 Ani 2", "- Budi 0"])
      try store.rebuildScores(of: "baca")
    }
  }

  @Test func `whoever cancels after the freeze stays on the public board until it is lifted`()
    throws
  {
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    try freeze("2026-06-10T12:00")
    try store.cancel(people[0], in: "baca", by: .staff("2026-06-21T10:00"))
    #expect(try store.board(view: .public) == ["1 Ani 2", "- Budi 0"])
    #expect(try store.board(top: 1, view: .public) == ["1 Ani 2"])
    #expect(try store.board() == ["- Budi 0"])
    try store.lift("baca", by: .staff("2026-06-22T18:00"))
    #expect(try store.board(view: .public) == ["- Budi 0"])
  }

  @Test func `whoever cancelled and is erased since stands on no frozen board`() throws {
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    try freeze("2026-06-10T12:00")
    try store.cancel(people[0], in: "baca", by: .staff("2026-06-21T10:00"))
    _ = try store.erase(people[0], confirming: "Ani", by: .staff("2026-06-22T10:00"))
    #expect(try store.board(view: .public) == ["- Budi 0"])
  }

  @Test func `no past moment after the freeze is for the public`() throws {
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    try store.read(people[1], 3, at: "2026-06-10T13:00")
    try freeze("2026-06-10T12:00")
    #expect(try store.board(view: .public, asOf: "2026-06-20T12:00").first == "1 Ani 2")
    #expect(try store.board(asOf: "2026-06-20T12:00").first == "1 Budi 3")
    #expect(try store.board(view: .public, asOf: "2026-06-10T10:00").first == "- Ani 0")
  }

  @Test func `a freeze that is still to come hides nothing yet`() throws {
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    try freeze("2026-09-01T09:01")
    #expect(try store.board(view: .public).first == "1 Ani 2")
  }

  @Test func `lifting is an act, recorded as the freeze is, and there must be something to lift`()
    throws
  {
    try freeze("2026-06-10T12:00")
    try store.lift("baca", by: .staff())
    #expect(throws: StandingsRefusal.notFrozen("baca")) { try store.lift("baca", by: .staff()) }
    let actions = try store.auditEntries(subject: .challenge).map(\.action)
    #expect(actions.prefix(2) == [.lifted, .frozen])
  }

  @Test func `groups are frozen with their members`() throws {
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: nil, by: .staff())
    try store.join(people, toGroupNamed: "Klub", by: .staff())
    try store.read(people[0], 2, at: "2026-06-10T11:00")
    try store.read(people[1], 3, at: "2026-06-10T13:00")
    try freeze("2026-06-10T12:00")
    #expect(try store.board(by: .group, view: .public) == ["1 Klub 2"])
    #expect(try store.board(by: .group) == ["1 Klub 5"])
  }

  /// Logs, voids, restores, changes rules and moves the freeze at random, and compares what is kept of the frozen
  /// board with what is counted as of its moment.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the frozen board that is kept is the one of its moment, whatever changes after it`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    var entries: [Identifier<LogEntry>] = []
    var voided: [Identifier<LogEntry>] = []
    var shown: [String]?
    var moment: String?
    var hasOldRules = false
    for step in 0..<24 {
      let local = "2026-06-1\(step / 10)T1\(step % 10):00"
      switch Int.random(in: 0..<10, using: &random) {
      case 0 where !entries.isEmpty:
        let index = entries.indices.randomElement(using: &random)!
        voided.append(entries.remove(at: index))
        try store.voidEntry(voided.last!, reason: "x", by: .staff(local))
      case 9 where !voided.isEmpty:
        let index = voided.indices.randomElement(using: &random)!
        entries.append(voided.remove(at: index))
        try store.restoreEntries([entries.last!], reason: "y", by: .staff(local))
      case 1:
        if moment != nil { hasOldRules = true }
        let limit = Int.random(in: 2...6, using: &random)
        try store.setRule(.sample(dailyLimit: limit), of: "baca", by: .staff(local))
      case 2:
        (moment, shown, hasOldRules) = (local, nil, false)
        try store.freeze("baca", at: at(local), by: .staff(local))
      case 3 where moment != nil:
        (moment, shown, hasOldRules) = (nil, nil, false)
        try store.lift("baca", by: .staff(local))
      case 4: try store.rebuildScores(of: "baca")
      default:
        entries.append(
          try store.read(
            people.randomElement(using: &random)!, Int.random(in: 1...3, using: &random),
            on: "2026-06-0\(Int.random(in: 5...9, using: &random))", at: local))
      }
      for top in [nil, 1] where !hasOldRules {
        #expect(try store.board(top: top, view: .public) == store.board(top: top, asOf: moment))
      }
      if moment != nil {
        if let shown { #expect(try store.board(view: .public) == shown) }
        shown = try store.board(view: .public)
      }
    }
  }
}
