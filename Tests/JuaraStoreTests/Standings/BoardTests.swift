import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct BoardTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func enrol(_ names: String...) throws -> [Identifier<Participant>] {
    try names.map {
      try store.enrol($0, in: "baca", at: "2026-06-01T08:00").participant
    }
  }

  @Test func `points, then titles, then active days decide, and names never do`() throws {
    try store.makeChallenge()
    let people = try enrol("Zaki", "Ani", "Budi", "Citra", "Dewi")
    try store.read(people[0], 2, title: "A")
    try store.read(people[1], 1)
    try store.read(people[1], 1, on: "2026-06-09")
    try store.read(people[2], 2)
    try store.read(people[3], 2)
    #expect(
      try store.board() == ["1 Zaki 2", "2 Ani 2", "3= Budi 2", "3= Citra 2", "- Dewi 0"])
    #expect(try store.board(top: 3) == ["1 Zaki 2", "2 Ani 2", "3= Budi 2", "3= Citra 2"])
    #expect(try store.board(top: 1) == ["1 Zaki 2"])
    #expect(try store.board(top: 0) == [])
  }

  @Test(
    arguments: [
      ("points", ["1= Ani 2", "1= Budi 2"]), ("points,active-days", ["1 Budi 2", "2 Ani 2"]),
      ("points,titles", ["1 Ani 2", "2 Budi 2"]),
      ("points,reached-first", ["1 Budi 2", "2 Ani 2"]),
    ])
  func `the challenge's own order of metrics decides`(ranking: String, board: [String]) throws {
    try store.makeChallenge(ranking: RankingKey(ranking)!)
    let people = try enrol("Ani", "Budi")
    try store.read(people[0], 2, title: "A", at: "2026-06-10T12:01")
    try store.read(people[1], 1, on: "2026-06-09", at: "2026-06-10T12:00")
    try store.read(people[1], 1, at: "2026-06-10T12:00")
    #expect(try store.board() == board)
    #expect(try store.board(top: 2) == board)
    #expect(try store.board(top: 1) == board.filter { $0.hasPrefix("1") })
  }

  @Test func `reached first is offered, and not the default`() throws {
    #expect(!RankingKey.standard.criteria.map(\.metric).contains(.reachedFirst))
    for (ranking, board) in [
      (RankingKey.standard, ["1= Ani 2", "1= Budi 2"]),
      (RankingKey("points,reached-first")!, ["1 Budi 2", "2 Ani 2"]),
    ] {
      let store = try Store.sample()
      try store.makeChallenge(ranking: ranking)
      for (name, local) in [("Ani", "2026-06-10T15:00"), ("Budi", "2026-06-10T12:00")] {
        let reader = try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
        try store.read(reader.participant, 2, at: local)
      }
      #expect(try store.board() == board)
    }
  }

  @Test func `who holds no place any more is on no board`() throws {
    try store.makeChallenge()
    let people = try enrol("Ani", "Budi")
    for person in people { try store.read(person) }
    try store.cancelRegistration(Identifier(1), reason: "x", by: .staff("2026-06-11T10:00"))
    #expect(try store.board() == ["1 Budi 1"])
    #expect(try store.board(top: 5) == ["1 Budi 1"])
  }

  @Test func `the public sees a minor by number until publishing the name is agreed to`() throws {
    try store.makeChallenge()
    try store.enrol("Ani", in: "baca", born: "2015-01-01", at: "2026-06-01T08:00")
    try store.enrol("Budi", in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    try store.enrol("Citra", in: "baca", at: "2026-06-01T08:00")
    for id in 1...3 { try store.read(Identifier(Int64(id)), id) }
    #expect(try store.board(view: .public) == ["1 #3 3", "2 Budi 2", "3 #1 1"])
    try store.recordConsent(.sample(.publishName), of: Identifier(1), by: .staff())
    try store.editParticipant(Identifier(1), by: .staff()) { $0.publicName = "Ani C." }
    #expect(try store.board(view: .public) == ["1 #3 3", "2 Budi 2", "3 Ani C. 1"])
    try store.withdrawConsent(
      to: .publishName, of: Identifier(1), on: day("2026-11-01"), by: .staff())
    #expect(try store.board(view: .public).last == "3 #1 1")
  }

  @Test func `the order of equals tells nobody's hidden name`() throws {
    try store.makeChallenge()
    for (name, shown) in [("Ani", "Zorro"), ("Citra", nil), ("Budi", "Mawar")] {
      let id = try store.enrol(name, in: "baca", at: "2026-06-01T08:00").participant
      if let shown {
        try store.recordConsent(.sample(.publishName), of: id, by: .staff())
        try store.editParticipant(id, by: .staff()) { $0.publicName = shown }
      }
      try store.read(id)
    }
    let board = ["1= Mawar 1", "1= Zorro 1", "1= #2 1"]
    #expect(try store.board(view: .public) == board)
    #expect(try store.board(top: 1, view: .public) == board)
  }

  @Test func `a group is the sum of its members, and of its own entries once`() throws {
    try store.makeChallenge()
    let people = try enrol("Ani", "Budi", "Citra")
    for name in ["7A", "Keluarga Contoh"] {
      try store.addGroup(
        named: PersonName(name)!, kind: name == "7A" ? .class : .family, enrolment: 30,
        by: .staff())
    }
    try store.join([people[0], people[1]], toGroupNamed: "7A", by: .staff())
    try store.join([people[2]], toGroupNamed: "Keluarga Contoh", by: .staff())
    for (person, quantity) in zip(people, [3, 4, 5]) { try store.read(person, quantity) }
    let own = LogDraft(reader: .group(PersonName("7A")!), activity: .books, quantity: 10)
    _ = try store.log(own, in: "baca", by: .staff("2026-06-10T12:00"))
    #expect(try store.board(by: .group) == ["1 7A 17", "2 Keluarga Contoh 5"])
    #expect(try store.board(by: .group, view: .public) == ["1 7A 17", "2 family 2 5"])
    #expect(try store.board() == ["1 Citra 5", "2 Budi 4", "3 Ani 3"])
    let standings = try store.standings(
      of: "baca", by: .group, view: .staff, top: 1, at: at("2026-06-11T09:00"))
    #expect(standings.rows.map(\.result.totals) == [[Standings.Total(raw: 17, counted: 17)]])
    #expect(standings.rows[0].result.activeDays == 1)
  }

  @Test func `what several of a group read is one title, and their days are its days once`() throws
  {
    try store.makeChallenge(terms: .sample(totalLimit: 2))
    let people = try enrol("Ani", "Budi")
    try store.addGroup(named: PersonName("7A")!, kind: .class, enrolment: nil, by: .staff())
    try store.join(people, toGroupNamed: "7A", by: .staff())
    for person in people {
      try store.read(person, on: "2026-06-09", title: "Bumi")
      try store.read(person, on: "2026-06-10", title: person == people[0] ? "Bulan" : "Matahari")
      // Over the limit, so that neither its title nor its day counts.
      try store.read(person, on: "2026-06-11", title: "Komet", at: "2026-06-11T12:00")
    }
    let group = try store.standings(
      of: "baca", by: .group, view: .staff, at: at("2026-06-12T09:00")
    ).rows[0].result
    #expect((group.titles, group.activeDays) == (3, 2))
  }

  @Test func `a member whose registration is cancelled adds to the group no more`() throws {
    try store.makeChallenge()
    let people = try enrol("Ani", "Budi")
    try store.addGroup(named: PersonName("7A")!, kind: .class, enrolment: nil, by: .staff())
    try store.join(people, toGroupNamed: "7A", by: .staff())
    for person in people { try store.read(person) }
    try store.cancelRegistration(Identifier(1), reason: "x", by: .staff("2026-06-11T10:00"))
    #expect(try store.board(by: .group) == ["1 7A 1"])
  }

  @Test func `different ratios add up exactly`() throws {
    try store.makeChallenge(terms: .sample(points: 1, per: 3))
    try store.setRule(.sample(.pages, points: 1, per: 20), of: "baca", by: .staff())
    let ani = try enrol("Ani")[0]
    try store.read(ani, 2)
    let pages = LogDraft(reader: .participant(.id(ani)), activity: .pages, quantity: 55)
    _ = try store.log(pages, in: "baca", by: .staff("2026-06-10T12:00"))
    #expect(try store.board() == ["1 Ani 3.417"])
  }

  @Test func `an event that keeps no score answers with the challenges there are`() throws {
    try store.makeChallenge()
    try store.makeEvent()
    #expect(throws: NotFound.challenge(EventCode("bedah")!, challenges: ["baca"])) {
      try store.board("bedah")
    }
    #expect(throws: NotFound.event("bacaa", nearest: ["baca"])) { try store.board("bacaa") }
  }
}
