import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct DrawTests {
  private let store: Store

  /// Five readers, of whom the last has read nothing.
  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for (index, name) in ["Ani", "Budi", "Citra", "Dewi", "Eka"].enumerated() {
      let id = try store.enrol(
        name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00"
      ).participant
      if index < 4 { try store.read(id, index + 1) }
    }
  }

  @discardableResult
  private func create(
    _ code: String = "hadiah", winners: Int = 1, alternates: Int = 0, onePerHousehold: Bool = false,
    from pool: DrawPool = DrawPool()
  ) throws -> Draw {
    try store.createDraw(
      EventCode(code)!, in: "baca",
      DrawTerms(
        winners: winners, alternates: alternates, onePerHousehold: onePerHousehold,
        entropyFrom: "Kurs JISDOR 5 Desember 2026"),
      from: pool, by: .staff())
  }

  private func numbers(_ draw: Draw) -> [Int] { draw.list.entrants.map(\.number) }

  @Test func `who may win is listed in the order of the numbers, and frozen`() throws {
    let draw = try create()
    #expect(numbers(draw) == [1, 2, 3, 4])
    try store.read(Identifier(5), 9)
    #expect(try store.draw("hadiah") == draw)
    #expect(throws: DrawRefusal.codeTaken(EventCode("hadiah")!)) { try create() }
  }

  @Test func `everybody is told of winners once the contest is over, or a prize was drawn`() throws
  {
    try store.publishEvent("baca", by: .staff())
    try store.addAward(named: "Juara I", .place(1), to: "baca", by: .staff())
    let end = try store.challenge("baca").event.plan.endsAt
    func hasWinners(_ instant: Instant) throws -> Bool {
      let event = try store.liveFacts(at: instant).events.first { $0.code.text == "baca" }
      let details = try store.publicEvent("baca", at: instant)
      #expect(event?.hasWinners == details.hasWinners)
      return details.hasWinners
    }
    #expect(try !hasWinners(end.adding(days: -1)))
    #expect(try hasWinners(end.adding(days: 1)))
    try create()
    #expect(try !hasWinners(end.adding(days: -1)))
    _ = try store.runDraw("hadiah", entropy: "16.234", by: .staff())
    #expect(try hasWinners(end.adding(days: -1)))
  }

  @Test func `of an event those may win who attended, of a challenge's sessions too`() throws {
    let start = at("2026-12-05T09:00")
    try store.makeEvent("seminar")
    let people = try ["Ani", "Budi", "Citra"].map {
      try store.enrol($0, in: "seminar", born: "1990-01-01")
    }
    try store.mark(people[2], at: "2026-12-05T09:05", in: "seminar")
    func draw(_ code: String, of event: String, everybody: Bool = false) throws -> Draw {
      try store.createDraw(
        EventCode(code)!, in: event, DrawTerms(winners: 1, entropyFrom: "Kurs"),
        from: DrawPool(includesEverybody: everybody, asksAttendance: true),
        by: .staff("2026-12-06T09:00"))
    }
    let present = try draw("hadir", of: "seminar")
    #expect(numbers(present) == [3])
    #expect(!present.list.isChallenge)
    #expect(try numbers(draw("semua", of: "seminar", everybody: true)) == [1, 2, 3])
    #expect(throws: DrawRefusal.noSessions(EventCode("baca")!)) { try draw("x", of: "baca") }
    try store.addSession(
      SessionPlan(startsAt: start, endsAt: start.adding(seconds: 3_600)), to: "baca", by: .staff())
    #expect(throws: DrawRefusal.tooFew(able: 0, needed: 1)) { try draw("x", of: "baca") }
    #expect(throws: NotFound.self) {
      try store.createDraw(
        EventCode("x")!, in: "seminar", DrawTerms(winners: 1, entropyFrom: "Kurs"), by: .staff())
    }
  }

  @Test func `a rehearsal says what the numbers would be read as, and draws nothing`() throws {
    let draw = try create()
    let before = try store.dump()
    let rehearsed = try store.rehearseDraw("hadiah", entropy: "16642 / 08061.060")
    #expect(rehearsed.entropy.key == "16642./8061.06/")
    #expect(rehearsed.draw == draw)
    #expect(throws: EntropyProblem.notANumber("8.061,06")) {
      try store.rehearseDraw("hadiah", entropy: "8.061,06")
    }
    #expect(try store.dump() == before)
    try store.runDraw("hadiah", entropy: "1", by: .staff())
    #expect(throws: DrawRefusal.alreadyDrawn(EventCode("hadiah")!, key: "1./")) {
      try store.rehearseDraw("hadiah", entropy: "2")
    }
  }

  @Test func `only who holds a confirmed place may win`() throws {
    try store.cancelRegistration(Identifier(2), reason: "x", by: .staff("2026-06-02T08:00"))
    try store.enrol("Fitri", in: "baca", born: "2015-01-01", at: "2026-06-03T08:00")
    #expect(try numbers(create(from: DrawPool(includesEverybody: true))) == [1, 3, 4, 5])
  }

  @Test(arguments: [EntrantState.disqualified, .hidden, .outOfCompetition])
  func `who takes no rank is on no list of a draw`(state: EntrantState) throws {
    try store.setState(
      state, of: .participant(.id(Identifier(3))), in: "baca", reason: "x", by: .staff())
    #expect(try numbers(create()) == [1, 2, 4])
  }

  @Test func `while the board is frozen no list tells who has points`() throws {
    _ = try store.freeze("baca", at: at("2026-06-15T00:00"), by: .staff())
    #expect(throws: DrawRefusal.boardIsFrozen(EventCode("baca")!)) { try create() }
    #expect(try numbers(create(from: DrawPool(includesEverybody: true))) == [1, 2, 3, 4, 5])
  }

  @Test func `the pool is everybody with points, with so many, or everybody`() throws {
    #expect(try numbers(create("a", from: DrawPool(points: 3))) == [3, 4])
    #expect(try numbers(create("b", from: DrawPool(includesEverybody: true))) == [1, 2, 3, 4, 5])
    #expect(throws: DrawRefusal.tooFew(able: 0, needed: 1)) {
      try create("c", from: DrawPool(points: 5))
    }
    #expect(throws: DrawRefusal.tooFew(able: 0, needed: 1)) {
      try create("c", from: DrawPool(points: Int.max))
    }
  }

  @Test func `a draw is drawn once, by what RFC 3797 makes of the numbers`() throws {
    let created = try create(winners: 2, alternates: 1)
    #expect(try store.drawnEntrants(of: "hadiah", at: at("2026-12-06T09:00")) == [])
    let drawn = try store.runDraw("hadiah", entropy: "9319 / 12 2", by: .staff("2026-12-06T09:00"))
    let outcome = try #require(drawn.outcome)
    #expect(outcome.key == "9319./2.12./")
    #expect(outcome.picked == created.list.picked(by: try PublicEntropy(typed: "9319 / 2 12")))
    #expect(drawn.drawn == .staff("2026-12-06T09:00"))
    let before = try store.dump()
    #expect(try store.runDraw("hadiah", entropy: "9319/2 12", by: .staff()) == drawn)
    #expect(
      throws: DrawRefusal.alreadyDrawn(EventCode("hadiah")!, key: "9319./2.12./")
    ) { try store.runDraw("hadiah", entropy: "9320 / 2 12", by: .staff()) }
    #expect(try store.dump() == before)
    let entrants = try store.drawnEntrants(of: "hadiah", at: at("2026-12-06T09:00"))
    #expect(entrants.map(\.place) == outcome.picked)
    #expect(entrants.map(\.isAlternate) == [false, false, true])
    #expect(
      try store.auditEntries(subject: .draw, id: drawn.id.rawValue).map(\.action)
        == [.drawn, .created])
  }

  @Test func `numbers that cannot be used leave the draw undrawn`() throws {
    try create()
    #expect(throws: EntropyProblem.notANumber("7,5")) {
      try store.runDraw("hadiah", entropy: "7,5", by: .staff())
    }
    #expect(throws: DrawRefusal.notFound("hadia", nearest: ["hadiah"])) {
      try store.runDraw("hadia", entropy: "7", by: .staff())
    }
    #expect(try store.draw("hadiah").outcome == nil)
  }

  @Test func `earlier winners are left out, earlier alternates are not`() throws {
    try create("satu", winners: 1, alternates: 1)
    #expect(throws: DrawRefusal.notDrawn(EventCode("satu")!)) {
      try create("dua", from: DrawPool(withoutWinnersOf: ["satu"]))
    }
    try store.runDraw("satu", entropy: "1 2 3", by: .staff())
    let winner = try store.drawnEntrants(of: "satu", at: at("2026-12-06T09:00"))[0].number
    let second = try create("dua", from: DrawPool(withoutWinnersOf: ["satu", "satu"]))
    #expect(numbers(second) == [1, 2, 3, 4].filter { $0 != winner })
    #expect(second.list.withoutWinnersOf.map(\.text) == ["satu"])
  }

  @Test func `a household shares a telephone, a guardian's or its own, or a family group`() throws {
    try store.editParticipant(Identifier(1), by: .staff()) {
      $0.details.guardianPhone = TypedPhone(PhoneNumber(e164: "+6281100001")!, typed: "x")
    }
    try store.editParticipant(Identifier(3), by: .staff()) {
      $0.details.phone = TypedPhone(PhoneNumber(e164: "+6281100001")!, typed: "x")
    }
    try store.addGroup(
      named: PersonName("Keluarga D")!, kind: .family, enrolment: nil, by: .staff())
    try store.join([Identifier(4), Identifier(5)], toGroupNamed: "Keluarga D", by: .staff())
    let draw = try create(
      winners: 3, onePerHousehold: true, from: DrawPool(includesEverybody: true))
    #expect(draw.list.entrants.map(\.household) == [1, nil, 1, 2, 2])
    try store.runDraw("hadiah", entropy: "4 8 15 16 23 42", by: .staff())
    let picked = try store.drawnEntrants(of: "hadiah", at: at("2026-12-06T09:00")).map(\.number)
    #expect(picked.contains(2) && picked.count == 3)
    #expect(Set(picked).isDisjoint(with: [1]) || Set(picked).isDisjoint(with: [3]))
    #expect(Set(picked).isDisjoint(with: [4]) || Set(picked).isDisjoint(with: [5]))
    #expect(throws: DrawRefusal.tooFew(able: 3, needed: 4)) {
      try create(
        "lagi", winners: 4, onePerHousehold: true, from: DrawPool(includesEverybody: true))
    }
  }

  @Test func `a winner's name is public by consent alone`() throws {
    try store.editParticipant(Identifier(1), by: .staff()) {
      $0.details.birthDate = day("2015-01-01")
    }
    try store.recordConsent(.sample(), of: Identifier(1), in: "baca", by: .staff())
    try create(winners: 4)
    try store.runDraw("hadiah", entropy: "7", by: .staff())
    func name() throws -> PublicName? {
      try store.drawnEntrants(of: "hadiah", at: at("2026-12-06T09:00"))
        .first { $0.number == 1 }?.publicName
    }
    #expect(try name() == .participant(number: 1))
    try store.recordConsent(.sample(.publishName), of: Identifier(1), by: .staff())
    #expect(try name() == .name("Ani"))
  }

  @Test(arguments: [
    "UPDATE draw SET winners = 2", "UPDATE draw SET hash = '\(String(repeating: "0", count: 64))'",
    "UPDATE draw SET entropy = '9', entropyKey = '9./'", "DELETE FROM draw",
    "UPDATE drawEntrant SET registrationId = 5 WHERE place = 1",
    "UPDATE drawEntrant SET picked = 9 WHERE picked = 1", "DELETE FROM drawEntrant",
    "INSERT INTO drawEntrant (drawId, place, registrationId) VALUES (1, 5, 5)",
    "DELETE FROM registration WHERE id = 1",
  ])
  func `the file itself keeps a frozen list and a drawn draw`(sql: String) throws {
    try create()
    try store.runDraw("hadiah", entropy: "7", by: .staff())
    let before = try store.dump()
    #expect(throws: (any Error).self) { try store.execute(sql) }
    #expect(try store.dump() == before)
  }

  @Test func `an import whose people are on a frozen list is not taken back`() throws {
    let imported = try store.importing(
      [.sample("Gita", born: "1990-01-01")], into: "baca", at: "2026-06-05T10:00")
    let importID = try #require(imported.report.importID)
    try create(from: DrawPool(includesEverybody: true))
    #expect(throws: ImportRefusal.builtOn(importID, [.isJudgedOrDrawn(Identifier(6))])) {
      try store.undoImport(importID, by: .staff())
    }
  }

  @Test func `a list that some other program changed is not drawn from`() throws {
    try create()
    try store.execute("UPDATE registration SET number = 77 WHERE id = 1")
    #expect(throws: DrawRefusal.listChanged(EventCode("hadiah")!)) {
      try store.runDraw("hadiah", entropy: "7", by: .staff())
    }
  }
}
