import GRDB
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PersonalTableTests {
  private let store: Store

  init() throws { store = try .sample() }

  /// A table that refers to another by a column.
  private struct Link: Hashable {
    let table: String
    let column: String
    let parent: String
  }

  private func links() throws -> [Link] {
    try store.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(
          db, sql: "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", arguments: [table]
        ).map {
          try Link(table: table, column: $0.decode(atIndex: 0), parent: $0.decode(atIndex: 1))
        }
      }
    }
  }

  /// The links by which the schema leads from a person to what is kept of the person.
  private func personalLinks() throws -> Set<Link> {
    let all = try links()
    let onlyNames = Set(PersonalTable.all.filter(\.onlyNames).map(\.name))
    var found: Set<Link> = []
    var owners = ["participant"]
    while let owner = owners.popLast() {
      for link in all where link.parent == owner && found.insert(link).inserted {
        if !onlyNames.contains(link.table), link.table != "participant" {
          owners.append(link.table)
        }
      }
    }
    return found
  }

  @Test func `merging, export and erasure know every table that refers to a person`() throws {
    let known = Set(
      PersonalTable.all.map { Link(table: $0.name, column: $0.column, parent: $0.parent) })
    for link in try personalLinks().subtracting(known) {
      Issue.record(
        "\(link.table).\(link.column) refers to \(link.parent): say in PersonalTable.all what merging, export and erasure do with its rows"
      )
    }
    for link in known.subtracting(try links()) {
      Issue.record("\(link.table).\(link.column) is in PersonalTable.all and not in the schema")
    }
  }

  @Test func `of every text about a person it is said whether erasing empties it`() throws {
    for name in Set(PersonalTable.all.filter { !$0.onlyNames }.map(\.name)).sorted() {
      let tables = PersonalTable.all.filter { $0.name == name }
      if tables.contains(where: { $0.erasure == .goes }) { continue }
      var said = Set(tables.flatMap(\.plain))
      for case .empties(let columns, let replaced) in tables.map(\.erasure) {
        said.formUnion(columns + replaced)
      }
      let texts = try store.read { db in
        try Row.fetchAll(
          db, sql: "SELECT name FROM pragma_table_info(?) WHERE type IN ('TEXT', 'BLOB', 'ANY')",
          arguments: [name]
        ).map { try $0.decode(String.self, atIndex: 0) }
      }
      for column in Set(texts).subtracting(said) {
        Issue.record(
          "\(name).\(column) holds text: say in PersonalTable.all whether it is plain or emptied")
      }
    }
  }
}
