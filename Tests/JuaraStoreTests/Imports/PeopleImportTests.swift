import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PeopleImportTests {
  private let store: Store
  private let ani = PersonDetails.sample(
    "Ani", born: "2015-01-01", phone: "+6281200000001", member: "M1")
  private let budi = PersonDetails.sample("Budi", email: "budi@example.org", member: "M2")

  init() throws { store = try .sample() }

  /// What a library knows, without what it remembers of its acts and the numbers it gave out.
  private func knowledge() throws -> [String: [String]] {
    try store.dump(except: ["auditEntry", "import", "library"])
  }

  @Test func `people are imported without an event, and a dry run changes nothing`() throws {
    let before = try store.dump()
    let tried = try store.importing(people: [ani, budi], apply: false)
    #expect(tried.report == ImportReport(tally: ImportTally(created: 2), ending: .tried))
    #expect(try store.dump() == before)
    let applied = try store.importing(people: [ani, budi])
    #expect(applied.report.ending == .applied)
    #expect(try store.participants().map(\.details) == [ani, budi])
    let record = try #require(try store.imports().first)
    #expect(record.kind == .participants)
    #expect(record.eventCode == nil)
  }

  @Test func `the same file again changes nothing, whatever staff have fixed since`() throws {
    try store.importing(people: [ani, budi])
    try store.editParticipant(try store.person("Ani").id, by: .staff()) {
      $0.details.birthDate = day("2014-01-01")
      $0.details.phone = nil
    }
    let before = try store.dump()
    let again = try store.importing(people: [ani, budi])
    #expect(
      again
        == Imported(
          report: ImportReport(tally: ImportTally(unchanged: 2), ending: .nothingToDo)))
    #expect(try store.dump() == before)
  }

  @Test func `an update says the old and the new value, and an empty cell never erases`() throws {
    try store.importing(people: [ani])
    let id = try store.person("Ani").id
    let moved = PersonDetails.sample("Ani", phone: "+6281200000002", member: "M1")
    let result = try store.importing(people: [moved])
    #expect(result.report.tally == ImportTally(updated: 1))
    #expect(
      result.notices == [
        ImportNotice(
          line: 2,
          kind: .updated(id, [.init("phone", from: "+6281200000001", to: "+6281200000002")]))
      ])
    #expect(try store.person("Ani").details.birthDate == ani.birthDate)
  }

  @Test func `the same row again changes nothing, whatever other files or staff said since`() throws
  {
    try store.importing(people: [ani])
    let id = try store.person("Ani").id
    try store.importing(people: [.sample("Ani", phone: "+6281200000002", member: "M1")])
    try store.editParticipant(id, by: .staff()) { $0.details.school = "SDN 9" }
    let before = try store.person("Ani")
    #expect(try store.importing(people: [ani]).report.tally == ImportTally(unchanged: 1))
    #expect(try store.person("Ani") == before)
  }

  @Test func `after an import is undone, the rows of those before it are still known`() throws {
    try store.importing(people: [ani])
    let other = try store.importing(people: [.sample("Ani", phone: "+6281200000002", member: "M1")])
    try store.undoImport(other.report.importID!, by: .staff())
    #expect(try store.importing(people: [ani]).report.tally == ImportTally(unchanged: 1))
  }

  @Test func `the same person is known by name and one thing more`() throws {
    try store.importing(people: [ani, budi])
    let result = try store.importing(people: [
      .sample("ANI", member: "M1"), .sample("BUDI", email: "Budi@example.org"),
      .sample("Ani", born: "2010-01-01", phone: "+6281200000009"),
    ])
    #expect(result.report.tally == ImportTally(created: 1, unchanged: 2))
  }

  @Test func `two rows of one person cite each other, and siblings share a contact`() throws {
    let sibling = PersonDetails.sample("Zia", phone: "+6281200000001")
    let result = try store.importing(people: [
      ani, .sample("Ani", phone: "+6281200000001", school: "SDN 1"), sibling,
    ])
    #expect(result.report.tally == ImportTally(created: 2, unchanged: 1))
    #expect(
      result.notices == [
        ImportNotice(line: 3, kind: .samePersonAs(line: 2, differsIn: ["school"])),
        ImportNotice(line: 4, kind: .sharesContact([], lines: [2])),
      ])
  }

  @Test func `of two rows of one person the later is used if staff say so, and no file twice`()
    throws
  {
    let rows = [ani, PersonDetails.sample("Ani", phone: "+6281200000001", school: "SDN 1")]
    let result = try store.importing(people: rows, takesLatest: true)
    #expect(result.report.tally == ImportTally(created: 1, updated: 1))
    #expect(try store.person("Ani").details.school == "SDN 1")
    #expect(
      try store.importing(people: rows, takesLatest: true).report.tally
        == ImportTally(unchanged: 2))
  }

  @Test func `who was born in the future or fits several people is refused, and then all are`()
    throws
  {
    let twin = PersonDetails.sample("Ani", born: "2015-01-01", phone: "+6281200000002")
    try store.importing(people: [ani])
    try store.execute(
      """
      INSERT INTO participant (fullName, nameKey, birthDate, createdAt)
      VALUES ('Ani', 'ani', '2015-01-01', 0)
      """)
    let before = try knowledge()
    let result = try store.importing(people: [budi, twin, .sample("Zia", born: "2030-01-01")])
    #expect(result.report.ending == .refused)
    #expect(result.problems.map(\.line) == [3, 4])
    #expect(try knowledge() == before)
    let skipping = try store.importing(
      people: [budi, twin, .sample("Zia", born: "2030-01-01")], skipBad: true)
    #expect(skipping.report.tally == ImportTally(created: 1, refused: 2))
  }

  @Test func `members are the same people when they register`() throws {
    try store.importing(people: [ani])
    try store.makeEvent()
    try store.importing([.sample("Ani", born: "2015-01-01")])
    #expect(try store.participants().count == 1)
  }

  @Test func `an import is undone, and its people and changes are as before`() throws {
    try store.addGroup(
      named: PersonName("SDN 1")!, kind: .school, enrolment: nil, by: .staff())
    try store.importing(people: [ani])
    let before = try knowledge()
    try store.importing(people: [
      .sample("Ani", phone: "+6281200000005", school: "SDN 1", member: "M1"), budi,
    ])
    #expect(try knowledge() != before)
    try store.undoImport(try store.imports()[0].id, by: .staff())
    #expect(try store.participants().map(\.details.name.text) == ["Ani"])
    #expect(try store.person("Ani").details == ani)
    #expect(try store.groups(of: try store.person("Ani").id).isEmpty)
    let cici = PersonDetails.sample("Cici", member: "M3")
    try store.importing(people: [cici])
    #expect(try store.person("Cici").id.rawValue == 3, "a number is never given out again")
  }

  @Test func `what was built on an import stands in the way of undoing it`() throws {
    try store.importing(people: [ani, budi])
    try store.makeEvent()
    try store.importing([.sample("Ani", born: "2015-01-01")])
    try store.editParticipant(try store.person("Budi").id, by: .staff()) {
      $0.details.school = "SDN 2"
    }
    let (first, second) = (try store.person("Ani").id, try store.person("Budi").id)
    let importID = try store.imports()[1].id
    #expect(
      throws: ImportRefusal.builtOn(
        importID, [.registeredElsewhere(first), .participantChanged(second)])
    ) { try store.undoImport(importID, by: .staff()) }
  }
}
