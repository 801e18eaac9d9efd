import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PastMomentTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge(backdatingDays: 30, terms: .sample(dailyLimit: 4, totalLimit: 9))
  }

  private func enrol(_ names: String...) throws -> [Identifier<Participant>] {
    try names.map {
      try store.enrol($0, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00").participant
    }
  }

  @Test func `a moment to come is refused`() throws {
    let moment = at("2026-09-01T09:01")
    #expect(throws: StandingsRefusal.momentInFuture(moment)) {
      try store.board(asOf: "2026-09-01T09:01")
    }
  }

  @Test func `standings of a past moment follow the rules of today`() throws {
    let ani = try enrol("Ani")[0]
    try store.read(ani, 3)
    try store.setRule(.sample(points: 7), of: "baca", by: .staff())
    #expect(try store.board(asOf: "2026-06-11T09:00") == ["1 Ani 21"])
  }

  /// Writes down the board after each act of a random history, and asks for each of them at the end.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func `each past board is what the board was then, and the last is the present one`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let people = try enrol("Ani", "Budi", "Citra", "Dewi")
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: 10, by: .staff())
    try store.join(Array(people[0...1]), toGroupNamed: "Klub", by: .staff())
    var entries: [Identifier<LogEntry>] = []
    var voided: [Identifier<LogEntry>] = []
    var competing = people
    var boards: [(moment: String, people: [String], groups: [String])] = []
    for hour in 0..<20 {
      let local = "2026-06-1\(hour / 10)T1\(hour % 10):00"
      switch Int.random(in: 0..<10, using: &random) {
      case 0...1 where !entries.isEmpty:
        let index = entries.indices.randomElement(using: &random)!
        voided.append(entries.remove(at: index))
        try store.voidEntry(voided.last!, reason: "x", by: .staff(local))
      case 2...3 where !voided.isEmpty:
        let index = voided.indices.randomElement(using: &random)!
        entries.append(voided.remove(at: index))
        try store.restoreEntries([entries.last!], reason: "y", by: .staff(local))
      case 4 where competing.count > 2:
        try store.cancel(competing.removeLast(), in: "baca", by: .staff(local))
      default:
        entries.append(
          try store.read(
            competing.randomElement(using: &random)!, Int.random(in: 1...3, using: &random),
            on: "2026-06-0\(Int.random(in: 1...9, using: &random))",
            title: "T\(Int.random(in: 1...3, using: &random))", at: local))
      }
      boards.append(
        (local.replacing(":00", with: ":30"), try store.board(), try store.board(by: .group)))
    }
    for board in boards {
      #expect(try store.board(asOf: board.moment) == board.people)
      #expect(try store.board(by: .group, asOf: board.moment) == board.groups)
    }
    #expect(try store.board(asOf: "2026-09-01T09:00") == store.board())
    let before = try store.board(view: .public)
    try store.freeze("baca", at: at("2026-08-31T09:00"), by: .staff("2026-08-31T09:00"))
    #expect(try store.board(view: .public) == before)
    try store.read(people[0], 1, on: "2026-08-31", at: "2026-08-31T09:30")
    #expect(try store.board(view: .public) == before)
  }

  @Test func `an entry that is restored was void until then`() throws {
    let ani = try enrol("Ani")[0]
    let entry = try store.read(ani, 3, at: "2026-06-10T12:00")
    try store.voidEntry(entry, reason: "x", by: .staff("2026-06-11T12:00"))
    try store.restoreEntries([entry], reason: "y", by: .staff("2026-06-13T12:00"))
    try store.voidEntry(entry, reason: "x", by: .staff("2026-06-15T12:00"))
    try store.restoreEntries([entry], reason: "y", by: .staff("2026-06-17T12:00"))
    for (moment, points) in [
      ("2026-06-11T12:00", 3), ("2026-06-12T12:00", 0), ("2026-06-13T12:00", 0),
      ("2026-06-14T12:00", 3), ("2026-06-16T12:00", 0), ("2026-06-18T12:00", 3),
    ] {
      #expect(
        try store.board(asOf: moment) == ["\(points > 0 ? "1" : "-") Ani \(points)"], "\(moment)")
    }
    #expect(try store.board() == ["1 Ani 3"])
    let moves = try moves(from: "2026-06-12T12:00", "2026-06-14T12:00")
    #expect(moves.map(\.effects) == [[.init(entry)]])
    let back = try self.moves(from: "2026-06-14T12:00", "2026-06-16T12:00")
    #expect(back.map(\.effects) == [[.init(entry, isVoid: true)]])
    #expect(try self.moves(from: "2026-06-12T12:00", "2026-06-16T12:00").isEmpty)
  }

  @Test func `what was void in the past can be neither edited nor deleted`() throws {
    let entry = try store.read(try enrol("Ani")[0], 3)
    try store.voidEntry(entry, reason: "x", by: .staff("2026-06-11T12:00"))
    try store.restoreEntries([entry], reason: "y", by: .staff("2026-06-13T12:00"))
    for sql in ["UPDATE pastVoid SET voidedAt = 1", "DELETE FROM pastVoid"] {
      #expect(throws: (any Error).self) { try store.execute(sql) }
    }
  }

  @Test func `whoever cancels later was still there, once, and whoever waited was not`() throws {
    let people = try enrol("Ani", "Budi", "Citra")
    try store.editEvent("baca", by: .staff("2026-06-02T08:00")) { $0.capacity = 3 }
    let waiting = try enrol("Dewi")[0]
    try store.read(people[0], 3, at: "2026-06-10T12:00")
    try store.read(people[1], 2, at: "2026-06-10T12:00")
    try store.cancel(waiting, in: "baca", by: .staff("2026-06-15T12:00"))
    try store.cancel(people[0], in: "baca", by: .staff("2026-06-15T12:00"))
    try store.cancel(people[2], in: "baca", by: .staff("2026-06-15T12:00"))
    #expect(try store.board() == ["1 Budi 2"])
    #expect(try store.board(asOf: "2026-06-12T12:00") == ["1 Ani 3", "2 Budi 2", "- Citra 0"])
    #expect(try store.board(asOf: "2026-06-16T12:00") == ["1 Budi 2"])
    _ = try store.enrol("Ani", in: "baca", born: "1990-01-01", at: "2026-06-20T08:00")
    try store.cancel(people[0], in: "baca", by: .staff("2026-06-21T12:00"))
    #expect(try store.board(asOf: "2026-06-12T12:00") == ["1 Ani 3", "2 Budi 2", "- Citra 0"])
    _ = try store.enrol("Ani", in: "baca", born: "1990-01-01", at: "2026-06-22T08:00")
    #expect(try store.board(asOf: "2026-06-12T12:00") == ["1 Ani 3", "2 Budi 2", "- Citra 0"])
  }

  @Test func `a difference names who moved, and by which entries`() throws {
    let people = try enrol("Ani", "Budi", "Citra")
    let first = try store.read(people[0], 3, at: "2026-06-10T09:00")
    try store.read(people[1], 2, at: "2026-06-10T09:30")
    try store.read(people[2], 1, at: "2026-06-10T09:45")
    let second = try store.read(people[1], 2, on: "2026-06-09", at: "2026-06-10T12:00")
    try store.voidEntry(first, reason: "x", by: .staff("2026-06-10T12:30"))
    let fleeting = try store.read(people[2], 1, on: "2026-06-09", at: "2026-06-10T12:40")
    try store.voidEntry(fleeting, reason: "x", by: .staff("2026-06-10T12:50"))
    let moves = try moves(from: "2026-06-10T10:00", "2026-06-10T13:00")
    #expect(moves.map(\.result.name) == ["Budi", "Citra", "Ani"].map(PublicName.name))
    #expect(moves.map(\.rankBefore) == [2, 3, 1])
    #expect(moves.map(\.rankAfter) == [1, 2, nil])
    #expect(moves.map { $0.pointsBefore.text() } == ["2", "1", "3"])
    #expect(moves.map { $0.pointsAfter.text() } == ["4", "1", "0"])
    #expect(moves.map(\.effects) == [[.init(second)], [], [.init(first, isVoid: true)]])
    #expect(try self.moves(from: "2026-06-11T00:00", "2026-06-12T00:00").isEmpty)
    #expect(throws: StandingsRefusal.momentsNotInOrder) {
      try self.moves(from: "2026-06-11T00:00", "2026-06-11T00:00")
    }
  }

  private func moves(from: String, _ to: String) throws -> [StandingsChange] {
    try store.moves(
      in: "baca", from: at(from), to: at(to), by: .participant, view: .staff,
      at: at("2026-09-01T09:00")
    ).moves
  }
}
