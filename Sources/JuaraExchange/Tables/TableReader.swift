internal import Juara
internal import JuaraCSV

/// The rows of a file under its header, one at a time.
struct TableReader {
  /// What the file turned out to be, for staff to see.
  private(set) var findings: TableFindings
  /// Which column is which field.
  private(set) var map: ColumnMap
  /// How many bytes of the file the rows so far took.
  var bytesRead: Int { record.position.byte }
  /// The current row's line.
  var line: Int { record.position.line }
  /// Every cell of the current row as it stands in the file.
  var cells: [String] { record.fields }

  private var reader: CSVReader
  private var record = CSVRecord()
  private var isFirstRow = true
  private let layout: TableLayout
  private let overrides: [ImportField: String]

  /// Opens a file of a kind, and reads up to its header.
  ///
  /// - Throws: `FileProblem`.
  init(_ file: InputFile, _ layout: TableLayout, _ options: TableOptions) throws {
    guard file.size > 0 else { throw FileProblem.empty }
    let overrides = try Self.overrides(options.columns, layout)
    self.layout = layout
    self.overrides = overrides
    let (encoding, firstLineNotUTF8) = try Self.encoding(of: file, options)
    let detection = try Self.dialect(of: file, encoding)
    func opened() throws -> CSVReader {
      CSVReader(
        dialect: detection.dialect, skipping: detection.preamble,
        chunks: encoding.decoding(try file.chunks()))
    }
    let header = try Self.header(try opened(), layout, overrides)
    map = header.map
    var reader = try opened()
    var record = CSVRecord()
    for _ in 0...header.skipped {
      _ = try Self.translating { try reader.read(into: &record) }
    }
    self.reader = reader
    self.record = record
    findings = TableFindings(
      encoding: encoding.rawValue, firstLineNotUTF8: firstLineNotUTF8,
      delimiter: Character(Unicode.Scalar(detection.dialect.delimiter)),
      headerLine: record.position.line, skippedLines: header.skipped)
  }

  /// Moves to the next row; false after the last.
  ///
  /// - Throws: `FileProblem`.
  mutating func next() throws -> Bool {
    var hasRow = try Self.translating { try reader.read(into: &record) }
    // A row of empty cells is a blank line that a spreadsheet wrote.
    while hasRow, record.isBlank || beginsPart() {
      hasRow = try Self.translating { try reader.read(into: &record) }
    }
    if isFirstRow, !hasRow { throw FileProblem.onlyHeader }
    isFirstRow = false
    return hasRow
  }

  /// Whether the current row is no row but the title of another part of the file, or its header, which
  /// holds from there on.
  private mutating func beginsPart() -> Bool {
    guard !layout.partTitles.isEmpty else { return false }
    let cells = record.fields
    if cells.dropFirst().allSatisfy(\.isEmpty) {
      return layout.partTitles.contains(HeaderWords.key(cells[0]))
    }
    // Parts have columns in common, and no row is taken apart that has no header's words.
    guard cells.contains(where: { !$0.isEmpty && map.headers.contains($0) }) else { return false }
    let headers = cells.map(FormulaGuard.unguarded)
    guard let map = try? ColumnMap(headers, fields: layout.fields, overrides: overrides),
      map.columns.count > 2, layout.missing(in: map).isEmpty
    else { return false }
    self.map = map
    return true
  }

  /// What makes the current row as a whole unreadable: another number of cells than the header has.
  var problem: ImportProblem? {
    guard record.count != map.headers.count, !differsByNothing else { return nil }
    // A file of rows to mend has columns of ours, which the file it came from had not.
    let ours = map.headers.count { ColumnMap.isOurs($0) }
    return ImportProblem(
      line: line,
      reason: .ragged(cells: record.count - ours, expected: map.headers.count - ours))
  }

  /// Whether a report with several parts only has empty cells more, or columns without a name less.
  private var differsByNothing: Bool {
    guard !layout.partTitles.isEmpty else { return false }
    return record.count > map.headers.count
      ? (map.headers.count..<record.count).allSatisfy(record.isEmpty(at:))
      : map.headers[record.count...].allSatisfy(\.isEmpty)
  }

  /// The current row's text in a column, without blanks at its ends or a guard against formulas;
  /// nil if it is empty.
  func text(at column: Int) -> String? {
    guard column < record.count, !record.isEmpty(at: column) else { return nil }
    var text = record[column]
    if FormulaGuard.isGuarded(text) { text = FormulaGuard.unguarded(text) }
    if text.utf8.first!.mayBeBlank || text.utf8.last!.mayBeBlank { text = text.trimmed }
    return text.isEmpty ? nil : text
  }

  /// The current row's text in a field; nil if it is empty or no column is that field.
  func text(_ field: ImportField) -> String? {
    map.columns[field].flatMap { text(at: $0) }
  }

  /// A problem of the current row's cell in a field.
  func problem(_ field: ImportField, _ reason: ImportProblem.Reason) -> ImportProblem {
    let column = map.columns[field]
    return ImportProblem(
      line: line, column: column.map { map.headers[$0] } ?? field.rawValue,
      value: column.flatMap { text(at: $0) }, reason: reason)
  }
}

/// What a file turned out to be.
public struct TableFindings: Equatable, Sendable {
  /// The encoding's name.
  public let encoding: String
  /// Where UTF-8 ended and Windows-1252 was taken instead; nil if the file is what it says.
  public let firstLineNotUTF8: Int?
  /// What sets fields apart.
  public let delimiter: Character
  /// The file line of the header.
  public let headerLine: Int
  /// How many records stand before the header, which are not imported.
  public let skippedLines: Int
}

extension CSVRecord {
  /// Whether every cell is empty.
  fileprivate var isBlank: Bool { (0..<count).allSatisfy(isEmpty(at:)) }
}

extension UInt8 {
  /// Whether a byte of UTF-8 can belong to white space.
  fileprivate var mayBeBlank: Bool { self <= 0x20 || self >= 0x80 }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
