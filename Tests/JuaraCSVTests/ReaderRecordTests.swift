import Testing

@testable import JuaraCSV

@Suite struct ReaderRecordTests {
  @Test(arguments: [
    ReaderCase("a,b\nc,d\n", rows: .init(1, 0, "a", "b"), .init(2, 4, "c", "d")),
    ReaderCase("a,b\r\nc,d\r\n", rows: .init(1, 0, "a", "b"), .init(2, 5, "c", "d")),
    ReaderCase("a,b\rc,d\r", rows: .init(1, 0, "a", "b"), .init(2, 4, "c", "d")),
    ReaderCase(
      "a\rb\nc\r\nd\n", rows: .init(1, 0, "a"), .init(2, 2, "b"), .init(3, 4, "c"),
      .init(4, 7, "d")),
    ReaderCase(
      "\"a\"\r\n\"b\"\r\"c\"\n", rows: .init(1, 0, "a"), .init(2, 5, "b"), .init(3, 9, "c")),
  ])
  func `each kind of line end ends a record`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("a", rows: .init(1, 0, "a")),
    ReaderCase("a,b\nc,d", rows: .init(1, 0, "a", "b"), .init(2, 4, "c", "d")),
    ReaderCase("a,", rows: .init(1, 0, "a", "")),
    ReaderCase(",", rows: .init(1, 0, "", "")),
    ReaderCase("a,\"b\"", rows: .init(1, 0, "a", "b")),
    ReaderCase("\"\"", rows: .init(1, 0, "")),
    ReaderCase("\"a\"\"\"", rows: .init(1, 0, "a\"")),
  ])
  func `the last record needs no line end`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase(""),
    ReaderCase("\n"),
    ReaderCase("\r\n\r\r\n\n"),
    ReaderCase(
      "\n\r\na\r\r\nb\n\n\nc", rows: .init(3, 3, "a"), .init(5, 7, "b"), .init(8, 11, "c")),
    ReaderCase("a\r\n\r\nb", rows: .init(1, 0, "a"), .init(3, 5, "b")),
    ReaderCase("\n \n\"\"\n", rows: .init(2, 1, " "), .init(3, 3, "")),
  ])
  func `blank lines are skipped but counted`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("\"a,b\",c\n", rows: .init(1, 0, "a,b", "c")),
    ReaderCase("\"a\nb\",c\nd,e\n", rows: .init(1, 0, "a\nb", "c"), .init(3, 8, "d", "e")),
    ReaderCase("\"a\r\nb\"\r\nd\n", rows: .init(1, 0, "a\r\nb"), .init(3, 8, "d")),
    ReaderCase("\"\r\n\r\n\r\n\n\"\nz", rows: .init(1, 0, "\r\n\r\n\r\n\n"), .init(6, 10, "z")),
    ReaderCase("\"a\r\rb\n\nc\"\nd", rows: .init(1, 0, "a\r\rb\n\nc"), .init(6, 10, "d")),
    ReaderCase("\"a\r\"\nb", rows: .init(1, 0, "a\r"), .init(3, 5, "b")),
    ReaderCase("\"a\n\"\r\nb", rows: .init(1, 0, "a\n"), .init(3, 6, "b")),
  ])
  func `a quoted field may hold delimiters and line ends, which count as lines`(
    _ example: ReaderCase
  ) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("\"a\"\"b\"", rows: .init(1, 0, "a\"b")),
    ReaderCase("\"\"\"\"", rows: .init(1, 0, "\"")),
    ReaderCase("\"\"\"\"\"\"\n", rows: .init(1, 0, "\"\"")),
    ReaderCase(
      "x,\"\"\"a\"\", \"\"b\"\"\",y\nz", rows: .init(1, 0, "x", "\"a\", \"b\"", "y"),
      .init(2, 19, "z")),
    ReaderCase("\"\",\"\",\n", rows: .init(1, 0, "", "", "")),
    ReaderCase("\"\"\"\n\"\"\",1\n2", rows: .init(1, 0, "\"\n\"", "1"), .init(3, 10, "2")),
  ])
  func `a doubled quote in a quoted field is one quote`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase(" a , b\t\n", rows: .init(1, 0, " a ", " b\t")),
    ReaderCase("a\tb,\u{1}\u{B}\u{1F}\n", rows: .init(1, 0, "a\tb", "\u{1}\u{B}\u{1F}")),
    ReaderCase(
      "Renée,咖啡馆,👩‍👧,مكتبة\nö", rows: .init(1, 0, "Renée", "咖啡馆", "👩‍👧", "مكتبة"), .init(2, 40, "ö")),
    ReaderCase("\u{2028},\u{85}\n", rows: .init(1, 0, "\u{2028}", "\u{85}")),
    ReaderCase("₢ĬĊ,čĢ,\u{A22C}\n", rows: .init(1, 0, "₢ĬĊ", "čĢ", "\u{A22C}")),
  ])
  func `all other text is kept as it is`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: CSVDialect.delimiters)
  func `only the dialect's delimiter parts fields`(_ delimiter: UInt8) {
    let others = CSVDialect.delimiters.filter { $0 != delimiter }
    let text = String(decoding: others, as: UTF8.self)
    let mark = String(decoding: [delimiter], as: UTF8.self)
    ReaderCase(
      "\(text)\(mark)\"\(mark)\"\(mark)\(text)long enough for words", delimiter: delimiter,
      rows: .init(1, 0, text, mark, "\(text)long enough for words")
    ).check()
  }

  @Test func `records of different widths and lengths follow each other unharmed`() {
    let long = String(repeating: "x", count: 1000)
    ReaderCase(
      "a,b,c\n\(long),\"\(long)\"\n\nd\n,,,\n",
      rows: .init(1, 0, "a", "b", "c"), .init(2, 6, long, long), .init(4, 2011, "d"),
      .init(5, 2013, "", "", "", "")
    ).check()
  }

  @Test(arguments: [
    ReaderCase(
      "sep=;\r\na;b\r\n", delimiter: CSVDialect.semicolon, preamble: .init(bytes: 7, lines: 1),
      rows: .init(2, 7, "a", "b")),
    ReaderCase("sep=,", preamble: .init(bytes: 5, lines: 0)),
    ReaderCase(
      "sep=,\r\r\na", preamble: .init(bytes: 6, lines: 1), rows: .init(3, 8, "a")),
    // A head that was cut inside CR LF: the LF is still no line of its own.
    ReaderCase("sep=,\r\na", preamble: .init(bytes: 6, lines: 1), rows: .init(2, 7, "a")),
    ReaderCase("ab", preamble: .init(bytes: 9, lines: 0)),
  ])
  func `a preamble is dropped but counted`(_ example: ReaderCase) {
    example.check()
  }

  @Test func `a field is lent as bytes without a copy`() throws {
    var reader = CSVReader(chunks: Chunking.whole.source(Array("ab,\"c\"\"d\",,\"\"".utf8)))
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(record.count == 4)
    #expect(record.withBytes(of: 0) { Array($0) } == Array("ab".utf8))
    #expect(record.withBytes(of: 1) { Array($0) } == Array("c\"d".utf8))
    #expect(record.withBytes(of: 2) { $0.count } == 0)
    #expect((0..<4).map { record.isEmpty(at: $0) } == [false, false, true, true])
    #expect(record[1] == "c\"d")
  }
}
