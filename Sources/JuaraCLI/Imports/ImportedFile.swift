import Juara
import JuaraExchange

/// A file that is imported row by row.
protocol ImportedFile {
  associatedtype Draft: PreviewedDraft
  var findings: TableFindings { get }
  var bytesRead: Int { get }
  /// The columns that may be written again.
  var headers: [String] { get }
  var unmappedHeaders: [String] { get }
  /// The columns that are fields.
  var columns: [PreviewedColumn] { get }
  var cells: [String] { get }
  /// Whether columns that are no field are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  /// How many rows so far are none of those that the file is imported for.
  var rowsLeftOut: Int { get }
  mutating func next() throws -> ImportRow<Draft>?
}

extension ImportedFile {
  var rowsLeftOut: Int { 0 }
}

extension RegistrationFile: ImportedFile {
  var keepsUnmapped: Bool { true }
}

extension PeopleFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension AttendanceFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension ReadingLogFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension MarkSheetFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

/// A row of a file, with what is reported of it while it is the current one.
struct ReadRow<Draft: Sendable>: Sendable {
  let row: ImportRow<Draft>
  let bytesRead: Int
  /// Its cells as they stand in the file; nil where no file of rejected rows was asked for.
  let cells: [String]?
  /// How many rows before it were left out.
  let leftOut: Int
}

/// The rows of a file, read ahead of the import: the first few at once, to be looked over, the others
/// on a thread of their own.
final class ImportRows<File: ImportedFile> {
  typealias Row = ReadRow<File.Draft>

  /// What the first rows that are understood wording.
  private(set) var previews: [RowPreview] = []
  /// How many rows were left out so far.
  private(set) var leftOut = 0

  /// How many rows are read at most to find some that are understood.
  private static var searched: Int { 50 }

  private let rest: ReadAhead<Row>
  private var first: ArraySlice<Row> = []
  /// What ended the reading among the first rows; thrown when the import comes to it.
  private var failure: (any Error)?

  init(_ file: File, previewing count: Int, keepsCells: Bool) {
    var file = file
    let leftOutAtEnd = LeftOut()
    func read() throws -> Row? {
      guard let row = try file.next() else {
        leftOutAtEnd.count = file.rowsLeftOut
        return nil
      }
      return Row(
        row: row, bytesRead: file.bytesRead, cells: keepsCells ? file.cells : nil,
        leftOut: file.rowsLeftOut)
    }
    end = leftOutAtEnd
    do {
      while previews.count < count, first.count < Self.searched, let row = try read() {
        first.append(row)
        if let preview = RowPreview(row.row) { previews.append(preview) }
      }
    } catch {
      failure = error
    }
    rest = ReadAhead(read)
  }

  /// Written on the thread that reads, before it ends; read after that.
  private final class LeftOut: @unchecked Sendable { var count = 0 }
  private let end: LeftOut

  /// The next row; nil after the last.
  func next() throws -> Row? {
    if let row = first.popFirst() { return row }
    if let failure { throw failure }
    guard let row = try rest.next() else {
      leftOut = end.count
      return nil
    }
    leftOut = row.leftOut
    return row
  }

  /// Ends the reading, wherever it is.
  func stop() { rest.stop() }
}
