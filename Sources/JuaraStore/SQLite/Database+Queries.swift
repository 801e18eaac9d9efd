import GRDB
import Juara

struct ColumnValues: ExpressibleByDictionaryLiteral {
  let columns: [String]
  let arguments: StatementArguments

  init(dictionaryLiteral values: (String, (any DatabaseValueConvertible)?)...) {
    columns = values.map(\.0)
    arguments = StatementArguments(values.map(\.1))
  }

  init(_ columns: [String], _ arguments: StatementArguments) {
    self.columns = columns
    self.arguments = arguments
  }

  static func + (left: ColumnValues, right: ColumnValues) -> ColumnValues {
    ColumnValues(left.columns + right.columns, left.arguments + right.arguments)
  }
}

// Queries that are asked again and again are prepared once; what they find is read at once.
extension Database {
  func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func insert(_ table: String, _ values: ColumnValues) throws {
    let places = values.columns.map { _ in "?" }.joined(separator: ", ")
    let columns = values.columns.joined(separator: ", ")
    try cachedStatement(sql: "INSERT INTO \"\(table)\" (\(columns)) VALUES (\(places))")
      .execute(arguments: values.arguments)
  }

  /// Writes a new row; answers its key.
  func insert<Subject>(_ table: String, _ values: ColumnValues) throws -> Identifier<Subject> {
    try insert(table, values)
    return Identifier(lastInsertedRowID)
  }

  func update(
    _ table: String, where column: String = "id", is key: some DatabaseValueConvertible,
    _ values: ColumnValues
  ) throws {
    let columns = values.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try cachedStatement(sql: "UPDATE \"\(table)\" SET \(columns) WHERE \(column) = ?")
      .execute(arguments: values.arguments + [key])
  }

  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The rows of a query one by one, for many.
  func cursor(_ sql: String, _ arguments: StatementArguments = []) throws -> RowCursor {
    try Row.fetchCursor(self, sql: sql, arguments: arguments)
  }

  func values<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> [Value] {
    try Value.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first column of the first row that a query finds; nil for NULL, too.
  func first<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> Value? {
    try Value.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }

  /// Throws `LibraryFileProblem.unreadable` where the file lacks the row.
  func value<Value: DatabaseValueConvertible>(
    _ sql: String, _ arguments: StatementArguments = []
  ) throws -> Value {
    guard let row = try row(sql, arguments) else {
      throw LibraryFileProblem.unreadable(UnreadableValue(column: sql))
    }
    return try row[0]
  }

  func count(_ query: String, _ arguments: StatementArguments = []) throws -> Int {
    try value(query, arguments)
  }

  func exists(_ query: String, _ arguments: StatementArguments = []) throws -> Bool {
    try value("SELECT EXISTS (\(query))", arguments)
  }
}
