package import GRDB
import Juara

/// A type read from one table by one list of columns, in whose order it is selected and read.
package protocol StoredRecord: FetchableRecord {
  associatedtype Column: CaseIterable, RawRepresentable<Int>
  /// The same as SQL, made once.
  static var columns: ColumnList { get }
  init(_ row: RecordRow<Self>) throws
}

extension StoredRecord {
  /// The records that what follows a `SELECT`'s table finds.
  static func all(
    _ db: Database, _ rest: String, _ arguments: StatementArguments = []
  ) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: selection + rest), arguments: arguments)
  }

  static func first(
    _ db: Database, _ rest: String, _ arguments: StatementArguments = []
  ) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: selection + rest), arguments: arguments)
  }

  private static var selection: String { "SELECT \(columns) FROM \"\(columns.table)\" " }

  package init(row: Row) throws { try self.init(RecordRow(row)) }

  /// The record that another row refers to, which a foreign key keeps.
  static func one(_ record: Self?) throws -> Self {
    guard let record else {
      throw LibraryFileProblem.unreadable(UnreadableValue(table: columns.table, column: "id"))
    }
    return record
  }
}

package struct ColumnList: CustomStringConvertible, Sendable {
  /// The list, each column with its table: `event.id, event.code`.
  package let description: String
  let table: String
  let names: [String]
  /// The names of those that are not columns of the table.
  let computed: Set<String>

  /// - Parameter expressions: What is selected for those that are not columns of the table.
  init<Column: CaseIterable>(
    _ table: String, _ columns: Column.Type, _ expressions: [Column: String] = [:]
  ) where Column: Hashable {
    self.table = table
    names = Column.allCases.map { String(describing: $0) }
    computed = Set(expressions.keys.map { String(describing: $0) })
    description = zip(Column.allCases, names).map { column, name in
      expressions[column] ?? "\"\(table)\".\"\(name)\""
    }.joined(separator: ", ")
  }

  var count: Int { names.count }
}

package struct RecordRow<Record: StoredRecord> {
  /// The whole row, for what is selected beside the record.
  let row: Row
  private let start: Int

  init(_ row: Row, from start: Int = 0) {
    self.row = row
    self.start = start
    assert(
      zip(Record.columns.names, row.columnNames.dropFirst(start)).allSatisfy {
        $0 == $1 || Record.columns.computed.contains($0)
      }, "the row was not selected by the record's columns")
  }

  subscript<Value: DatabaseValueConvertible>(_ column: Record.Column) -> Value {
    get throws {
      let index = start + column.rawValue
      do { return try row.decode(Value.self, atIndex: index) } catch { throw problem(column) }
    }
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: Record.Column
  ) -> Value {
    get throws {
      let index = start + column.rawValue
      do { return try row.decode(Value.self, atIndex: index) } catch { throw problem(column) }
    }
  }

  func problem(_ column: Record.Column) -> LibraryFileProblem {
    let list = Record.columns
    return .unreadable(
      UnreadableValue(
        table: list.table, row: row[start].map { "\($0)" }, column: list.names[column.rawValue],
        value: row[start + column.rawValue].map { "\($0)" }))
  }
}

extension Row {
  /// The record whose columns begin at one of the row's.
  func record<Record: StoredRecord>(at start: Int = 0) throws -> Record {
    try Record(RecordRow(self, from: start))
  }

  /// The same of what a `LEFT JOIN` may not have found.
  func recordIfPresent<Record: StoredRecord>(at start: Int) throws -> Record? {
    hasNull(atIndex: start) ? nil : try record(at: start)
  }
}

// GRDB's own subscripts trap where a value cannot be converted. In this module these take their place.
extension Row {
  subscript<Value: DatabaseValueConvertible>(_ column: String) -> Value {
    get throws {
      do { return try decode(Value.self, forColumn: column) } catch { throw problem(column) }
    }
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: String
  ) -> Value {
    get throws {
      do { return try decode(Value.self, forColumn: column) } catch { throw problem(column) }
    }
  }

  subscript<Value: DatabaseValueConvertible>(_ index: Int) -> Value {
    get throws {
      do { return try decode(Value.self, atIndex: index) } catch { throw problem(index) }
    }
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ index: Int) -> Value {
    get throws {
      do { return try decode(Value.self, atIndex: index) } catch { throw problem(index) }
    }
  }

  private func problem(_ index: Int) -> LibraryFileProblem {
    problem(columnNames[columnNames.index(columnNames.startIndex, offsetBy: index)])
  }

  func problem(_ column: String) -> LibraryFileProblem {
    let value: DatabaseValue? = try? decode(forColumn: column)
    return .unreadable(
      UnreadableValue(column: column, value: (value?.storage.value).map { "\($0)" }))
  }
}
