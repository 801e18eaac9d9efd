import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct GroupBoardTests {
  private let store: Store

  /// "Besar" has 20 enrolled and two readers, "Kecil" 4 enrolled and one.
  init() throws {
    store = try .sample()
    try store.makeChallenge()
    let people = try ["Ani", "Budi", "Citra", "Dewi"].map {
      try store.enrol($0, in: "baca", at: "2026-06-01T08:00").participant
    }
    for (name, enrolment) in [("Besar", 20), ("Kecil", 4)] {
      try store.addGroup(
        named: PersonName(name)!, kind: .school, enrolment: enrolment, by: .staff())
    }
    try store.join(Array(people[0...1]), toGroupNamed: "Besar", by: .staff())
    try store.join(Array(people[2...3]), toGroupNamed: "Kecil", by: .staff())
    for (person, books) in zip(people, [3, 4, 5]) { try store.read(person, books) }
  }

  private func rank(by measure: GroupScoring.Measure, minimum: Int = 0) throws -> [String] {
    try store.editChallenge("baca", by: .staff()) {
      $0.groupScoring = GroupScoring(measure: measure, minimumParticipants: minimum)
    }
    return try store.board(by: .group)
  }

  @Test(arguments: [
    (GroupScoring.Measure.sum, ["1 Besar 7", "2 Kecil 5"]),
    (.mean, ["1 Kecil 1.25", "2 Besar 0.35"]), (.participation, ["1 Kecil 25", "2 Besar 10"]),
  ])
  func `groups are ranked by their sum, their mean per enrolled or their participation`(
    measure: GroupScoring.Measure, board: [String]
  ) throws {
    #expect(try rank(by: measure) == board)
  }

  @Test func `a group with too few participants takes no rank, and who reads nothing is none`()
    throws
  {
    #expect(try rank(by: .sum, minimum: 2) == ["1 Besar 7", "- Kecil 5"])
    #expect(try rank(by: .mean, minimum: 3) == ["- Besar 0.35", "- Kecil 1.25"])
  }

  @Test func `a group's own entries count once, and are nobody's participation`() throws {
    let own = LogDraft(reader: .group(PersonName("Kecil")!), activity: .books, quantity: 10)
    _ = try store.log(own, in: "baca", by: .staff("2026-06-10T12:00"))
    #expect(try rank(by: .sum) == ["1 Kecil 15", "2 Besar 7"])
    #expect(try rank(by: .participation) == ["1 Kecil 25", "2 Besar 10"])
  }

  @Test func `a group whose members are all out of competition is listed without points`() throws {
    for number in [3, 4] {
      try store.setState(
        .outOfCompetition, of: .participant(.entrantNumber(number)), in: "baca", reason: "x",
        by: .staff())
    }
    #expect(try rank(by: .sum) == ["1 Besar 7", "- Kecil 0"])
  }

  @Test func `without an enrolment a mean has no rank`() throws {
    try store.editGroup(named: "Kecil", by: .staff()) { $0.enrolment = nil }
    #expect(try rank(by: .mean) == ["1 Besar 0.35", "- Kecil 0"])
  }
}
