import JuaraTestSupport
import Testing

@testable import JuaraCSV

@Suite struct DialectTests {
  private static func detect(_ text: String, whole: Bool = true) -> String {
    let detection = CSVDialect.detect(head: Array(text.utf8), isWholeFile: whole)
    #expect(!detection.isDeclared)
    #expect(detection.preamble == .none)
    return String(decoding: [detection.dialect.delimiter], as: UTF8.self)
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `each delimiter is found by its steady width`(_ mark: String) {
    #expect(Self.detect("a\(mark)b\(mark)c\n1\(mark)2\(mark)3\n4\(mark)5\(mark)6\n") == mark)
    #expect(Self.detect("a\(mark)b") == mark)
    #expect(Self.detect("a\(mark)b\r1\(mark)2\r", whole: false) == mark)
  }

  @Test(arguments: [
    ("name;score\nAnn;1,5\nBen;2,5\nCyd;3,5\n", ";"),
    ("name,note\nAnn,x;y;z\nBen,x;y\n", ","),
    ("name\tnote\nLim, Mei\ta;b\nTan, Wei\tc;d\n", "\t"),
    ("\"a;b\",\"c;d\"\n\"e;f;g\",\"h\"\n", ","),
    ("\"a, b\";\"c\"\n\"d, e\";\"f\"\n", ";"),
    ("\"x\ny;z\",1\n\"p\nq;r\",2\n", ","),
    ("a|b,c\n1|2\n3|4,5\n", "|"),
    ("\"a \"\"q\"\", b\";c\n\"d, e\";f\n", ";"),
  ])
  func `other delimiters inside text do not mislead`(_ text: String, _ mark: String) {
    #expect(Self.detect(text) == mark)
  }

  @Test(arguments: [
    ("Report\nMeeting; the first\n\nname,mail,time\na,b,c\nd,e,f\n", ","),
    (
      "Topic,Start\nStory hour,\"May 1, 2026\"\n\nName;Mail;Minutes\na;b;1\nc;d;2\ne;f;3\n", ";"
    ),
    ("A title\nname;mail\n", ";"),
    ("A; b; c\nname;mail\n", ";"),
  ])
  func `lines before the header may have other widths`(_ text: String, _ mark: String) {
    #expect(Self.detect(text) == mark)
  }

  @Test(arguments: [
    "", "\n\r\n", "name", "name\nAnn\nBen\n", "name\nAnn; or Ben\nCyd\n", "\"a\nb\"",
  ])
  func `a file of one column has a comma that never occurs`(_ text: String) {
    #expect(Self.detect(text) == ",")
  }

  @Test func `only the first fifty records count`() {
    let first = String(repeating: "a;b\n", count: 50)
    #expect(Self.detect(first + String(repeating: "a,b,c\n", count: 100)) == ";")
  }

  @Test func `a record that the head's end cuts is left out`() {
    #expect(Self.detect("a;b\nc;d\ne,\"f,", whole: false) == ";")
    #expect(Self.detect("a,\"b;c\nd;e", whole: false) == ",")
    #expect(Self.detect("a;b\nc;d,e,f", whole: false) == ";")
  }

  @Test(arguments: [
    ("sep=;\na,b\n", ";", 6, 1), ("sep=,\r\na;b", ",", 7, 1), ("sep=\t\ra", "\t", 6, 1),
    ("SEP=|\n", "|", 6, 1), ("Sep=;", ";", 5, 0), ("sep=;\r\r\na", ";", 6, 1),
  ])
  func `a sep line is honoured and dropped`(
    _ text: String, _ mark: String, _ bytes: Int, _ lines: Int
  ) {
    let detection = CSVDialect.detect(head: Array(text.utf8), isWholeFile: true)
    #expect(detection.isDeclared)
    #expect([detection.dialect.delimiter] == Array(mark.utf8))
    #expect(detection.preamble == CSVPreamble(bytes: bytes, lines: lines))
  }

  @Test(arguments: [
    "sep=", "sep=x\na,b\n", "sep=;;\na,b\nc,d\n", "sep=;b\na,b\nc,d\n", "sep\u{1D};\n", "sep:;\n",
    "\"sep=;\"\na,b\n", "se", "\nsep=;\na,b\nc,d\n",
  ])
  func `what only resembles a sep line is a record`(_ text: String) {
    #expect(!CSVDialect.detect(head: Array(text.utf8), isWholeFile: true).isDeclared)
  }

  @Test func `no head whatever is refused, wherever it is cut`() {
    var random = Seeded(7)
    let bytes: [UInt8] = Array("sep=;,\t|\"\r\n".utf8) + [0x00, 0x61, 0xC3, 0xFF]
    for _ in 0..<3000 {
      let head = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        bytes.randomElement(using: &random) ?? 0
      }
      for isWhole in [true, false] {
        let detection = CSVDialect.detect(head: head, isWholeFile: isWhole)
        #expect(CSVDialect.delimiters.contains(detection.dialect.delimiter))
        #expect(detection.preamble.bytes <= head.count)
      }
    }
  }
}
