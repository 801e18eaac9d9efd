import Juara
import JuaraCSV

package struct TableReader {
  /// What the file turned out to be, for staff to see.
  private(set) var findings: TableFindings
  /// Which column is which field.
  private(set) var map: ColumnMap
  /// The fields whose column staff named themselves.
  let chosen: Set<ImportField>
  /// Whether rows carry their cells, for rejected ones to be written again.
  let keepsCells: Bool
  var bytesRead: Int { record.position.byte }
  var line: Int { record.position.line }

  /// Rows that are nobody: repeated headers, numbers of columns, totals, signatures.
  private(set) var rowsOfNobody = RowsOfNobody()

  private var reader: CSVReader
  private var record = CSVRecord()
  private var isFirstRow = true
  private var hasEnded = false
  private let layout: TableLayout
  private let overrides: [ImportField: String]
  private let blanks: Set<String>
  private let dashIsBlank: Bool
  private let bracketsCells: Bool
  private let isDamaged: Bool
  private let today: Day?
  private var dateOrders: [ImportField: DateOrder]
  /// The columns without a header that no row so far had anything in.
  private var unnamed: [Int]

  /// Opens a file of a kind, and reads up to its header.
  ///
  /// Where the file has dates or accounts whose meaning only all rows can tell, they are read twice: the
  /// order of a column's dates must be known before its first row is, and nothing may hold the file.
  init(_ file: InputFile, _ layout: TableLayout, _ options: TableOptions) throws {
    guard file.size > 0 else { throw FileProblem.empty }
    var source = try TableSource(file, encodingName: options.encoding)
    let header = try TableHeader.find(in: &source, layout, options)
    if !options.anyway, let kind = layout.otherKind(of: header.map.headers, header.map.traits) {
      throw FileProblem.otherKind(kind)
    }
    self.layout = layout
    keepsCells = options.keepsCells
    overrides = header.overrides
    map = header.map
    chosen = Set(header.overrides.filter { !$0.value.isEmpty }.keys)
    reader = try source.reader()
    let traits = header.map.traits
    blanks = traits?.blanks ?? []
    dashIsBlank = traits?.dashIsBlank ?? true
    bracketsCells = traits?.bracketsCells ?? false
    isDamaged = source.isDamaged
    today = options.today
    dateOrders = [:]
    unnamed = traits?.leavesRest == true ? [] : header.map.unnamed
    findings = TableFindings(source, header, record.position.line, layout)
    try skipHeader(header)
    let given = try options.orders(of: layout.fields)
    var judged: [TableFindings.JudgedOrder] = []
    if given.values.count < layout.dateFields.count || mayHaveAccounts {
      var scout = self
      scout.reader = try source.reader()
      try scout.skipHeader(header)
      judged = try scout.judge(given)
      if mayHaveAccounts, scout.map.columns[.email] == nil { drop(.email) }
    }
    dateOrders = given
    for order in judged { dateOrders[order.field] = order.order }
    findings = TableFindings(
      source, header, record.position.line, layout, map: map, judged: judged)
  }

  private mutating func skipHeader(_ header: TableHeader) throws {
    for _ in 0..<(header.isInFile ? header.skipped + 1 : 0) {
      _ = try Self.translating { try reader.read(into: &record) }
    }
  }

  private var mayHaveAccounts: Bool {
    map.columns[.email].map { HeaderWords.mayBeEmail(map.headers[$0]) } == true
      && !chosen.contains(.email)
  }

  /// Reads all rows, to judge the order of the dates in each column that none is given for, and whether
  /// accounts are e-mail addresses.
  private mutating func judge(
    _ given: [ImportField: DateOrder]
  ) throws -> [TableFindings.JudgedOrder] {
    var evidence: [ImportField: DateOrderEvidence] = [:]
    let fields = layout.dateFields.filter { given[$0] == nil }
    let mayHaveAccounts = mayHaveAccounts
    if !mayHaveAccounts, !layout.hasParts, fields.allSatisfy({ map.columns[$0] == nil }) {
      return []
    }
    // What breaks the file is told when it is read for good.
    while (try? next()) == true {
      for field in fields where map.columns[field] != nil {
        if let text = text(field) { evidence[field, default: .init()].add(text, line: line) }
      }
      if mayHaveAccounts, let text = text(.email), !text.contains("@") {
        map = map.dropping(.email)
      }
    }
    return try fields.compactMap { field in
      guard let column = map.columns[field], let seen = evidence[field] else { return nil }
      let header = map.headers[column]
      if let dayFirst = seen.dayFirst, let monthFirst = seen.monthFirst {
        throw FileProblem.mixedDates(field, column: header, dayFirst, monthFirst)
      }
      let usual = map.traits?.dateOrders[field] ?? .dmy
      let shown: DateOrder? =
        seen.dayFirst != nil ? .dmy : seen.monthFirst != nil ? .mdy : nil
      guard shown != nil || seen.hasAmbiguous else { return nil }
      let isCertain =
        shown != nil || map.traits.map { $0.dateOrders[field] != nil && !$0.followsLocale } == true
      return .init(field: field, header: header, order: shown ?? usual, isShown: isCertain)
    }
  }

  /// Leaves a field without a column.
  mutating func drop(_ field: ImportField) { map = map.dropping(field) }

  /// The headers that may be shown or written again.
  var headers: [String] { map.open.map { map.headers[$0] } }

  /// The cells of the current row as they stand in the file, under those headers. Of a row with more
  /// cells than the header nobody can say which are the secret ones.
  var cells: [String] {
    let open = map.open
    if open.count == map.headers.count { return record.fields }
    return record.count > map.headers.count && problem != nil
      ? open.map { _ in "" } : open.map { $0 < record.count ? record[$0] : "" }
  }

  /// The order of the numbers of a field's dates: what staff say, else what its column shows, else the
  /// file's profile's, else as Indonesia writes them.
  func dateOrder(of field: ImportField) -> DateOrder {
    dateOrders[field] ?? map.traits?.dateOrders[field] ?? .dmy
  }

  /// What a year of two digits means in a field.
  func shortYears(of field: ImportField) -> ShortYears? {
    guard field == .birthDate else { return .recent }
    return today.map { .past($0) }
  }

  /// Moves to the next row; false after the last.
  mutating func next() throws -> Bool {
    if hasEnded { return false }
    var hasRow = try Self.translating { try reader.read(into: &record) }
    // A row of empty cells is a blank line that a spreadsheet wrote.
    while hasRow, record.isBlank || beginsPart() || isNobody() {
      if !record.isBlank, endsTable {
        hasEnded = true
        return false
      }
      hasRow = try Self.translating { try reader.read(into: &record) }
    }
    if isFirstRow, !hasRow { throw FileProblem.onlyHeader }
    isFirstRow = false
    return hasRow
  }

  /// Whether the current row is the title of a part that says again what was said.
  private var endsTable: Bool {
    !layout.endTitles.isEmpty && layout.endTitles.contains(HeaderWords.key(record[0]))
  }

  /// Whether the current row is no row but the title of another part of the file, or its header, which
  /// holds from there on.
  private mutating func beginsPart() -> Bool {
    guard layout.hasParts else { return false }
    if endsTable { return true }
    let cells = record.fields
    if cells.dropFirst().allSatisfy(\.isEmpty) {
      return layout.partTitles.contains(HeaderWords.key(cells[0]))
    }
    // Parts have columns in common, and no row is taken apart that has no header's words.
    guard cells.contains(where: { !$0.isEmpty && map.headers.contains($0) }) else { return false }
    let headers = cells.map(FormulaGuard.unguarded)
    guard
      let map = try? ColumnMap(
        headers, fields: layout.fields, overrides: overrides, traits: map.traits),
      map.columns.count > 2, layout.missing(in: map).isEmpty
    else { return false }
    self.map = map
    return true
  }

  private mutating func isNobody() -> Bool {
    guard rowsOfNobody.contains(record, under: map) else { return false }
    rowsOfNobody.add(line)
    return true
  }

  /// What makes the current row as a whole unreadable: more cells than the header has, or a byte that is
  /// not UTF-8 as the rest of the file is. Missing last cells are empty.
  var problem: ImportProblem? {
    if isDamaged, record.hasReplacement {
      return ImportProblem(line: line, reason: .strayByte)
    }
    guard record.count > map.headers.count,
      (map.headers.count..<record.count).contains(where: { !record.isEmpty(at: $0) })
    else { return nil }
    // A file of rejected rows has columns of ours, which the original file had not.
    let ours = map.headers.count { HeaderWords.isOurs($0) }
    return ImportProblem(
      line: line,
      reason: .ragged(cells: record.count - ours, expected: map.headers.count - ours))
  }

  /// The first column without a header that has something in the current row and had nothing before,
  /// by its number from 1.
  mutating func unnamedColumn() -> Int? {
    guard !unnamed.isEmpty,
      let index = unnamed.firstIndex(where: { $0 < record.count && !record.isEmpty(at: $0) })
    else { return nil }
    return unnamed.remove(at: index) + 1
  }

  /// The current row's text in a column, without blanks at its ends, a guard against formulas, or the
  /// formula by which spreadsheets keep digits; nil if it is empty.
  func text(at column: Int) -> String? {
    guard column < record.count, !record.isEmpty(at: column) else { return nil }
    var text = record[column]
    let isGuarded = FormulaGuard.isGuarded(text)
    if isGuarded { text = FormulaGuard.unguarded(text) }
    if text.utf8.first!.mayBeBlank || text.utf8.last!.mayBeBlank { text = text.trimmed }
    if !isGuarded, text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2 {
      text = String(text.dropFirst(2).dropLast())
    }
    if bracketsCells, text.hasPrefix("["), text.hasSuffix("]") {
      text = String(text.dropFirst().dropLast())
    }
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
  /// Whether every cell is empty, or only blanks.
  fileprivate var isBlank: Bool {
    (0..<count).allSatisfy { index in
      isEmpty(at: index)
        || withBytes(of: index) { $0[0].mayBeBlank } && self[index].allSatisfy(\.isWhitespace)
    }
  }

  /// Whether a byte that could not be read was replaced.
  fileprivate var hasReplacement: Bool {
    (0..<count).contains { self[$0].unicodeScalars.contains("\u{FFFD}") }
  }
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
