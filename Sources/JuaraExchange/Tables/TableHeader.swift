import Juara
import JuaraCSV

struct TableHeader {
  let map: ColumnMap
  /// How many records stand before it.
  let skipped: Int
  /// Whether it stands in the file; a list of members may come without one.
  var isInFile = true
  /// Which header staff say a field is, now or earlier.
  let overrides: [ImportField: String]
  /// What staff said of earlier files with this header, if any of it is used.
  var saved: HeaderMapping?
  /// What staff say of it now, with what was said before; nil if nothing is said now.
  var said: HeaderMapping?

  /// How far down a header is looked for.
  private static let linesBeforeHeader = 50

  /// The first row with what the layout requires and another field; else the first without it.
  static func find(
    in source: TableSource, _ layout: TableLayout, _ options: TableOptions
  ) throws -> TableHeader {
    let given = try overrides(options.columns, layout)
    var reader = try source.reader()
    var record = CSVRecord()
    if source.slims == .headless, layout.profiles.contains(.slims) {
      _ = try TableReader.translating { try reader.read(into: &record) }
      let header = try TableHeader(
        SLiMSForm.headers(count: record.count), skipped: 0, layout, options, given)
      return try header.withoutRow().having(given)
    }
    var meagre: TableHeader?
    var widest: TableHeader?
    for skipped in 0..<linesBeforeHeader {
      do {
        guard try TableReader.translating({ try reader.read(into: &record) }) else { break }
        let headers = record.fields.map(FormulaGuard.unguarded)
        let header = try TableHeader(headers, skipped: skipped, layout, options, given)
        if layout.isPreamble(header.map) { continue }
        if layout.missing(in: header.map).isEmpty {
          if header.map.columns.count > 1 { return try header.having(given) }
          if meagre == nil { meagre = header }
        }
        if (widest?.map.headers.count ?? 0) < headers.count { widest = header }
      } catch {
        // A fault below what may be the header is told when that row is read.
        guard meagre != nil else { throw error }
        break
      }
    }
    if let meagre { return try meagre.having(given) }
    guard let widest else { throw FileProblem.empty }
    let map = try widest.having(given).map
    throw FileProblem.noHeader(missing: layout.missing(in: map), columns: map.headers)
  }

  private init(
    _ headers: [String], skipped: Int, _ layout: TableLayout, _ options: TableOptions,
    _ given: [ImportField: String]
  ) throws {
    let key = HeaderWords.key(ofRow: headers)
    let earlier = options.mappings.first { $0.headerKey == key }
    let columns = (earlier?.columns ?? [:]).merging(given) { _, new in new }
    map = try ColumnMap(
      headers, fields: layout.fields, overrides: columns,
      traits: ProfileTraits.recognised(headers, among: layout.profiles))
    self.skipped = skipped
    overrides = columns
    guard let kind = layout.kind else { return }
    let used = earlier.map { $0.columns.filter { given[$0.key] == nil } } ?? [:]
    if !used.isEmpty {
      saved = HeaderMapping(kind: kind, headers: headers, headerKey: key, columns: used)
    }
    if !given.isEmpty, columns != earlier?.columns {
      said = HeaderMapping(
        kind: kind, headers: headers.filter { !HeaderWords.isOurs($0) }, headerKey: key,
        columns: columns)
    }
  }

  private func withoutRow() -> TableHeader {
    var header = self
    header.isInFile = false
    return header
  }

  /// The header, if every column is there that `--column` names.
  private func having(_ given: [ImportField: String]) throws(FileProblem) -> TableHeader {
    for (field, header) in given where !header.isEmpty && map.columns[field] == nil {
      throw .unknownColumn(header, columns: map.headers)
    }
    return self
  }

  private static func overrides(
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
}

/// A file as records: its encoding, what sets its fields apart, and how it escapes.
struct TableSource {
  let encoding: CSVEncoding
  /// Where UTF-8 ended and Windows-1252 was taken instead.
  let firstLineNotUTF8: Int?
  var delimiter: Character { Character(Unicode.Scalar(detection.dialect.delimiter)) }
  let slims: SLiMSForm?

  private let file: InputFile
  private let detection: CSVDialect.Detection

  /// How much of a file its dialect is judged by, in bytes.
  private static let headSize = 1 << 16

  /// Reads a file once to learn its encoding, unless it was named, and its head once more.
  init(_ file: InputFile, encodingName: String?) throws {
    self.file = file
    (encoding, firstLineNotUTF8) = try Self.encoding(of: file, named: encodingName)
    let (head, isWholeFile) = try Self.head(of: file, encoding)
    slims = SLiMSForm(head: head, isWholeFile: isWholeFile)
    var escapes = BackslashEscapes()
    detection = CSVDialect.detect(
      head: slims == nil ? head : escapes.mended(head), isWholeFile: isWholeFile)
  }

  func reader() throws -> CSVReader {
    let chunks = encoding.decoding(try file.chunks())
    return CSVReader(
      dialect: detection.dialect, skipping: detection.preamble,
      chunks: slims == nil ? chunks : BackslashEscapes.mending(chunks))
  }

  static func encoding(
    of file: InputFile, named name: String?
  ) throws -> (CSVEncoding, firstLineNotUTF8: Int?) {
    if let name {
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

  private static func head(
    of file: InputFile, _ encoding: CSVEncoding
  ) throws -> (bytes: [UInt8], isWholeFile: Bool) {
    let chunks = encoding.decoding(try file.chunks())
    var head: [UInt8] = []
    var isWholeFile = false
    try TableReader.translating {
      while head.count < headSize {
        guard let chunk = try chunks() else {
          isWholeFile = true
          return
        }
        head += chunk
      }
    }
    guard !isWholeFile || head.contains(where: { $0 > 0x20 }) else { throw FileProblem.empty }
    return (isWholeFile ? head : Array(head.prefix(headSize)), isWholeFile)
  }
}
