import Juara
import JuaraTestSupport
import Testing

struct LogLineTests {
  private func read(_ lines: String...) throws -> LogLine {
    var reader = LogLineParser()
    var last = LogLine.blank
    for line in lines { last = try reader.read(line) }
    return last
  }

  private func entry(
    _ reader: String, _ quantity: Int = 1, _ title: String? = nil, by author: String? = nil
  ) -> LogLine {
    .entry(reader: reader, quantity: quantity, title: title, author: author)
  }

  @Test func `a line is the reader, the quantity, the title and the author`() throws {
    #expect(
      try read("17 2 Laskar Pelangi / Andrea Hirata")
        == entry("17", 2, "Laskar Pelangi", by: "Andrea Hirata"))
    #expect(try read("BJB-0017 3") == entry("BJB-0017", 3))
    #expect(try read("Siti Aminah 2 Bumi") == entry("Siti Aminah", 2, "Bumi"))
    #expect(try read("  17   Bumi  Manusia ") == entry("17", 1, "Bumi Manusia"))
    #expect(try read("Siti Aminah") == entry("Siti Aminah"))
    #expect(
      try read("Siti Aminah 081234567890 4 Bumi") == entry("Siti Aminah 081234567890", 4, "Bumi"))
    #expect(try read("17 1 1984") == entry("17", 1, "1984"))
  }

  @Test func `the reader, the quantity and the title carry over from the line before`() throws {
    #expect(try read("17 5 Bumi", ". Laskar Pelangi") == entry("17", 5, "Laskar Pelangi"))
    #expect(try read("17 1 Bumi / Tere Liye", "18 =") == entry("18", 1, "Bumi", by: "Tere Liye"))
    #expect(try read("17 3", "18") == entry("18", 3))
    #expect(throws: LogLineProblem.noReader) { try read(". 3") }
    #expect(throws: LogLineProblem.noTitle) { try read("17 3 =") }
  }

  @Test(arguments: [
    ("?", LogLine.help), ("bantuan", .help), ("undo", .undo), ("Batal", .undo), ("done", .stop),
    ("selesai", .stop), ("", .blank), ("   ", .blank),
    ("hari 2026-11-18", .day(Day("2026-11-18")!)), ("day 2026-11-18", .day(Day("2026-11-18")!)),
    ("activity pages", .activity(.pages)),
  ])
  func `a command is a word in either language`(line: String, command: LogLine) throws {
    #expect(try read(line) == command)
  }

  @Test(arguments: [
    ("day 18", LogLineProblem.notADay("18")), ("activity Pages", .notAnActivity("Pages")),
    ("17 99999999999999999999", .notAQuantity("99999999999999999999")),
  ])
  func `what is wrong with a line is told`(line: String, problem: LogLineProblem) {
    #expect(throws: problem) { try read(line) }
  }
}
