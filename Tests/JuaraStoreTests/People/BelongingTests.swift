import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct BelongingTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
    for (name, kind) in [
      ("SMPN 1", Group.Kind.school), ("SMPN 2", .school), ("SMPN 1 7A", .class), ("Melati", .club),
    ] {
      try store.addGroup(named: PersonName(name)!, kind: kind, enrolment: nil, by: .staff())
    }
  }

  private func ani() throws -> Identifier<Participant> {
    try store.register(.sample("Ani", school: "SMPN 1", class: "7A"), in: "bedah", by: .staff())
      .registration!.participant
  }

  private func groups(of id: Identifier<Participant>) throws -> [String] {
    try store.groups(of: id).map(\.name.text)
  }

  @Test func `who changes school leaves the old school's groups, and stays in what staff chose`()
    throws
  {
    let ani = try ani()
    try store.join([ani], toGroupNamed: "Melati", by: .staff())
    #expect(try groups(of: ani) == ["SMPN 1 7A", "Melati", "SMPN 1"])
    try store.editParticipant(ani, by: .staff()) { $0.details.school = "SMPN 2" }
    #expect(try groups(of: ani) == ["Melati", "SMPN 2"])
    let acts = try store.auditEntries(subject: .participant, id: ani.rawValue).map(\.action)
    #expect(acts == [.joined, .left, .left, .edited, .joined, .created])
    try store.editParticipant(ani, by: .staff()) { $0.details.school = nil }
    #expect(try groups(of: ani) == ["Melati"])
  }

  @Test func `a membership that staff chose stays when school and class no longer name it`() throws
  {
    let ani = try ani()
    try store.join([ani], toGroupNamed: "SMPN 1", by: .staff())
    try store.editParticipant(ani, by: .staff()) { $0.details.school = "SMPN 2" }
    #expect(try groups(of: ani) == ["SMPN 1", "SMPN 2"])
  }

  @Test func `a membership that staff ended is not brought back by school and class`() throws {
    let ani = try ani()
    try store.leave([ani], groupNamed: "SMPN 1 7A", by: .staff())
    try store.editParticipant(ani, by: .staff()) { $0.details.memberNumber = "A-1" }
    try store.addGroup(
      named: PersonName("SMPN 3")!, kind: .school, enrolment: nil, by: .staff())
    #expect(try groups(of: ani) == ["SMPN 1"])
    try store.join([ani], toGroupNamed: "SMPN 1 7A", by: .staff())
    #expect(try groups(of: ani) == ["SMPN 1 7A", "SMPN 1"])
  }

  @Test func `renaming a group decides its members anew`() throws {
    let ani = try ani()
    let budi = try store.register(
      .sample("Budi", school: "SMP Negeri 1"), in: "bedah", by: .staff()
    )
    .registration!.participant
    try store.editGroup(named: "SMPN 1", by: .staff()) { $0.name = PersonName("SMP Negeri 1")! }
    #expect(try groups(of: ani) == ["SMPN 1 7A"])
    #expect(try groups(of: budi) == ["SMP Negeri 1"])
    try store.editGroup(named: "SMP Negeri 1", by: .staff()) { $0.kind = .club }
    #expect(try groups(of: budi) == [])
  }

  @Test func `undoing an import puts people back into the groups they were in`() throws {
    let ani = try store.register(
      .sample("Ani", phone: "+6281200000001", school: "SMPN 1"), in: "bedah", by: .staff()
    ).registration!.participant
    try store.importing(people: [.sample("Ani", phone: "+6281200000001", school: "SMPN 2")])
    #expect(try groups(of: ani) == ["SMPN 2"])
    // Also when the group has another name by then.
    try store.editGroup(named: "SMPN 2", by: .staff()) { $0.name = PersonName("SMPN Dua")! }
    try store.undoImport(Identifier(1), by: .staff())
    #expect(try groups(of: ani) == ["SMPN 1"])
  }

  @Test func `a merge keeps what staff chose for either, and decides the rest anew`() throws {
    let ani = try ani()
    let other = try store.register(
      .sample("Ani B", school: "SMPN 2"), in: "bedah", by: .staff()
    ).registration!.participant
    try store.join([other], toGroupNamed: "Melati", by: .staff())
    try store.merge(other, into: ani, by: .staff())
    #expect(try groups(of: ani) == ["SMPN 1 7A", "Melati", "SMPN 1"])
  }
}
