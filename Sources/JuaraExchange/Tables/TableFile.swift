package import Juara

package protocol TableFile {
  associatedtype Draft: Sendable

  var table: TableReader { get set }
  /// The calling code of telephone numbers that are written without one.
  var countryCode: String { get }
  /// The order of all dates; nil where each field has its own.
  var dateOrder: DateOrder? { get }
  /// The columns that rejected rows are written again under.
  var headers: [String] { get }
  var cells: [String] { get }
  var columns: [PreviewedColumn] { get }
  var unmappedHeaders: [String] { get }
  /// Whether those are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  /// How many rows so far are none of those that the file is imported for.
  var rowsLeftOut: Int { get }

  /// Nil after the last row.
  mutating func next() throws -> ImportRow<Draft>?

  /// What the current row asks for; nil, with a problem, where it does not say that.
  func draft(_ cells: inout RowReader) throws -> Draft?
}

extension TableFile {
  package var countryCode: String { "" }
  package var dateOrder: DateOrder? { nil }
  package var headers: [String] { table.headers }
  package var cells: [String] { table.cells }
  package var columns: [PreviewedColumn] { table.map.previewed }
  package var unmappedHeaders: [String] { table.map.unmapped.map(\.header) }
  package var keepsUnmapped: Bool { false }
  package var rowsLeftOut: Int { 0 }

  package var findings: TableFindings { table.findings }
  package var bytesRead: Int { table.bytesRead }

  package mutating func next() throws -> ImportRow<Draft>? { try table.next() ? try row() : nil }

  func row() throws -> ImportRow<Draft> {
    let cells = table.keepsCells ? self.cells : nil
    if let problem = table.problem {
      return ImportRow(line: table.line, content: .problems([problem]), cells: cells)
    }
    var reader = RowReader(table, countryCode: countryCode, dateOrder: dateOrder)
    if let draft = try draft(&reader), reader.problems.isEmpty {
      return ImportRow(line: table.line, content: .draft(draft), cells: cells)
    }
    return ImportRow(line: table.line, content: .problems(reader.problems), cells: cells)
  }
}
