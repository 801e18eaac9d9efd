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

  /// Finds the header: the first row that names what the layout requires and another field; failing
  /// that, the first that names what it requires, whatever else it has. What sets fields apart is
  /// what a header is understood under.
  static func find(
    in source: inout TableSource, _ layout: TableLayout, _ options: TableOptions
  ) throws -> TableHeader {
    let given = try overrides(options.columns, layout)
    if source.slims == .headless, layout.profiles.contains(.slims) {
      var reader = try source.reader()
      var record = CSVRecord()
      _ = try TableReader.translating { try reader.read(into: &record) }
      let header = try TableHeader(
        SLiMSForm.headers(count: record.count), skipped: 0, layout, options, given)
      return try header.withoutRow().having(given)
    }
    var meagre: (header: TableHeader, source: TableSource)?
    var failure: (any Error)?
    for dialect in source.dialects {
      let candidate = source.read(as: dialect)
      let found: (header: TableHeader, isFull: Bool)
      do {
        found = try find(under: candidate, layout, options, given)
      } catch {
        if failure == nil { failure = error }
        continue
      }
      if found.isFull {
        source = candidate
        return try found.header.having(given)
      }
      if meagre == nil { meagre = (found.header, candidate) }
    }
    if let meagre {
      source = meagre.source
      return try meagre.header.having(given)
    }
    // Where staff map columns by position, nobody is lost for a header that is not there.
    if case .noHeader? = failure as? FileProblem,
      let header = try headless(in: source, layout, options, given)
    {
      return header
    }
    throw failure ?? FileProblem.empty
  }

  /// Finds the header under one delimiter.
  private static func find(
    under source: TableSource, _ layout: TableLayout, _ options: TableOptions,
    _ given: [ImportField: String]
  ) throws -> (header: TableHeader, isFull: Bool) {
    var reader = try source.reader()
    var record = CSVRecord()
    var meagre: TableHeader?
    var widest: TableHeader?
    for skipped in 0..<linesBeforeHeader {
      do {
        guard try TableReader.translating({ try reader.read(into: &record) }) else { break }
        let headers = record.fields.map(FormulaGuard.unguarded)
        let header = try TableHeader(headers, skipped: skipped, layout, options, given)
        if layout.isPreamble(header.map) { continue }
        if layout.missing(in: header.map).isEmpty, header.map.namedCount > 0 {
          if header.map.columns.count > 1 { return (header, true) }
          if meagre == nil { meagre = header }
        }
        if (widest?.map.headers.count ?? 0) < headers.count { widest = header }
      } catch {
        // A fault below what may be the header is told when that row is read.
        guard meagre != nil else { throw error }
        break
      }
    }
    if let meagre { return (meagre, false) }
    guard let widest else { throw FileProblem.empty }
    let map = widest.map
    for (field, header) in given where !header.isEmpty && map.columns[field] == nil {
      throw FileProblem.unknownColumn(header, columns: map.headers)
    }
    throw FileProblem.noHeader(missing: layout.missing(in: map), columns: map.headers)
  }

  /// The columns by their positions, where staff map them so; nil where they do not.
  private static func headless(
    in source: TableSource, _ layout: TableLayout, _ options: TableOptions,
    _ given: [ImportField: String]
  ) throws -> TableHeader? {
    guard given.values.contains(where: { $0.hasPrefix("#") }) else { return nil }
    var reader = try source.reader()
    var record = CSVRecord()
    guard try TableReader.translating({ try reader.read(into: &record) }) else { return nil }
    var header = try TableHeader(
      (1...record.count).map { "#\($0)" }, skipped: 0, layout, options, given)
    guard layout.missing(in: header.map).isEmpty else { return nil }
    header.said = nil
    return try header.withoutRow().having(given)
  }

  private init(
    _ headers: [String], skipped: Int, _ layout: TableLayout, _ options: TableOptions,
    _ given: [ImportField: String]
  ) throws {
    let key = HeaderWords.key(ofRow: headers)
    let earlier =
      try options.mappings.first { $0.headerKey == key }
      ?? Self.mapping(of: headers, among: options.mappings, given)
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

  /// What was said of an earlier file whose header has most of this one's columns.
  ///
  /// - Throws: `FileProblem.mappingMisfit` where a column is missing that was mapped: a file that is
  ///   read otherwise than the one before it would bring the same people and entries anew.
  private static func mapping(
    of headers: [String], among mappings: [HeaderMapping], _ given: [ImportField: String]
  ) throws(FileProblem) -> HeaderMapping? {
    let keys = Set(headers.map(HeaderWords.key)).subtracting([""])
    for mapping in mappings {
      let earlier = Set(mapping.headers.map(HeaderWords.key)).subtracting([""])
      guard earlier.intersection(keys).count * 2 > max(earlier.count, keys.count) else { continue }
      let missing = mapping.columns.filter { field, header in
        given[field] == nil && !header.isEmpty && !keys.contains(HeaderWords.key(header))
          && !header.hasPrefix("#")
      }
      guard let first = missing.min(by: { $0.key.rawValue < $1.key.rawValue }) else {
        return mapping
      }
      throw .mappingMisfit(first.key, missing: first.value, columns: headers)
    }
    return nil
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
      let field = try ImportField.named(name, among: layout.fields)
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
  /// Whether it is UTF-8 but for a few bytes, which are read as U+FFFD.
  let isDamaged: Bool
  /// What may set fields apart, most likely first.
  let dialects: [CSVDialect.Detection]
  /// What sets fields apart.
  var delimiter: Character { Character(Unicode.Scalar(detection.dialect.delimiter)) }
  let slims: SLiMSForm?

  private let file: InputFile
  private var detection: CSVDialect.Detection

  /// How much of a file its dialect is judged by, in bytes.
  private static let headSize = 1 << 16

  /// Reads a file once to learn its encoding, unless it was named, and its head once more.
  init(_ file: InputFile, encodingName: String?) throws {
    self.file = file
    let detected = try Self.encoding(of: file, named: encodingName)
    (encoding, firstLineNotUTF8, isDamaged) =
      (detected.encoding, detected.firstLineNotUTF8, detected.hasStrayBytes)
    let (head, isWholeFile) = try Self.head(of: file, detected)
    slims = SLiMSForm(head: head, isWholeFile: isWholeFile)
    var escapes = BackslashEscapes()
    dialects = CSVDialect.candidates(
      head: slims == nil ? head : escapes.corrected(head), isWholeFile: isWholeFile)
    detection = dialects[0]
  }

  /// The same with other characters between its fields.
  func read(as dialect: CSVDialect.Detection) -> TableSource {
    var source = self
    source.detection = dialect
    return source
  }

  func reader() throws -> CSVReader {
    let chunks = encoding.decoding(try file.chunks(), repairing: isDamaged)
    return CSVReader(
      dialect: detection.dialect, skipping: detection.preamble,
      chunks: slims == nil ? chunks : BackslashEscapes.correcting(chunks))
  }

  static func encoding(
    of file: InputFile, named name: String?
  ) throws -> CSVEncodingDetector.Detection {
    if let name {
      guard let encoding = CSVEncoding(name: name) else {
        throw FileProblem.unknownEncoding(name)
      }
      return CSVEncodingDetector.Detection(encoding: encoding, hasByteOrderMark: false)
    }
    var detector = CSVEncodingDetector()
    let chunks = try file.chunks()
    while !detector.isDecided, let chunk = try chunks() { detector.feed(chunk) }
    return detector.finish()
  }

  private static func head(
    of file: InputFile, _ detected: CSVEncodingDetector.Detection
  ) throws -> (bytes: [UInt8], isWholeFile: Bool) {
    let chunks = detected.encoding.decoding(
      try file.chunks(), repairing: detected.hasStrayBytes)
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

extension InputFile {
  package func text() throws -> String {
    let encoding = try TableSource.encoding(of: self, named: nil).encoding
    let chunks = encoding.decoding(try chunks())
    var bytes: [UInt8] = []
    try TableReader.translating {
      while let chunk = try chunks() { bytes += chunk }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
