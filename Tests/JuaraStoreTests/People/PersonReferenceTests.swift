import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

@Suite struct PersonReferenceTests {
  private typealias ID = Identifier<Participant>

  private let store: Store

  /// Registered in `bedah`: Ani 1, Budi 2, another Budi 3, Citra 4; only known: Dewi.
  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.makeEvent("lain")
    func register(_ draft: RegistrationDraft, in code: String) throws {
      _ = try store.register(draft, in: code, isNewPerson: true, by: .staff())
    }
    try register(.sample("Dewi Lestari", phone: "+6281200000005"), in: "lain")
    try register(.sample("Ani Contoh", phone: "+6281200000001", member: "B-7"), in: "bedah")
    try register(.sample("Budi", phone: "+6281200000002", school: "SDN 1"), in: "bedah")
    var child = RegistrationDraft.sample("Budi", school: "SDN 2", member: "4")
    child.person.guardianPhone = TypedPhone(PhoneNumber(e164: "+6281200000003")!, typed: "0812")
    try register(child, in: "bedah")
    try register(.sample("Citra", phone: "+6281200000001"), in: "bedah")
  }

  private func number(_ typed: String) throws -> Int? {
    let reference = try PersonReference(typed, countryCode: "62")
    return try store.read { db in
      let event = try Event.fetch(db, code: "bedah").id
      return try reference.registration(db, in: event).person.entrantNumber
    }
  }

  private func id(_ typed: String) throws -> Int64 {
    let reference = try PersonReference(typed, countryCode: "62")
    return try store.read { db in try reference.participant(db).id.rawValue }
  }

  private let budis = [
    PersonMatch(id: ID(3), name: "Budi", entrantNumber: 2, school: "SDN 1"),
    PersonMatch(id: ID(4), name: "Budi", entrantNumber: 3, school: "SDN 2"),
  ]
  private let dewi = PersonMatch(id: ID(1), name: "Dewi Lestari")
  private let ani = PersonMatch(id: ID(2), name: "Ani Contoh", entrantNumber: 1)
  private let citra = PersonMatch(id: ID(5), name: "Citra", entrantNumber: 4)

  @Test(arguments: ["1", "ID2", "B-7", "Citra", "Citra 081200000001", "081200000001"])
  func `finding a person in an event reads neither everybody nor the whole event`(
    _ typed: String
  ) throws {
    let reference = try PersonReference(typed, countryCode: "62")
    let plan = try store.read { db in
      let event = try Event.fetch(db, code: "bedah").id
      var statements: [String] = []
      db.trace {
        if case .statement(let statement) = $0 { statements.append(statement.expandedSQL) }
      }
      _ = try? reference.registration(db, in: event)
      db.trace(options: [])
      #expect(!statements.isEmpty)
      return try statements.flatMap {
        try String.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN \($0)", adapter: SuffixRowAdapter(fromIndex: 3))
      }
    }
    for step in plan {
      #expect(!step.contains("SCAN participant") && !step.contains("SCAN registration"))
      #expect(!step.hasSuffix("(eventId=?)"))
    }
  }

  @Test(
    arguments: [
      ("1", 1), ("001", 1), ("ID2", 1), ("B-7", 1), ("ani contoh", 1), ("ANI CONTOH", 1),
      ("0812-0000-0002", 2), ("Budi 081200000002", 2), ("081200000003", 3),
      ("Budi (0812 0000 0003)", 3), ("Citra", 4), ("Citra 081200000001", 4),
    ])
  func `in an event a person is found by each of them, the guardian's telephone too`(
    _ typed: String, _ expected: Int
  ) throws {
    #expect(try number(typed) == expected)
  }

  @Test func `who is not there, or not alone, is refused with whom it may mean`() throws {
    #expect(throws: PersonReferenceProblem.ambiguous(budis)) { try number("Budi") }
    #expect(throws: PersonReferenceProblem.ambiguous([ani, citra])) { try number("081200000001") }
    #expect(throws: PersonReferenceProblem.notInEvent(dewi)) { try number("ID1") }
    #expect(throws: PersonReferenceProblem.notInEvent(dewi)) { try number("dewi lestari") }
    #expect(throws: PersonReferenceProblem.unknown("9", nearest: [])) { try number("9") }
    #expect(throws: PersonReferenceProblem.unknown("ID9", nearest: [])) { try number("ID9") }
    #expect(throws: PersonReferenceProblem.unknown("Ani", nearest: [ani])) { try number("Ani") }
    #expect(throws: PersonReferenceProblem.unknown("Cytra", nearest: [citra])) {
      try number("Cytra")
    }
  }

  @Test func `an entrant number that is another entrant's member number is ambiguous`() {
    #expect(throws: PersonReferenceProblem.ambiguous([budis[1], citra])) { try number("4") }
  }

  @Test func `in the whole library a person is found by ID, telephone or name`() throws {
    #expect(try id("ID1") == 1)
    #expect(try id("dewi lestari") == 1)
    #expect(try id("081200000003") == 4)
    #expect(try id("B-7") == 2)
    #expect(throws: PersonReferenceProblem.numberWithoutEvent(2)) { try id("2") }
    #expect(throws: PersonReferenceProblem.unknown("Dewi", nearest: [dewi])) { try id("Dewi") }
    #expect(throws: PersonReferenceProblem.ambiguous([ani, citra].map(\.outsideEvent))) {
      try id("081200000001")
    }
  }

  @Test func `the active registration is meant, else the latest, and the number stays`() throws {
    let citra = ID(5)
    func registration() throws -> Int64 {
      try store.read { db in
        try PersonReference.entrantNumber(4).registration(
          db, in: Event.fetch(db, code: "bedah").id
        ).registration.id.rawValue
      }
    }
    try store.editParticipant(ID(4), by: .staff()) { $0.details.memberNumber = nil }
    try store.cancel(citra, in: "bedah", by: .staff())
    #expect(try registration() == 5)
    let again = try store.register(.sample("Citra"), in: "bedah", as: citra, by: .staff())
    #expect(again.registration?.number == 4)
    #expect(try registration() == 6)
    try store.cancel(citra, in: "bedah", by: .staff())
    #expect(try registration() == 6)
    #expect(try store.enrol("Eka").number == 5)
  }

  @Test func `who was merged is whom they were merged into`() throws {
    try store.merge(ID(3), into: ID(4), by: .staff())
    for typed in ["ID3", "ID4", "2", "3", "Budi"] { #expect(try number(typed) == 2) }
    #expect(try id("ID3") == 4)
  }

  @Test func `no program gives one person's number to another`() throws {
    for change in ["number = 1 WHERE number = 2", "participantId = 1, number = 1 WHERE number = 2"]
    {
      #expect(throws: (any Error).self) {
        try store.execute("UPDATE registration SET \(change) AND eventId = 1")
      }
    }
    #expect(throws: (any Error).self) {
      try store.execute(
        """
        INSERT INTO registration (eventId, participantId, number, status, registeredAt)
        VALUES (1, 1, 1, 'waitlisted', 0)
        """)
    }
  }
}

extension PersonMatch {
  fileprivate var outsideEvent: PersonMatch {
    PersonMatch(id: id, name: name, school: school, schoolClass: schoolClass)
  }
}
