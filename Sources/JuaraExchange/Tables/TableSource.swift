internal import Juara
internal import JuaraCSV

/// A file as records: its encoding, what sets its fields apart, and how it escapes.
struct TableSource {
  let encoding: CSVEncoding
  /// Where UTF-8 ended and Windows-1252 was taken instead.
  let firstLineNotUTF8: Int?
  /// What sets fields apart.
  var delimiter: Character { Character(Unicode.Scalar(detection.dialect.delimiter)) }
  /// Whether SLiMS wrote it, and how.
  let slims: SLiMSForm?

  private let file: InputFile
  private let detection: CSVDialect.Detection

  /// How much of a file its dialect is judged by, in bytes.
  private static let headSize = 1 << 16

  /// Reads a file once to learn its encoding, unless it was named, and its head once more.
  ///
  /// - Throws: `FileProblem`.
  init(_ file: InputFile, encodingName: String?) throws {
    self.file = file
    (encoding, firstLineNotUTF8) = try Self.encoding(of: file, named: encodingName)
    let (head, isWholeFile) = try Self.head(of: file, encoding)
    slims = SLiMSForm(head: head, isWholeFile: isWholeFile)
    var escapes = BackslashEscapes()
    detection = CSVDialect.detect(
      head: slims == nil ? head : escapes.mended(head), isWholeFile: isWholeFile)
  }

  /// A reader of the records, from the first.
  func reader() throws -> CSVReader {
    let chunks = encoding.decoding(try file.chunks())
    return CSVReader(
      dialect: detection.dialect, skipping: detection.preamble,
      chunks: slims == nil ? chunks : BackslashEscapes.mending(chunks))
  }

  /// The encoding of a file, unless it was named.
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
