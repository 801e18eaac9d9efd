internal import GRDB
internal import GRDBSQLite
internal import Juara

/// A statement that runs for every row of an import or every entrant of a challenge.
///
/// It is prepared once, and its values go to SQLite without a detour: GRDB's arguments and rows are
/// arrays and dictionaries made anew for each run, which took most of an import's time, measured.
final class HotStatement {
  // GRDB finalises the statement with this value.
  private let owner: Statement
  private let db: Database
  private var handle: SQLiteStatement { owner.sqliteStatement }

  /// Prepares a statement.
  init(_ db: Database, _ sql: String) throws {
    self.db = db
    owner = try db.makeStatement(sql: sql)
  }

  /// Runs the statement with its values in their order.
  func execute(_ values: some Collection<HotValue>) throws {
    try forEachRow(values) { _ in }
  }

  /// Runs a statement that inserts, and answers the new row's key.
  func insert(_ values: [HotValue]) throws -> Int64 {
    try execute(values)
    return db.lastInsertedRowID
  }

  /// The whole numbers in the first column.
  func integers(_ values: [HotValue]) throws -> [Int64] {
    var numbers: [Int64] = []
    try forEachRow(values) { row in numbers.append(row.integer(0)) }
    return numbers
  }

  /// Runs the statement, and lends its rows one by one.
  func forEachRow(
    _ values: some Collection<HotValue>, body: (HotRow) throws -> Void
  ) throws {
    for (index, value) in values.enumerated() {
      try check(value.bind(to: handle, at: Int32(index + 1)))
    }
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try body(HotRow(handle: handle))
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

/// A row of a running `HotStatement`, valid until the next one.
struct HotRow {
  fileprivate let handle: SQLiteStatement

  /// A whole number; 0 for NULL.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// Whether a column holds nothing.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// A text; nil for NULL.
  func text(_ column: Int32) -> String? {
    sqlite3_column_text(handle, column).map { String(cString: $0) }
  }

  /// A day that the schema has checked, read from its digits where SQLite keeps them.
  func day(_ column: Int32) -> Day {
    guard let text = sqlite3_column_text(handle, column) else { return Day(daysSince1970: 0) }
    func number(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
    }
    return Day(year: number(0..<4), month: number(5..<7), day: number(8..<10))!
  }
}

/// A value that a `HotStatement` takes.
enum HotValue {
  case null
  case number(Int64)
  case string(String)

  static func text(_ text: String?) -> HotValue { text.map { .string($0) } ?? .null }
  static func integer(_ number: Int?) -> HotValue { number.map { .number(Int64($0)) } ?? .null }
  static func day(_ day: Day?) -> HotValue { day.map { .string($0.description) } ?? .null }
  static func instant(_ instant: Instant?) -> HotValue {
    instant.map { .number($0.secondsSince1970) } ?? .null
  }
  static func key<Subject>(_ key: Identifier<Subject>?) -> HotValue {
    key.map { .number($0.rawValue) } ?? .null
  }

  /// Gives the value to a statement; answers SQLite's result code.
  fileprivate func bind(to handle: SQLiteStatement, at index: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(handle, index)
    case .number(let number): return sqlite3_bind_int64(handle, index, number)
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
