import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct EntrantTests {
  private let store: Store
  private let people: [Identifier<Participant>]

  init() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    people = try ["Ani", "Budi", "Citra", "Dewi"].map { name in
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00").participant
    }
    for (person, books) in zip(people, [9, 8, 7, 6]) { try store.read(person, books) }
    self.store = store
  }

  private func set(_ state: EntrantState, _ index: Int, reason: String = "x") throws {
    try store.setState(
      state, of: .participant(.id(people[index])), in: "baca", reason: reason,
      by: .staff("2026-06-20T09:00"))
  }

  @Test func `hidden, disqualified and out-of-competition rows take no rank, and staff see them`()
    throws
  {
    try set(.disqualified, 0)
    try set(.hidden, 1)
    try set(.outOfCompetition, 2)
    #expect(try store.board() == ["1 Dewi 6", "- Citra 7", "- Ani 9", "- Budi 8"])
    #expect(try store.board(view: .public) == ["1 Dewi 6", "- Citra 7"])
    for view in [Standings.View.public, .staff] {
      #expect(try store.board(top: 3, view: view) == ["1 Dewi 6"])
    }
    #expect(
      try store.setAside(in: "baca").map(\.state) == [.disqualified, .hidden, .outOfCompetition])
    try set(.competing, 0)
    #expect(try store.board().first == "1 Ani 9")
  }

  @Test func `who never read anything may be set aside too, and who takes no part may not`() throws
  {
    let eko = try store.enrol("Eko", in: "baca", at: "2026-06-01T08:00")
    try store.setState(
      .outOfCompetition, of: .participant(.id(eko.participant)), in: "baca", reason: "anak petugas",
      by: .staff())
    #expect(try store.setAside(in: "baca").map(\.reason) == ["anak petugas"])
    try store.makeEvent()
    let elsewhere = try store.enrol("Fani").participant
    #expect(throws: PersonReferenceProblem.notInEvent(PersonMatch(id: elsewhere, name: "Fani"))) {
      try store.setState(
        .hidden, of: .participant(.id(elsewhere)), in: "baca", reason: "x", by: .staff())
    }
  }

  @Test func `a state needs a reason, changes something, and is in the audit log`() throws {
    #expect(throws: MissingReason()) { try set(.hidden, 0, reason: " ") }
    #expect(throws: StandingsRefusal.alreadyInState(.competing)) { try set(.competing, 0) }
    try set(.hidden, 0, reason: "diminta orang tua")
    let entry = try store.auditEntries(subject: .entrant).first
    #expect(entry?.changes.contains(.init("reason", from: nil, to: "diminta orang tua")) == true)
  }

  @Test func `a group may be set aside, and the disqualified add nothing to theirs`() throws {
    try store.addGroup(named: PersonName("Klub")!, kind: .club, enrolment: nil, by: .staff())
    try store.addGroup(named: PersonName("Sanggar")!, kind: .club, enrolment: nil, by: .staff())
    try store.join(Array(people[0...2]), toGroupNamed: "Klub", by: .staff())
    try store.join([people[3]], toGroupNamed: "Sanggar", by: .staff())
    try set(.disqualified, 0)
    try set(.hidden, 1)
    try set(.outOfCompetition, 2)
    #expect(try store.board(by: .group) == ["1 Klub 8", "2 Sanggar 6"])
    let club = PersonName("Klub")!
    try store.setState(.hidden, of: .group(club), in: "baca", reason: "x", by: .staff())
    #expect(try store.board(by: .group) == ["1 Sanggar 6", "- Klub 8"])
    #expect(try store.board(by: .group, view: .public) == ["1 Sanggar 6"])
  }
}
