import Foundation
import GRDB
import GRDBSQLite
import Juara

/// Runs for every row of an import or every entrant. It is prepared once for a connection, and its values go
/// straight to SQLite: GRDB's arguments and rows are arrays and dictionaries made anew for each
/// run, which took most of an import's time, measured.
final class PreparedStatement {
  // GRDB finalises the statement with this value.
  private let owner: Statement
  private let db: Database
  private var handle: SQLiteStatement { owner.sqliteStatement }

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    owner = try db.cachedStatement(sql: sql)
  }

  func execute(_ values: some Collection<StatementValue>) throws { try forEachRow(values) { _ in } }

  func insert(_ values: [StatementValue]) throws -> Int64 {
    try execute(values)
    return db.lastInsertedRowID
  }

  func integers(_ values: [StatementValue]) throws -> [Int64] {
    var numbers: [Int64] = []
    try forEachRow(values) { row in numbers.append(row.integer(0)) }
    return numbers
  }

  func forEachRow(
    _ values: some Collection<StatementValue>, body: (StatementRow) throws -> Void
  ) throws {
    // GRDB, too, may have run it, and leaves it where it ended.
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      try check(value.bind(to: handle, at: Int32(index + 1)))
    }
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(StatementRow(handle: handle))
      case SQLITE_DONE: return
      case let code: try check(code)
      }
    }
  }

  private func check(_ code: Int32) throws {
    guard code != SQLITE_OK else { return }
    let connection = sqlite3_db_handle(handle)
    throw DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)), sql: owner.sql)
  }
}

/// A row of a running `PreparedStatement`, valid until the next one.
struct StatementRow {
  fileprivate let handle: SQLiteStatement

  /// A whole number; 0 for NULL.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A text; nil for NULL.
  func text(_ column: Int32) -> String? {
    sqlite3_column_text(handle, column).map { String(cString: $0) }
  }

  /// A day, read from its digits where SQLite keeps them.
  func day(_ column: Int32) throws -> Day {
    if let text = sqlite3_column_text(handle, column), sqlite3_column_bytes(handle, column) == 10 {
      func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 } }
      let day = Day(year: number(0..<4), month: number(5..<7), day: number(8..<10))
      if let day { return day }
    }
    throw LibraryFileProblem.unreadable(
      UnreadableValue(
        column: String(cString: sqlite3_column_name(handle, column)), value: text(column)))
  }
}

enum StatementValue {
  case null
  case number(Int64)
  case string(String)
  case bytes([UInt8])

  static func text(_ text: String?) -> StatementValue { text.map { .string($0) } ?? .null }
  static func text(_ value: (some StoredText)?) -> StatementValue { text(value?.stored) }
  static func text(_ value: (some RawRepresentable<String>)?) -> StatementValue {
    text(value?.rawValue)
  }
  static func integer(_ number: Int?) -> StatementValue {
    number.map { .number(Int64($0)) } ?? .null
  }
  static func day(_ day: Day?) -> StatementValue { day.map { .string($0.description) } ?? .null }
  static func instant(_ instant: Instant?) -> StatementValue {
    instant.map { .number($0.secondsSince1970) } ?? .null
  }
  static func key<Subject>(_ key: Identifier<Subject>?) -> StatementValue {
    key.map { .number($0.rawValue) } ?? .null
  }

  /// The same for GRDB's own statements.
  var databaseValue: DatabaseValue {
    switch self {
    case .null: .null
    case .number(let number): number.databaseValue
    case .string(let text): text.databaseValue
    case .bytes(let bytes): Data(bytes).databaseValue
    }
  }

  /// Gives the value to a statement; answers SQLite's result code.
  fileprivate func bind(to handle: SQLiteStatement, at index: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(handle, index)
    case .number(let number): return sqlite3_bind_int64(handle, index, number)
    case .bytes(let bytes):
      return sqlite3_bind_blob(
        handle, index, bytes, Int32(bytes.count),
        unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    case .string(var text):
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { bytes in
          // SQLITE_TRANSIENT: SQLite keeps a copy.
          sqlite3_bind_text(
            handle, index, bytes.baseAddress, Int32(bytes.count),
            unsafeBitCast(-1, to: sqlite3_destructor_type.self))
        }
      }
    }
  }
}

/// Rows that wait to be written, many with one statement: that takes two thirds of the time,
/// measured, as SQLite opens its journal once. Until `flush()` a query does not see them.
final class BulkInsert {
  private static let many = 32

  private let db: Database
  private let into: String
  private let width: Int
  private var values: [StatementValue] = []
  private var one: PreparedStatement?
  private var several: PreparedStatement?

  init(_ db: Database, _ table: String, _ columns: String) {
    self.db = db
    into = "INSERT INTO \(table) (\(columns)) VALUES "
    width = columns.utf8.count { $0 == UInt8(ascii: ",") } + 1
    values.reserveCapacity(width * Self.many)
  }

  var isFull: Bool { values.count >= width * Self.many }

  func add(_ row: [StatementValue]) {
    precondition(row.count == width)
    values += row
  }

  func flush() throws {
    defer { values.removeAll(keepingCapacity: true) }
    var rest = values[...]
    while rest.count >= width * Self.many {
      try prepared(&several, rows: Self.many).execute(rest.prefix(width * Self.many))
      rest = rest.dropFirst(width * Self.many)
    }
    while !rest.isEmpty {
      try prepared(&one, rows: 1).execute(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
  }

  private func prepared(_ statement: inout PreparedStatement?, rows: Int) throws
    -> PreparedStatement
  {
    if let statement { return statement }
    let row = "(" + repeatElement("?", count: width).joined(separator: ", ") + ")"
    let prepared = try PreparedStatement(
      db, into + repeatElement(row, count: rows).joined(separator: ", "))
    statement = prepared
    return prepared
  }
}
