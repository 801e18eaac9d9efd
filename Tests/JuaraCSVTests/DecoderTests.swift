import Testing

@testable import JuaraCSV

@Suite struct DecoderTests {
  @Test(arguments: [
    "", "a", "a,b\r\nc", "Renée", "咖啡馆,👩‍👧,مكتبة\nö",
    "\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
    "\u{D7FF}\u{E000}\u{FFFE}", "plain words over eight bytes é and then more of them",
    "a\u{FEFF}b",
  ])
  func `UTF-8 passes as it is, without its byte-order mark`(_ text: String) {
    let bytes = Array(text.utf8)
    DecoderCase(.utf8, bytes, text).check()
    DecoderCase(.utf8, [0xEF, 0xBB, 0xBF] + bytes, text).check()
  }

  @Test(arguments: [
    DecoderCase(.utf8, [0xEF, 0xBB, 0x41], fails: .invalidUTF8, line: 1, byte: 0),
    DecoderCase(.utf8, [0xEF, 0xBB, 0xBE, 0x41], "\u{FEFE}A"),
    DecoderCase(.utf8, [0xEF, 0xBC, 0x81], "！"),
    DecoderCase(.utf8, [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF], "\u{FEFF}"),
    DecoderCase(.utf8, [0xEF, 0xBB], fails: .invalidUTF8, line: 1, byte: 0),
  ])
  func `only a whole byte-order mark at the start is dropped`(_ example: DecoderCase) {
    example.check()
  }

  @Test(
    arguments: [
      // A stray continuation, bytes that never occur, and overlong forms.
      [0x80], [0xBF], [0xFE], [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      // Surrogates, and values above the last.
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      // Sequences cut short, by the end or by another character.
      [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3, 0x41], [0xE2, 0x82, 0x0A],
      [0xF0, 0x9F, 0xC3, 0xA9],
    ] as [[UInt8]])
  func `what is not strictly UTF-8 is a fault where its sequence starts`(_ bytes: [UInt8]) {
    DecoderCase(.utf8, bytes, fails: .invalidUTF8, line: 1, byte: 0).check()
    let before = Array("first line\r\nsecond\rthird\n\né".utf8)
    DecoderCase(.utf8, before + bytes, fails: .invalidUTF8, line: 5, byte: before.count).check()
    let marked = [0xEF, 0xBB, 0xBF] + before
    DecoderCase(.utf8, marked + bytes, fails: .invalidUTF8, line: 5, byte: marked.count).check()
  }

  @Test(arguments: [
    "", "a", "a,b\r\nRenée\n", "咖啡馆,👩‍👧,مكتبة", "\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}",
  ])
  func `UTF-16 is read in either order, with or without a mark`(_ text: String) {
    let low = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let high = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for encoding in [CSVEncoding.utf16, .utf16LittleEndian] {
      DecoderCase(encoding, low, text).check()
      DecoderCase(encoding, [0xFF, 0xFE] + low, text).check()
    }
    DecoderCase(.utf16, [0xFE, 0xFF] + high, text).check()
    DecoderCase(.utf16BigEndian, high, text).check()
    DecoderCase(.utf16BigEndian, [0xFE, 0xFF] + high, text).check()
  }

  @Test(arguments: [
    DecoderCase(.utf16, [0x41], fails: .oddLength, line: 1, byte: 0),
    DecoderCase(.utf16, [0x0D, 0, 0x0A, 0, 0x41], fails: .oddLength, line: 2, byte: 4),
    DecoderCase(.utf16, [0x41, 0, 0x00, 0xD8], fails: .unpairedSurrogate, line: 1, byte: 2),
    DecoderCase(.utf16, [0x0A, 0, 0x00, 0xDC, 0, 0], fails: .unpairedSurrogate, line: 2, byte: 2),
    DecoderCase(
      .utf16BigEndian, [0, 0x0D, 0, 0x0D, 0xD8, 0, 0, 0x41], fails: .unpairedSurrogate, line: 3,
      byte: 4),
    DecoderCase(
      .utf16BigEndian, [0xD8, 0, 0xD8, 0, 0xDC, 0], fails: .unpairedSurrogate, line: 1, byte: 0),
    DecoderCase(.utf16, [0x00, 0xD8, 0x41], fails: .unpairedSurrogate, line: 1, byte: 0),
  ])
  func `an odd length or half a pair in UTF-16 is a fault`(_ example: DecoderCase) {
    example.check()
  }

  @Test func `every byte of Windows-1252 is its character or a fault`() {
    let high = Array(UInt8(0x80)...0xFF).filter { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
    DecoderCase(.windows1252, Array(0...0x7F), String(decoding: 0...0x7F, as: UTF8.self)).check()
    DecoderCase(
      .windows1252, high,
      "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
        + String(String.UnicodeScalarView((0xA0...0xFF).compactMap(Unicode.Scalar.init)))
    ).check()
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte that Windows-1252 leaves undefined is a fault`(_ byte: UInt8) {
    DecoderCase(.windows1252, [byte], fails: .undefinedByte(byte), line: 1, byte: 0).check()
    DecoderCase(
      .windows1252, Array("a\r\nb\r\r\n".utf8) + [0xE9, byte], fails: .undefinedByte(byte), line: 4,
      byte: 8
    ).check()
  }

  @Test func `lines are counted through long input as through short`() {
    var bytes: [UInt8] = []
    for number in 0..<9000 {
      bytes += Array("row \(number)".utf8) + [[0x0A], [0x0D], [0x0D, 0x0A]][number % 3]
    }
    DecoderCase(.utf8, bytes + [0xFF], fails: .invalidUTF8, line: 9001, byte: bytes.count).check()
    let ends = [UInt8](repeating: 0x0A, count: 10_000)
    DecoderCase(.utf8, ends + [0xFF], fails: .invalidUTF8, line: 10_001, byte: 10_000).check()
  }

  @Test func `a decoded source feeds a reader`() throws {
    let source = CSVEncoding.windows1252.decoding(
      Chunking.twos.source([0x63, 0x61, 0x66, 0xE9, 0x2C, 0x80, 0x0A]))
    var reader = CSVReader(chunks: source)
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(record.fields == ["café", "€"])
    #expect(try !reader.read(into: &record))
  }

  @Test func `a decoded source fails at the end of a cut character`() throws {
    var reader = CSVReader(
      chunks: CSVEncoding.utf8.decoding(Chunking.whole.source([0x61, 0x0A, 0xC3])))
    var record = CSVRecord()
    #expect(try reader.read(into: &record))
    #expect(throws: CSVDecodingError(fault: .invalidUTF8, line: 2, byte: 2)) {
      try reader.read(into: &record)
    }
  }
}
