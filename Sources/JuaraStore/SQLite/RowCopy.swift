import GRDB

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
    for row in try db.rows("SELECT * FROM \(table) WHERE \(column) = ? ORDER BY 1", [old]) {
      let changed = try change(row)
      let columns = Array(row.columnNames.filter { $0 != "id" })
      let values = try columns.map { try changed[$0] ?? row[$0] as DatabaseValue }
      try db.insert(table, ColumnValues(columns, StatementArguments(values)))
      if row.hasColumn("id") { keys[try row["id"]] = db.lastInsertedRowID }
    }
    return keys
  }
}
