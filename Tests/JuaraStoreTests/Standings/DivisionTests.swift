import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct DivisionTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
  }

  private func ages(_ minimum: Int?, _ maximum: Int?) -> Division.Terms {
    .ages(AgeRange(minimum: minimum, maximum: maximum)!, on: day("2026-06-01"))
  }

  @discardableResult
  private func enrol(
    _ name: String, born: String? = nil, class schoolClass: String? = nil, books: Int = 0
  ) throws -> Identifier<Participant> {
    let id = try store.register(
      .sample(name, born: born, class: schoolClass), in: "baca", by: .staff("2026-06-01T08:00")
    ).registration!.participant
    if books > 0 { try store.read(id, books) }
    return id
  }

  @discardableResult
  private func add(_ name: String, _ terms: Division.Terms) throws -> [String] {
    try store.addDivision(named: name, terms, to: "baca", by: .staff()).overlapping.map(\.name)
  }

  @Test func `divisions filter, then rank from 1`() throws {
    try enrol("Ani", born: "2014-01-01", books: 3)
    try enrol("Budi", born: "2011-01-01", books: 9)
    try enrol("Citra", born: "2015-01-01", books: 3)
    try enrol("Dewi", class: "8A", books: 5)
    try enrol("Eko", books: 20)
    try enrol("Fani", born: "2014-01-01")
    #expect(try add("SD", ages(7, 12)) == [])
    #expect(try add("SMP", ages(13, 15)) == [])
    for top in [nil, 9] {
      let none = top == nil ? ["- Fani 0"] : []
      #expect(try store.board(top: top, division: "SD") == ["1= Ani 3", "1= Citra 3"] + none)
      #expect(try store.board(top: top, division: "smp") == ["1 Budi 9", "2 Dewi 5"])
    }
    let everybody = try store.standings(
      of: "baca", by: .participant, view: .staff, at: at("2026-09-01T09:00"))
    #expect(everybody.rows.map(\.result.division) == [nil, "SMP", "SMP", "SD", "SD", "SD"])
    #expect(everybody.scope.withoutDivision.map(\.reason) == [.ageUnknown])
    #expect(everybody.misfits.map(\.result.points) == [20])
    let top = try store.standings(
      of: "baca", by: .participant, view: .staff, top: 2, at: at("2026-09-01T09:00"))
    #expect(top.rows.map(\.result.division) == [nil, "SMP"])
  }

  @Test func `who fits several belongs to the first added, and overlaps are told`() throws {
    try enrol("Ani", born: "2014-01-01", books: 3)
    #expect(try add("SD", ages(7, 12)) == [])
    #expect(try add("Anak", ages(5, 14)) == ["SD"])
    #expect(try store.board(top: 5, division: "Anak") == [])
    try store.removeDivision(named: "SD", from: "baca", by: .staff())
    #expect(try store.board(top: 5, division: "Anak") == ["1 Ani 3"])
    #expect(throws: StandingsRefusal.noDivision("SD", known: ["Anak"])) {
      try store.board(division: "SD")
    }
  }

  @Test func `a division's name is taken once, however it is spelt`() throws {
    try add("SD", ages(7, 12))
    #expect(throws: StandingsRefusal.divisionExists("s.d")) { try add("s.d", ages(1, 2)) }
  }

  @Test func `a division counts who belongs to it, and who belongs to none`() throws {
    try enrol("Ani", born: "2014-01-01")
    try enrol("Budi")
    try enrol("Citra", class: "6")
    try add("SD", .grades(1...6))
    let (taken, none) = try store.divisions(of: "baca")
    #expect(taken.map(\.1) == [1])
    #expect(none == 2)
  }

  @Test func `a group is ranked in a division by its members who belong to it`() throws {
    let people = [
      try enrol("Ani", born: "2014-01-01", books: 3),
      try enrol("Budi", born: "2011-01-01", books: 9),
    ]
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: nil, by: .staff())
    try store.join(people, toGroupNamed: "Klub", by: .staff())
    let own = LogDraft(reader: .group(PersonName("Klub")!), activity: .books, quantity: 10)
    _ = try store.log(own, in: "baca", by: .staff("2026-06-10T12:00"))
    try add("SD", ages(7, 12))
    #expect(try store.board(by: .group) == ["1 Klub 22"])
    #expect(try store.board(by: .group, division: "SD") == ["1 Klub 3"])
    let club = try store.group(named: "Klub")
    try add("Anggota Klub", .group(club.id, name: "Klub"))
    #expect(try store.board(by: .group, division: "Anggota Klub") == ["1 Klub 19"])
  }

  /// Changes people, memberships and divisions at random, by the Store and behind its back, and
  /// compares the kept divisions with the whole board's.
  @Test(arguments: 0..<25 as Range<UInt64>)
  func `the first of a division are those of the whole board, whatever changed`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: nil, by: .staff())
    let club = try store.group(named: "Klub")
    var people: [Identifier<Participant>] = []
    for number in 0..<12 {
      people.append(
        try enrol(
          "P\(number)", born: Bool.random(using: &random) ? "201\(number % 8)-01-01" : nil,
          class: Bool.random(using: &random) ? "\(Int.random(in: 1...9, using: &random))" : nil))
    }
    for step in 0..<30 {
      let person = people.randomElement(using: &random)!
      switch Int.random(in: 0..<8, using: &random) {
      case 0: _ = try? add("D\(step)", ages(Int.random(in: 5...12, using: &random), 15))
      case 1: _ = try? add("G\(step)", .group(club.id, name: "Klub"))
      case 2: _ = try? add("K\(step)", .grades(1...Int.random(in: 1...9, using: &random)))
      case 3:
        let divisions = try store.challenge("baca").divisions
        if let name = divisions.randomElement(using: &random)?.name {
          try store.removeDivision(named: name, from: "baca", by: .staff())
        }
      case 4: try store.join([person], toGroupNamed: "Klub", by: .staff())
      case 5: try store.leave([person], groupNamed: "Klub", by: .staff())
      case 6:
        let year = Int.random(in: 2010...2018, using: &random)
        try store.execute("UPDATE participant SET birthDate = '\(year)-03-04' WHERE id = \(person)")
      default: try store.read(person, Int.random(in: 1...3, using: &random))
      }
      for name in [nil] + (try store.challenge("baca").divisions.map(\.name)) {
        let whole = try store.standings(
          of: "baca", by: .participant, view: .staff, division: name, at: at("2026-09-01T09:00"))
        let first = try store.standings(
          of: "baca", by: .participant, view: .staff, top: 3, division: name,
          at: at("2026-09-01T09:00"))
        #expect(first.rows == whole.rows.filter { $0.rank.map { $0 <= 3 } ?? false })
      }
    }
  }
}
