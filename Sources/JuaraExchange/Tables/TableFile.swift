package import Juara

package protocol TableFile {
  associatedtype Draft: Sendable

  var table: TableReader { get set }
  /// The calling code of telephone numbers that are written without one.
  var countryCode: String { get }
  /// The columns that rejected rows are written again under.
  var headers: [String] { get }
  var cells: [String] { get }
  var columns: [PreviewedColumn] { get }
  var unmappedHeaders: [String] { get }
  /// Whether those are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  /// The rows so far that are none of those that the file is imported for.
  var leftOut: RowsLeftOut { get }

  /// Nil after the last row.
  mutating func next() throws -> ImportRow<Draft>?

  /// What the current row asks for; nil, with a problem, where it does not say that.
  func draft(_ cells: inout RowReader) throws -> Draft?
}

extension TableFile {
  package var countryCode: String { "" }
  package var headers: [String] { table.headers }
  package var cells: [String] { table.cells }
  package var columns: [PreviewedColumn] { table.map.previewed }
  package var unmappedHeaders: [String] { table.map.unmapped.map(\.header) }
  package var keepsUnmapped: Bool { false }
  package var leftOut: RowsLeftOut { RowsLeftOut(nobody: table.rowsOfNobody) }

  package var findings: TableFindings { table.findings }
  package var bytesRead: Int { table.bytesRead }

  package mutating func next() throws -> ImportRow<Draft>? { try table.next() ? try row() : nil }

  /// The current row, understood: a draft, or everything that is wrong with it.
  mutating func row() throws -> ImportRow<Draft> {
    let notices = table.unnamedColumn().map { [ImportNotice.Kind.unnamedColumn($0)] } ?? []
    let cells = table.keepsCells ? self.cells : nil
    if let problem = table.problem {
      return ImportRow(line: table.line, content: .problems([problem]), cells: cells)
    }
    var reader = RowReader(table, countryCode: countryCode)
    let draft = try draft(&reader)
    let content: ImportRow<Draft>.Content =
      if let draft, reader.problems.isEmpty { .draft(draft) } else { .problems(reader.problems) }
    return ImportRow(
      line: table.line, content: content, notices: notices + reader.notices, cells: cells)
  }
}

/// How many rows of a file were left out, by why.
package struct RowsLeftOut: Equatable, Sendable {
  /// Books that were not read, or nobody knows when, or on another day than the challenge's.
  package var notRead = 0
  /// People whom another program only invited, or who wait there to be approved.
  package var notRegistered = 0
  /// Repeated headers, numbers of columns, totals and signatures, with the lines of the first.
  package var nobody = 0
  package var nobodyLines: [Int] = []

  init(nobody: RowsOfNobody) {
    self.nobody = nobody.count
    nobodyLines = nobody.lines
  }

  /// None.
  package init() {}
}
