import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct HeaderMappingTests {
  private let store: Store

  init() throws { store = try .sample() }

  private static func mapping(
    _ columns: [ImportField: String], kind: Import.Kind = .participants
  ) -> HeaderMapping {
    HeaderMapping(kind: kind, headers: ["Bocah", "HP"], headerKey: "bocah|hp", columns: columns)
  }

  private func importing(
    _ people: [PersonDetails], _ mapping: HeaderMapping, apply: Bool = true
  ) throws {
    var rows = people.enumerated().makeIterator()
    _ = try store.importPeople(
      ImportOptions(fileName: "f.csv", apply: apply, mapping: mapping), by: .staff(),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } }, report: { _ in })
  }

  @Test func `a mapping is remembered when its file is applied, and not when it is tried`() throws {
    let mapping = Self.mapping([.fullName: "Bocah", .school: ""])
    try importing([.sample("Ani")], mapping, apply: false)
    #expect(try store.headerMappings().isEmpty)
    try importing([.sample("Ani")], mapping)
    #expect(try store.headerMappings().map(\.mapping) == [mapping])
    #expect(try store.headerMappings().map(\.saved) == [.staff()])
    #expect(try store.headerMappings(of: .registrations).isEmpty)
    #expect(try store.headerMappings(of: .participants).count == 1)
  }

  @Test func `a new mapping for the same headers takes the old one's place`() throws {
    try importing([.sample("Ani")], Self.mapping([.fullName: "Bocah", .school: ""]))
    let new = Self.mapping([.fullName: "Bocah", .phone: "HP"])
    try importing([.sample("Budi")], new)
    #expect(try store.headerMappings().map(\.mapping) == [new])
  }

  @Test func `a mapping is forgotten once`() throws {
    try importing([.sample("Ani")], Self.mapping([.fullName: "Bocah"]))
    let id = try store.headerMappings()[0].id
    try store.forgetMapping(id, by: .staff())
    #expect(try store.headerMappings().isEmpty)
    #expect(throws: NotFound.mapping(id.rawValue)) { try store.forgetMapping(id, by: .staff()) }
    let log = try store.auditEntries(subject: .mapping)
    #expect(log.map(\.action) == [.forgotten, .recorded])
  }
}
