import Juara
import JuaraExchange
import Testing

@Suite struct EncodingTests {
  private static let text = "Nama,Sekolah\r\nRené,SMPN 1\r\nÜmit ☺ 😀,SMPN 2\r\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test(
    arguments: [
      ([UInt8](text.utf8), "utf-8"), ([0xEF, 0xBB, 0xBF] + text.utf8, "utf-8"),
      (utf16("\u{FEFF}" + text, bigEndian: false), "utf-16le"),
      (utf16("\u{FEFF}" + text, bigEndian: true), "utf-16be"),
    ] as [([UInt8], String)])
  func `a mark tells the encoding, else it is UTF-8`(_ bytes: [UInt8], _ encoding: String) throws {
    let file = try Reading.registrations(bytes)
    #expect(file.findings.encoding == encoding)
    #expect(file.findings.firstLineNotUTF8 == nil)
    #expect(file.headers == ["Nama", "Sekolah"])
    #expect(file.drafts.map(\.person.name.text) == ["René", "Ümit ☺ 😀"])
  }

  @Test func `what is not UTF-8 is Windows-1252, and the first such line is named`() throws {
    let bytes = Array("Nama,Sekolah\nSiti,SMPN 1\nRen".utf8) + [0xE9] + Array(",SMPN 2\n".utf8)
    let file = try Reading.registrations(bytes)
    #expect(file.findings.encoding == "windows-1252")
    #expect(file.findings.firstLineNotUTF8 == 3)
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "René"])
  }

  @Test func `a name that breaks UTF-8 far down the file is found too`() throws {
    let rows = String(repeating: "Siti,SMPN 1\n", count: 30_000)
    let file = try Reading.registrations(
      Array("Nama,Sekolah\n".utf8) + Array(rows.utf8) + [0xC9] + Array("mile,SMPN 2\n".utf8))
    #expect(file.findings.firstLineNotUTF8 == 30_002)
    #expect(file.drafts.last?.person.name.text == "Émile")
  }

  @Test func `the encoding that staff name overrides what the file looks like`() throws {
    let bytes = Array("Nama,Sekolah\nRené,SMPN 1\n".utf8)
    let file = try Reading.registrations(bytes, TableOptions(encoding: "latin1"))
    #expect(file.findings.encoding == "windows-1252")
    #expect(file.drafts[0].person.name.text == "RenÃ©")
    let unmarked = Self.utf16(Self.text, bigEndian: true)
    #expect(
      try Reading.registrations(unmarked, TableOptions(encoding: "UTF-16BE")).drafts.count == 2)
  }

  @Test func `an unknown encoding is refused by its name`() {
    #expect(throws: FileProblem.unknownEncoding("ebcdic")) {
      try Reading.registrations(Self.text, TableOptions(encoding: "ebcdic"))
    }
  }

  @Test(
    arguments: [
      ("utf-8", Array("Nama,Sekolah\nRen".utf8) + [0xE9, 0x0A], "utf-8", 2, 16),
      ("windows-1252", Array("Nama,Sekolah\n\nRen".utf8) + [0x81, 0x0A], "windows-1252", 3, 17),
      (
        "utf-16le", utf16("Nama,X\n", bigEndian: false) + [0x00, 0xD8, 0x41, 0x00], "utf-16", 2, 14
      ),
    ] as [(String, [UInt8], String, Int, Int)])
  func `a byte that the encoding does not know ends it, with its place`(
    _ named: String, _ bytes: [UInt8], _ encoding: String, _ line: Int, _ byte: Int
  ) {
    #expect(throws: FileProblem.badByte(encoding: encoding, line: line, byte: byte)) {
      try Reading.registrations(bytes, TableOptions(encoding: named))
    }
  }
}
