package import Juara
import JuaraCSV

package struct TableReader {
  let findings: TableFindings
  private(set) var map: ColumnMap
  /// The fields whose column staff named themselves.
  let chosen: Set<ImportField>
  /// Whether rows carry their cells, for rejected ones to be written again.
  let keepsCells: Bool
  var bytesRead: Int { record.position.byte }
  var line: Int { record.position.line }

  private var reader: CSVReader
  private var record = CSVRecord()
  private var isFirstRow = true
  private let layout: TableLayout
  private let overrides: [ImportField: String]
  private let blanks: Set<String>
  private let dashIsBlank: Bool
  private let dateOrder: DateOrder?
  private let dateOrders: [ImportField: DateOrder]
  private let wanted: (column: Int, word: String)?

  init(_ file: InputFile, _ layout: TableLayout, _ options: TableOptions) throws {
    guard file.size > 0 else { throw FileProblem.empty }
    let source = try TableSource(file, encodingName: options.encoding)
    let header = try TableHeader.find(in: source, layout, options)
    self.layout = layout
    keepsCells = options.keepsCells
    overrides = header.overrides
    map = header.map
    chosen = Set(header.overrides.filter { !$0.value.isEmpty }.keys)
    var reader = try source.reader()
    var record = CSVRecord()
    for _ in 0..<(header.isInFile ? header.skipped + 1 : 0) {
      _ = try Self.translating { try reader.read(into: &record) }
    }
    self.reader = reader
    self.record = record
    let traits = header.map.traits
    blanks = traits?.blanks ?? []
    dashIsBlank = traits?.dashIsBlank ?? true
    dateOrder = options.dateOrder
    dateOrders = traits?.dateOrders ?? [:]
    wanted = traits?.wanted.flatMap { wanted in
      header.map.headers.firstIndex { HeaderWords.key($0) == wanted.column }
        .map { (column: $0, word: wanted.word) }
    }
    findings = TableFindings(
      encoding: source.encoding.rawValue, firstLineNotUTF8: source.firstLineNotUTF8,
      delimiter: source.delimiter, headerLine: record.position.line, skippedLines: header.skipped,
      profile: traits?.profile, saved: header.saved, said: header.said,
      leftOut: header.map.leftOut, lacksAge: layout.lacksAge(header.map))
  }

  /// The headers that may be shown or written again.
  var headers: [String] { map.open.map { map.headers[$0] } }

  /// Of a row with another number of cells nobody can say which are the secret ones.
  var cells: [String] {
    let open = map.open
    if open.count == map.headers.count { return record.fields }
    return problem == nil ? open.map { record[$0] } : open.map { _ in "" }
  }

  var isWanted: Bool {
    guard let wanted, wanted.column < record.count else { return true }
    return text(at: wanted.column)?.lowercased() == wanted.word
  }

  /// What staff say, else the file's profile, else as Indonesia writes them.
  func dateOrder(of field: ImportField) -> DateOrder { dateOrder ?? dateOrders[field] ?? .dmy }

  /// Moves to the next row; false after the last.
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

  /// The title of another part of the file, or its header, which holds from there on.
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
    if record.count == map.headers.count || differsByNothing { return nil }
    if map.width..<map.headers.count ~= record.count { return nil }
    // A file of rejected rows has columns of ours, which the original file had not.
    let ours = map.headers.count { HeaderWords.isOurs($0) }
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

  /// Without blanks at its ends or a guard against formulas; nil if it is empty.
  func text(at column: Int) -> String? {
    guard column < record.count, !record.isEmpty(at: column) else { return nil }
    var text = record[column]
    if FormulaGuard.isGuarded(text) { text = FormulaGuard.unguarded(text) }
    if text.utf8.first!.mayBeBlank || text.utf8.last!.mayBeBlank { text = text.trimmed }
    return text.isEmpty ? nil : text
  }

  func text(_ field: ImportField) -> String? {
    guard let text = map.columns[field].flatMap({ text(at: $0) }) else { return nil }
    if dashIsBlank, text == "-" { return nil }
    if !blanks.isEmpty, blanks.contains(text) { return nil }
    return text
  }

  func problem(_ field: ImportField, _ reason: ImportProblem.Reason) -> ImportProblem {
    let column = map.columns[field]
    return ImportProblem(
      line: line, column: column.map { map.headers[$0] } ?? field.rawValue,
      value: column.flatMap { text(at: $0) }, reason: reason)
  }
}

extension CSVRecord {
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

extension TableReader {
  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CSVError {
      let position = error.position
      throw FileProblem.syntax(
        FileProblem.CSVFault(error.fault), line: position.line, record: position.record,
        byte: position.byte)
    } catch let error as CSVDecodingError {
      throw FileProblem.badByte(encoding: error.fault.encoding, line: error.line, byte: error.byte)
    }
  }
}

extension CSVDecodingError.Fault {
  fileprivate var encoding: String {
    switch self {
    case .invalidUTF8: CSVEncoding.utf8.rawValue
    case .unpairedSurrogate, .oddLength: CSVEncoding.utf16.rawValue
    case .undefinedByte: CSVEncoding.windows1252.rawValue
    }
  }
}

extension FileProblem.CSVFault {
  fileprivate init(_ fault: CSVError.Fault) {
    self =
      switch fault {
      case .openQuote: .openQuote
      case .textAfterQuote: .textAfterQuote
      case .quoteInField: .quoteInField
      case .nul: .nul
      case .fieldTooLong(let limit): .fieldTooLong(limit: limit)
      case .tooManyFields(let limit): .tooManyFields(limit: limit)
      case .recordTooLong(let limit): .recordTooLong(limit: limit)
      }
  }
}

/// What staff say about a file that it does not say itself.
package struct TableOptions: Sendable {
  /// The encoding's name, such as `windows-1252`; nil lets the file tell.
  package var encoding: String?
  /// The order of its dates' numbers; nil is as its profile has it, else day first.
  package var dateOrder: DateOrder?
  /// Which header is which field, where its name does not say; empty for one without a column.
  package var columns: [(field: String, header: String)]
  /// What was said so of earlier files of the kind.
  package var mappings: [HeaderMapping]
  package var keepsCells: Bool

  package init(
    encoding: String? = nil, dateOrder: DateOrder? = nil,
    columns: [(field: String, header: String)] = [], mappings: [HeaderMapping] = [],
    keepsCells: Bool = false
  ) {
    self.encoding = encoding
    self.dateOrder = dateOrder
    self.columns = columns
    self.mappings = mappings
    self.keepsCells = keepsCells
  }
}

package struct TableFindings: Equatable, Sendable {
  package let encoding: String
  /// Where UTF-8 ended and Windows-1252 was taken instead; nil if the file is what it says.
  package let firstLineNotUTF8: Int?
  package let delimiter: Character
  /// The file line of the header; that of no line where the file comes without one.
  package let headerLine: Int
  /// How many records stand before the header, which are not imported.
  package let skippedLines: Int
  /// Whose export it is; nil for any other table.
  package let profile: FileProfile?
  /// What staff said of the columns of an earlier file with this header, and is used again.
  package let saved: HeaderMapping?
  /// What staff say of the columns now, to be remembered once the file is imported.
  package let said: HeaderMapping?
  /// The headers of columns that the profile leaves out.
  package let leftOut: [String]
  /// Whether minors cannot be told in a file of registrations: it has neither birth dates nor classes.
  package let lacksAge: Bool
}
