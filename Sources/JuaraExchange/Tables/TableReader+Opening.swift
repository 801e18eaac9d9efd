internal import Juara
internal import JuaraCSV

extension TableReader {
  /// How far down a header is looked for.
  private static let linesBeforeHeader = 50
  /// How much of a file its dialect is judged by, in bytes.
  private static let headSize = 1 << 16

  static func overrides(
    _ columns: [(field: String, header: String)], _ layout: TableLayout
  ) throws -> [ImportField: String] {
    var overrides: [ImportField: String] = [:]
    for (name, header) in columns {
      guard let field = ImportField(rawValue: name), layout.fields.contains(field) else {
        throw FileProblem.unknownField(name, known: layout.fields)
      }
      if let other = overrides[field], other != header {
        throw FileProblem.sameField(field, columns: [other, header])
      }
      overrides[field] = header
    }
    return overrides
  }

  /// Reads the file once to learn its encoding, unless it was named.
  static func encoding(
    of file: InputFile, _ options: TableOptions
  ) throws -> (CSVEncoding, firstLineNotUTF8: Int?) {
    if let name = options.encoding {
      guard let encoding = CSVEncoding(name: name) else {
        throw FileProblem.unknownEncoding(name)
      }
      return (encoding, nil)
    }
    var detector = CSVEncodingDetector()
    let chunks = try file.chunks()
    while !detector.isDecided, let chunk = try chunks() { detector.feed(chunk) }
    let detection = detector.finish()
    return (detection.encoding, detection.firstLineNotUTF8)
  }

  static func dialect(
    of file: InputFile, _ encoding: CSVEncoding
  ) throws -> CSVDialect.Detection {
    let chunks = encoding.decoding(try file.chunks())
    var head: [UInt8] = []
    var isWholeFile = false
    try translating {
      while head.count < headSize {
        guard let chunk = try chunks() else {
          isWholeFile = true
          return
        }
        head += chunk
      }
    }
    guard !isWholeFile || head.contains(where: { $0 > 0x20 }) else { throw FileProblem.empty }
    return CSVDialect.detect(
      head: isWholeFile ? head : Array(head.prefix(headSize)), isWholeFile: isWholeFile)
  }

  /// Finds the header: the first row that names what the layout requires and another field; failing
  /// that, the first that names what it requires, whatever else it has.
  static func header(
    _ reader: CSVReader, _ layout: TableLayout, _ overrides: [ImportField: String]
  ) throws -> (map: ColumnMap, skipped: Int) {
    var reader = reader
    var record = CSVRecord()
    var meagre: (map: ColumnMap, skipped: Int)?
    var widest: ColumnMap?
    for skipped in 0..<linesBeforeHeader {
      do {
        guard try translating({ try reader.read(into: &record) }) else { break }
        let headers = record.fields.map(FormulaGuard.unguarded)
        let map = try ColumnMap(headers, fields: layout.fields, overrides: overrides)
        if layout.isPreamble(map) { continue }
        if layout.missing(in: map).isEmpty {
          if map.columns.count > 1 { return (try map.having(overrides), skipped) }
          if meagre == nil { meagre = (map, skipped) }
        }
        if (widest?.headers.count ?? 0) < map.headers.count { widest = map }
      } catch {
        // A fault below what may be the header is told when that row is read.
        guard meagre != nil else { throw error }
        break
      }
    }
    if let meagre { return (try meagre.map.having(overrides), meagre.skipped) }
    guard let widest else { throw FileProblem.empty }
    let map = try widest.having(overrides)
    throw FileProblem.noHeader(missing: layout.missing(in: map), columns: map.headers)
  }

  /// Turns a fault of the bytes into what it means for the file.
  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as CSVError {
      let position = error.position
      throw FileProblem.syntax(
        FileProblem.CSVFault(error.fault), line: position.line, record: position.record,
        byte: position.byte)
    } catch let error as CSVDecodingError {
      throw FileProblem.badByte(
        encoding: error.fault.encoding, line: error.line, byte: error.byte)
    }
  }
}

extension ColumnMap {
  /// The map, if every header is there that `--column` names.
  fileprivate func having(_ overrides: [ImportField: String]) throws(FileProblem) -> ColumnMap {
    for (field, header) in overrides where columns[field] == nil {
      throw .unknownColumn(header, columns: headers)
    }
    return self
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
