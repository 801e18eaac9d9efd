import Foundation
import GRDB
import Juara
import JuaraSchema

/// A table of a library's file, all values as text, pictures in base 64.
package struct LibraryTable {
  package let name: String
  package let columns: [String]
  private let types: [String]
  private let order: String
  private let db: Database

  fileprivate init(_ db: Database, _ name: String) throws {
    self.db = db
    self.name = name
    columns = try db.values("SELECT name FROM pragma_table_info(?)", [name])
    types = try db.values("SELECT type FROM pragma_table_info(?)", [name])
    let keys: [String] = try db.values(
      "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", [name])
    order = (keys.isEmpty ? columns : keys).map { "\"\($0)\"" }.joined(separator: ", ")
  }

  private var columnList: String { columns.map { "\"\($0)\"" }.joined(separator: ", ") }

  /// Lends the rows, in the order of their keys; nil is NULL.
  package func eachRow(_ body: ([String?]) throws -> Void) throws {
    let rows = try db.cursor("SELECT \(columnList) FROM \"\(name)\" ORDER BY \(order)")
    while let row = try rows.next() {
      try body(
        row.databaseValues.map { value in
          switch value.storage {
          case .int64(let number): String(number)
          case .string(let text): text
          case .blob(let data): data.base64EncodedString()
          case .null, .double: nil
          }
        })
    }
  }

  fileprivate func insert(_ next: () throws -> [String?]?) throws {
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let statement = try PreparedStatement(
      db, "INSERT INTO \"\(name)\" (\(columnList)) VALUES (\(places))")
    while let cells = try next() {
      guard cells.count == columns.count else { throw problem(columns[0], nil) }
      try statement.execute(
        try zip(cells, zip(columns, types)).map { cell, column in
          guard let cell else { return .null }
          switch column.1 {
          case "INTEGER":
            guard let number = Int64(cell) else { throw problem(column.0, cell) }
            return .number(number)
          case "BLOB":
            guard let data = Data(base64Encoded: cell) else { throw problem(column.0, nil) }
            return .bytes(Array(data))
          default: return .text(cell)
          }
        })
    }
  }

  private func problem(_ column: String, _ value: String?) -> LibraryFileProblem {
    .unreadable(UnreadableValue(table: name, column: column, value: value))
  }
}

extension Store {
  /// What the tables' columns mean: a hash of the migrations that made them.
  package static var schemaVersion: String {
    Hexadecimal.text(SHA256.digest(Schema.migrations.map(\.sql).joined().utf8))
  }

  /// Lends every table, as of one moment.
  package func eachTable(_ body: (LibraryTable) throws -> Void) throws {
    try read { db in
      for name in try Self.tables(db) { try body(try LibraryTable(db, name)) }
    }
  }

  /// Makes a library's file of the rows of all tables.
  package static func create(
    path: String, of rows: (_ table: String) throws -> (() throws -> [String?]?)
  ) throws {
    try create(path: path) { store in
      try store.makeTables()
      try store.write { db in
        try db.execute("PRAGMA defer_foreign_keys = ON")
        // What they would derive is among the rows.
        let triggers: [String] = try db.values(
          "SELECT sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid")
        let names: [String] = try db.values(
          "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
        for name in names { try db.execute("DROP TRIGGER \"\(name)\"") }
        // A new file has rows of its own.
        for name in try tables(db) { try db.execute("DELETE FROM \"\(name)\"") }
        for name in try tables(db) { try LibraryTable(db, name).insert(try rows(name)) }
        for trigger in triggers { try db.execute(trigger) }
        _ = try Library.fetch(db)
      }
    }.close()
  }

  private static func tables(_ db: Database) throws -> [String] {
    try db.values(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT LIKE 'grdb%' AND name <> 'migrationChecksum' ORDER BY name
      """)
  }
}
