internal import GRDB

/// New rows of one table that wait to be written, many with one statement.
///
/// One statement for many rows takes two thirds of the time of one for each, measured: SQLite opens
/// its journal of what the statement may have to undo once. Until `flush()` a query does not see them.
final class HotInsert {
  private static let many = 32

  private let db: Database
  private let into: String
  private let width: Int
  private var values: [HotValue] = []
  private var one: HotStatement?
  private var several: HotStatement?

  /// Rows of these columns.
  init(_ db: Database, _ table: String, _ columns: String) {
    self.db = db
    into = "INSERT INTO \(table) (\(columns)) VALUES "
    width = columns.split(separator: ",").count
    values.reserveCapacity(width * Self.many)
  }

  /// Whether as many rows wait as are written with one statement.
  var isFull: Bool { values.count >= width * Self.many }

  /// Keeps a row to write.
  func add(_ row: [HotValue]) {
    precondition(row.count == width)
    values += row
  }

  /// Writes the rows that wait, in their order.
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

  private func prepared(_ statement: inout HotStatement?, rows: Int) throws -> HotStatement {
    if let statement { return statement }
    let row = "(" + repeatElement("?", count: width).joined(separator: ", ") + ")"
    let prepared = try HotStatement(
      db, into + repeatElement(row, count: rows).joined(separator: ", "))
    statement = prepared
    return prepared
  }
}
