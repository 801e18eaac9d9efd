public import GRDB
package import Juara

// Days are text, so that any SQLite tool reads them; instants and keys are whole numbers.

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  package var databaseValue: DatabaseValue { description.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}

extension Instant: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(secondsSince1970: Int64(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  package var databaseValue: DatabaseValue { secondsSince1970.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map { Instant(secondsSince1970: $0) }
  }
}

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  package init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(Int64(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  package var databaseValue: DatabaseValue { rawValue.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  package static func fromDatabaseValue(_ value: DatabaseValue) -> Identifier? {
    Int64.fromDatabaseValue(value).map { Identifier($0) }
  }
}

/// A hash of what an imported row says, the same in every process (FNV-1a, 64 bits:
/// http://www.isthe.com/chongo/tech/comp/fnv/).
struct Fingerprint {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash as the file keeps it.
  var value: Int64 { Int64(bitPattern: hash) }

  mutating func add(_ number: Int64?) {
    guard let number else { return add(byte: 0) }
    add(byte: 1)
    for shift in stride(from: 0, to: 64, by: 8) {
      add(byte: UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func add(_ text: String?) {
    guard let text else { return add(byte: 0xfe) }
    for byte in text.utf8 { add(byte: byte) }
    add(byte: 0xff)
  }

  private mutating func add(byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// Copies rows of a table as they are, whatever columns it has, apart from those that are changed.
struct RowCopy {
  let db: Database

  /// Copies every row whose `column` is `old`; a key that SQLite gives out is given out anew.
  ///
  /// - Parameter change: what differs in the copy, by column.
  /// - Returns: the new key of each row by its old one, where the table's rows have a key `id`.
  @discardableResult
  func copy(
    _ table: String, where column: String, is old: some DatabaseValueConvertible,
    _ change: (Row) throws -> [String: (any DatabaseValueConvertible)?]
  ) throws -> [Int64: Int64] {
    var keys: [Int64: Int64] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM \(table) WHERE \(column) = ? ORDER BY 1", arguments: [old])
    for row in rows {
      let changed = try change(row)
      let columns = row.columnNames.filter { $0 != "id" }
      let values = columns.map { changed[$0] ?? row[$0] as DatabaseValue }
      try db.execute(
        sql: """
          INSERT INTO \(table) (\(columns.joined(separator: ", ")))
          VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
          """,
        arguments: StatementArguments(values))
      if row.hasColumn("id") { keys[row["id"]] = db.lastInsertedRowID }
    }
    return keys
  }
}
