public import GRDB
public import Juara

// Days are text, so that any SQLite tool reads them; instants and keys are whole numbers.

extension Day: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(String(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  public var databaseValue: DatabaseValue { description.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Day? {
    String.fromDatabaseValue(value).flatMap { Day($0) }
  }
}

extension Instant: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(secondsSince1970: Int64(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  public var databaseValue: DatabaseValue { secondsSince1970.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map { Instant(secondsSince1970: $0) }
  }
}

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {
  /// Reads a column of a running statement.
  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    self.init(Int64(sqliteStatement: sqliteStatement, index: index))
  }

  /// As the file keeps it.
  public var databaseValue: DatabaseValue { rawValue.databaseValue }

  /// Reads what `databaseValue` wrote; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Identifier? {
    Int64.fromDatabaseValue(value).map { Identifier($0) }
  }
}
