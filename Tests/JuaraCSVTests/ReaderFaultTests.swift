import Testing

@testable import JuaraCSV

@Suite struct ReaderFaultTests {
  @Test(arguments: [
    ReaderCase("\"").failing(.openQuote, line: 1, record: 1, byte: 0),
    ReaderCase("a\r\nb,\"c\nd,e\n", rows: .init(1, 0, "a"))
      .failing(.openQuote, line: 2, record: 2, byte: 5),
    ReaderCase("\"a\nb\",\"c\"\"").failing(.openQuote, line: 2, record: 1, byte: 6),
  ])
  func `an open quote is a fault where it opened`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("\"a\"b\n").failing(.textAfterQuote, line: 1, record: 1, byte: 3),
    ReaderCase("x\n\"a\" ,b", rows: .init(1, 0, "x"))
      .failing(.textAfterQuote, line: 2, record: 2, byte: 5),
    ReaderCase("\"a\r\nb\";c").failing(.textAfterQuote, line: 2, record: 1, byte: 6),
  ])
  func `text after a closing quote is a fault`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("a\"b\n").failing(.quoteInField, line: 1, record: 1, byte: 1),
    ReaderCase("x,y\n1, \"2\"\n", rows: .init(1, 0, "x", "y"))
      .failing(.quoteInField, line: 2, record: 2, byte: 7),
    ReaderCase("5 or more inches: 17\"")
      .failing(.quoteInField, line: 1, record: 1, byte: 20),
  ])
  func `a quote inside an unquoted field is a fault`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("\0").failing(.nul, line: 1, record: 1, byte: 0),
    ReaderCase("a\n\nb,\0", rows: .init(1, 0, "a")).failing(.nul, line: 3, record: 2, byte: 5),
    ReaderCase("\"a\n\0\"").failing(.nul, line: 2, record: 1, byte: 3),
    ReaderCase("\"a\"\0").failing(.nul, line: 1, record: 1, byte: 3),
    ReaderCase("abcdefgh\0").failing(.nul, line: 1, record: 1, byte: 8),
  ])
  func `a NUL is a fault`(_ example: ReaderCase) {
    example.check()
  }

  private static let small = CSVLimits(maxFieldBytes: 4, maxFields: 3, maxRecordBytes: 12)

  @Test(arguments: [
    ReaderCase("abcd,\"a\"\"c\"\n", limits: small, rows: .init(1, 0, "abcd", "a\"c")),
    ReaderCase("\"a\"\"cd\"", limits: small, rows: .init(1, 0, "a\"cd")),
    ReaderCase("abcd,efgh,ij", limits: small, rows: .init(1, 0, "abcd", "efgh", "ij")),
    ReaderCase(
      "1,2,3\n,,\n", limits: small, rows: .init(1, 0, "1", "2", "3"), .init(2, 6, "", "", "")),
    ReaderCase("\"\"\"\"\"\"\"\"\"\"", limits: small, rows: .init(1, 0, "\"\"\"\"")),
    ReaderCase(
      "a,b", limits: .init(maxFieldBytes: .max, maxFields: .max, maxRecordBytes: .max),
      rows: .init(1, 0, "a", "b")),
  ])
  func `a record at its limits is read`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("ok\nab,abcde\n", limits: small, rows: .init(1, 0, "ok"))
      .failing(.fieldTooLong(limit: 4), line: 2, record: 2, byte: 6),
    ReaderCase("a,\"bc\nde\n\"", limits: small)
      .failing(.fieldTooLong(limit: 4), line: 1, record: 1, byte: 2),
    ReaderCase("\"abcdefghijklmnop", limits: small)
      .failing(.fieldTooLong(limit: 4), line: 1, record: 1, byte: 0),
    ReaderCase("abcde\"", limits: small)
      .failing(.fieldTooLong(limit: 4), line: 1, record: 1, byte: 0),
    ReaderCase("\"abcde\"x", limits: small)
      .failing(.fieldTooLong(limit: 4), line: 1, record: 1, byte: 0),
  ])
  func `a field past its limit is a fault where it starts`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("1,2,3,4\n", limits: small)
      .failing(.tooManyFields(limit: 3), line: 1, record: 1, byte: 6),
    ReaderCase("a\n1,\"\n\",3,\"4\",5", limits: small, rows: .init(1, 0, "a"))
      .failing(.tooManyFields(limit: 3), line: 3, record: 2, byte: 10),
    ReaderCase(",,,", limits: small)
      .failing(.tooManyFields(limit: 3), line: 1, record: 1, byte: 3),
  ])
  func `a field too many is a fault where it starts`(_ example: ReaderCase) {
    example.check()
  }

  @Test(arguments: [
    ReaderCase("a\nabcd,efgh,ijk\n", limits: small, rows: .init(1, 0, "a"))
      .failing(.recordTooLong(limit: 12), line: 2, record: 2, byte: 2),
    ReaderCase("abcd,efgh,ijklm\n", limits: small)
      .failing(.recordTooLong(limit: 12), line: 1, record: 1, byte: 0),
    ReaderCase("\n\"a\n\",\"efgh\",\"\"", limits: small)
      .failing(.recordTooLong(limit: 12), line: 2, record: 1, byte: 1),
  ])
  func `a record past its limit is a fault where it starts`(_ example: ReaderCase) {
    example.check()
  }

  @Test func `behind a fault every read throws it again`() throws {
    var reader = CSVReader(chunks: Chunking.whole.source(Array("a\nb\"\nc\n".utf8)))
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    let fault = CSVError(
      fault: .quoteInField, position: CSVPosition(line: 2, record: 2, byte: 3))
    #expect(throws: fault) { try reader.read(into: &record) }
    #expect(throws: fault) { try reader.read(into: &record) }
    #expect(record.count == 0)
  }

  @Test func `what the source throws is passed on and stays`() throws {
    struct Lost: Error {}
    var pulls = 0
    var reader = CSVReader {
      pulls += 1
      if pulls == 1 { return Array("a\nb".utf8) }
      throw Lost()
    }
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(throws: Lost.self) { try reader.read(into: &record) }
    #expect(throws: Lost.self) { try reader.read(into: &record) }
    #expect(pulls == 2)
  }

  @Test func `after the end there is no record however often one asks`() throws {
    var pulls = 0
    var reader = CSVReader {
      pulls += 1
      return pulls == 1 ? Array("a".utf8) : nil
    }
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(try !reader.read(into: &record))
    #expect(try !reader.read(into: &record))
    #expect(pulls == 2)
  }
}
