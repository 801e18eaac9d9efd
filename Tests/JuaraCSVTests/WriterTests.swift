import JuaraTestSupport
import Testing

@testable import JuaraCSV

@Suite struct WriterTests {
  /// What a writer hands to its sink.
  private final class Written {
    var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private static func write(
    _ records: [[String]], delimiter: UInt8 = CSVDialect.comma,
    lineEnding: CSVWriter.LineEnding = .lf, byteOrderMark: Bool = false
  ) throws -> [UInt8] {
    let written = Written()
    var writer = CSVWriter(
      dialect: CSVDialect(delimiter: delimiter), lineEnding: lineEnding,
      byteOrderMark: byteOrderMark, sink: { written.bytes += $0 })
    for record in records { try writer.write(record) }
    try writer.flush()
    return written.bytes
  }

  @Test(arguments: [
    (["a", "b"], "a,b\n"), (["", ""], ",\n"), ([""], "\"\"\n"), (["a,b", "c;d"], "\"a,b\",c;d\n"),
    (["say \"hi\""], "\"say \"\"hi\"\"\"\n"), (["a\nb", "c\rd"], "\"a\nb\",\"c\rd\"\n"),
    ([" a", "b ", "c d"], "\" a\",\"b \",c d\n"),
    (["\ta", "b\t", "c\td"], "\"\ta\",\"b\t\",c\td\n"),
    (["a\r\nb"], "\"a\r\nb\"\n"), (["\""], "\"\"\"\"\n"), (["a", ""], "a,\n"),
    (["'=1+1", "+60123456789"], "'=1+1,+60123456789\n"), (["咖啡", "é"], "咖啡,é\n"),
  ])
  func `a field is quoted exactly when it must be`(_ record: [String], _ text: String) throws {
    #expect(try String(decoding: Self.write([["x"], record]), as: UTF8.self) == "x\n" + text)
  }

  @Test(arguments: CSVDialect.delimiters)
  func `the dialect's delimiter is written and quoted`(_ delimiter: UInt8) throws {
    let mark = String(decoding: [delimiter], as: UTF8.self)
    let written = try Self.write([["a", "b\(mark)c"]], delimiter: delimiter)
    #expect(String(decoding: written, as: UTF8.self) == "a\(mark)\"b\(mark)c\"\n")
  }

  @Test func `lines end in CR LF unless told otherwise, and a mark is written if wanted`() throws {
    #expect(try Self.write([["a"], ["b"]], lineEnding: .crlf) == Array("a\r\nb\r\n".utf8))
    #expect(try Self.write([["a"]], byteOrderMark: true) == [0xEF, 0xBB, 0xBF, 0x61, 0x0A])
    #expect(try Self.write([], byteOrderMark: true) == [0xEF, 0xBB, 0xBF])
    let written = Written()
    var writer = CSVWriter { written.bytes += $0 }
    try writer.write(["a", "b"])
    try writer.flush()
    try writer.flush()
    #expect(written.text == "a,b\r\n")
  }

  @Test(arguments: [false, true])
  func `text at the start of a file is not taken for a mark or a sep line`(
    _ byteOrderMark: Bool
  ) throws {
    for first in [["\u{FEFF}"], ["\u{FEFF}a", "b"], ["sep=;"], ["sep=", ""], ["SEP=|", "x"]] {
      let file = try Self.write([first, ["c"]], byteOrderMark: byteOrderMark)
      var decoder = CSVDecoder(.utf8)
      let decoded = try decoder.decode(file)
      #expect(!CSVDialect.detect(head: decoded, isWholeFile: true).isDeclared)
      #expect(try Self.read(decoded, delimiter: CSVDialect.comma) == [first, ["c"]])
    }
    #expect(try Self.write([["a"], ["sep=;"]]) == Array("a\nsep=;\n".utf8))
  }

  private static func read(_ bytes: [UInt8], delimiter: UInt8) throws -> [[String]] {
    var reader = CSVReader(
      dialect: CSVDialect(delimiter: delimiter), chunks: Chunking.sevens.source(bytes))
    var record = CSVRecord()
    var records: [[String]] = []
    while try reader.read(into: &record) { records.append(record.fields) }
    return records
  }

  @Test(arguments: CSVDialect.delimiters, [CSVWriter.LineEnding.crlf, .lf])
  func `what is written is read back unchanged`(
    _ delimiter: UInt8, _ lineEnding: CSVWriter.LineEnding
  ) throws {
    let pieces = [
      ",", ";", "\t", "|", "\"", "\"\"", "\r", "\n", "\r\n", " ", "'", "=", "a", "sep=", "é", "咖",
      "👩‍👧", "\u{FEFF}", "\u{301}", "\u{1}", "\u{85}", "\u{2028}", "long enough to fill words",
    ]
    var random = Seeded(UInt64(delimiter))
    for _ in 0..<200 {
      let records = (0..<Int.random(in: 0...5, using: &random)).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in random.text(of: pieces) }
      }
      let file = try Self.write(records, delimiter: delimiter, lineEnding: lineEnding)
      var decoder = CSVDecoder(.utf8)
      let read = try Self.read(decoder.decode(file), delimiter: delimiter)
      // By scalars, because String holds canonically equal text for the same.
      #expect(Self.scalars(read) == Self.scalars(records))
    }
  }

  private static func scalars(_ records: [[String]]) -> [[[Unicode.Scalar]]] {
    records.map { $0.map { Array($0.unicodeScalars) } }
  }

  @Test func `a record that could not be read back is refused and leaves nothing`() throws {
    let written = Written()
    var writer = CSVWriter(lineEnding: .lf) { written.bytes += $0 }
    try writer.write(["a"])
    #expect(throws: CSVWriteError.nul(record: 2, field: 1)) { try writer.write(["b", "c\0"]) }
    #expect(throws: CSVWriteError.noFields(record: 2)) { try writer.write([]) }
    try writer.write(["d"])
    try writer.flush()
    #expect(written.text == "a\nd\n")
  }

  @Test func `records reach the sink in large pieces, and a refused piece is kept`() throws {
    struct Full: Error {}
    let written = Written()
    var pieces = 0
    var isFull = false
    var writer = CSVWriter(lineEnding: .lf) {
      if isFull { throw Full() }
      pieces += 1
      written.bytes += $0
    }
    let record = [String(repeating: "x", count: 99)]
    for _ in 0..<1000 { try writer.write(record) }
    #expect(pieces == 1)
    isFull = true
    #expect(throws: Full.self) { try writer.flush() }
    isFull = false
    try writer.flush()
    #expect(written.bytes.count == 100_000)
  }
}
