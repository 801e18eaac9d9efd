package import Juara

/// A file whose rows are read one by one as drafts of one kind.
package protocol TableFile {
  associatedtype Draft: Sendable

  /// The rows under the file's header.
  var table: TableReader { get set }
  /// The calling code of telephone numbers that are written without one.
  var countryCode: String { get }
  /// The order of all dates; nil where each field has its own.
  var dateOrder: DateOrder? { get }
  /// The columns that rejected rows are written again under.
  var headers: [String] { get }
  /// The cells of the current row under `headers`.
  var cells: [String] { get }
  /// The columns that are fields, for staff to look over.
  var columns: [PreviewedColumn] { get }
  /// The columns that no field knows.
  var unmappedHeaders: [String] { get }
  /// Whether those are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  /// How many rows so far are none of those that the file is imported for.
  var rowsLeftOut: Int { get }

  /// The next row, understood; nil after the last.
  ///
  /// - Throws: `FileProblem`, and what the draft of the file's kind throws.
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

  /// What the file turned out to be.
  package var findings: TableFindings { table.findings }
  /// How many bytes the rows so far took.
  package var bytesRead: Int { table.bytesRead }

  package mutating func next() throws -> ImportRow<Draft>? { try table.next() ? try row() : nil }

  /// The current row, understood: a draft, or everything that is wrong with it.
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
