import Testing

@testable import JuaraCSV

@Suite struct EncodingTests {
  typealias Detection = CSVEncodingDetector.Detection

  private static let plain = Detection(
    encoding: .utf8, hasByteOrderMark: false, firstLineNotUTF8: nil)

  private static func marked(_ encoding: CSVEncoding) -> Detection {
    Detection(encoding: encoding, hasByteOrderMark: true, firstLineNotUTF8: nil)
  }

  private static func guessed(badLine line: Int) -> Detection {
    Detection(encoding: .windows1252, hasByteOrderMark: false, firstLineNotUTF8: line)
  }

  @Test(
    arguments: [
      ([], plain),
      (Array("a,b\nRenée".utf8), plain),
      ([0xEF, 0xBB, 0xBF], marked(.utf8)),
      // A mark wins over what follows it; the decoder will say what is wrong.
      ([0xEF, 0xBB, 0xBF, 0xFF], marked(.utf8)),
      ([0xFF, 0xFE], marked(.utf16LittleEndian)),
      ([0xFF, 0xFE, 0x41, 0x00, 0x0A], marked(.utf16LittleEndian)),
      ([0xFE, 0xFF, 0x00, 0x41], marked(.utf16BigEndian)),
      ([0xE9], guessed(badLine: 1)),
      ([0xFF], guessed(badLine: 1)),
      ([0xEF, 0xBB], guessed(badLine: 1)),
      (Array("a\r\nb\rc\n".utf8) + [0xE9, 0x0A, 0xE9], guessed(badLine: 4)),
      (Array("a\n".utf8) + [0xC3], guessed(badLine: 2)),
    ] as [([UInt8], Detection)])
  func `a mark wins, then strict UTF-8, then Windows-1252 with the first bad line`(
    _ bytes: [UInt8], _ expected: Detection
  ) {
    for chunking in Chunking.allCases {
      var detector = CSVEncodingDetector()
      var early: Detection?
      for chunk in chunking.chunks(bytes) {
        detector.feed(chunk)
        if detector.isDecided && early == nil { early = detector.finish() }
      }
      #expect(detector.finish() == expected, "\(chunking)")
      #expect(early == nil || early == expected, "\(chunking)")
    }
  }

  @Test func `a few stray bytes do not make a file of UTF-8 another`() {
    let bytes = Array("José,Ümit\nRen".utf8) + [0xE9, 0x0A] + Array("Zoë".utf8)
    for chunking in Chunking.allCases {
      var detector = CSVEncodingDetector()
      for chunk in chunking.chunks(bytes) { detector.feed(chunk) }
      #expect(
        detector.finish()
          == Detection(encoding: .utf8, hasByteOrderMark: false, hasStrayBytes: true), "\(chunking)"
      )
      var decoder = CSVDecoder(.utf8, repairing: true)
      let decoded = chunking.chunks(bytes).flatMap { (try? decoder.decode($0)) ?? [] }
      #expect(String(decoding: decoded, as: UTF8.self) == "José,Ümit\nRen\u{FFFD}\nZoë")
    }
  }

  @Test func `a file is decided early only by a mark`() {
    var detector = CSVEncodingDetector()
    detector.feed(Array("plain".utf8))
    detector.feed([0xE9, 0x0A])
    #expect(!detector.isDecided)
    var marked = CSVEncodingDetector()
    marked.feed([0xFF])
    #expect(!marked.isDecided)
    marked.feed([0xFE])
    #expect(marked.isDecided)
  }

  @Test(
    arguments: [
      ("utf-8", .utf8), ("UTF8", .utf8), ("Utf_8", .utf8), ("utf-16", .utf16), ("UTF16", .utf16),
      ("utf-16le", .utf16LittleEndian), ("UTF-16 LE", .utf16LittleEndian),
      ("utf_16_be", .utf16BigEndian), ("windows-1252", .windows1252),
      ("Windows 1252", .windows1252),
      ("CP1252", .windows1252), ("cp-1252", .windows1252), ("ISO-8859-1", .windows1252),
      ("iso8859-1", .windows1252), ("latin1", .windows1252), ("Latin-1", .windows1252),
      ("utf-7", nil), ("utf-32", nil), ("iso-8859-15", nil), ("", nil),
    ] as [(String, CSVEncoding?)])
  func `an encoding is known by the names people use`(_ name: String, _ encoding: CSVEncoding?) {
    #expect(CSVEncoding(name: name) == encoding)
  }

  @Test(arguments: CSVEncoding.allCases)
  func `an encoding is known by its own name`(_ encoding: CSVEncoding) {
    #expect(CSVEncoding(name: encoding.rawValue) == encoding)
  }
}
