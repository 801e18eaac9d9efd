import Testing

@testable import JuaraCLI

struct ProgressLineTests {
  static let words = ProgressWords(
    label: "Impor", percent: { "\($0) %" }, rows: { "\($0) baris" },
    elapsed: { "\($0 / .seconds(1)) dtk" })

  private static func text(
    bytes: Int = 520, totalBytes: Int? = 1000, rows: Int = 152, width: Int = 80
  ) -> String {
    ProgressLine(
      words: words, bytes: bytes, totalBytes: totalBytes, rows: rows, elapsed: .milliseconds(3500)
    ).text(fitting: width)
  }

  @Test(arguments: [
    (0, "[░░░░░░░░░░░░░░░░░░░░]  0 %"), (9, "[░░░░░░░░░░░░░░░░░░░░]  0 %"),
    (290, "[█████░░░░░░░░░░░░░░░]  29 %"), (520, "[██████████░░░░░░░░░░]  52 %"),
    (999, "[███████████████████░]  99 %"), (1000, "[████████████████████]  100 %"),
    (1200, "[████████████████████]  100 %"), (-1, "[░░░░░░░░░░░░░░░░░░░░]  0 %"),
  ])
  func `the bar is full when all is read and not before`(bytes: Int, bar: String) {
    #expect(Self.text(bytes: bytes) == "Impor  \(bar)  152 baris  3.5 dtk")
  }

  @Test(arguments: [
    (55, "Impor  [██████████░░░░░░░░░░]  52 %  152 baris  3.5 dtk"),
    (54, "Impor  [█████░░░░░]  52 %  152 baris  3.5 dtk"),
    (43, "Impor  [█████░░░░░]  52 %  152 baris"),
    (35, "Impor  [██░░░]  52 %  152 baris"),
    (30, "Impor  52 %  152 baris"), (21, "Impor  52 %"), (10, "52 %"), (3, "52…"), (0, ""),
  ])
  func `the line leaves out what does not fit`(width: Int, text: String) {
    #expect(Self.text(width: width) == text)
  }

  @Test(arguments: [nil, 0])
  func `only counts are shown when nobody knows the total`(totalBytes: Int?) {
    #expect(Self.text(totalBytes: totalBytes) == "Impor  152 baris  3.5 dtk")
    #expect(Self.text(totalBytes: totalBytes, width: 20) == "Impor  152 baris")
    #expect(Self.text(totalBytes: totalBytes, width: 10) == "152 baris")
  }

  @Test(arguments: -1...60)
  func `no line is wider than the terminal`(width: Int) {
    #expect(Self.text(width: width).displayWidth <= max(0, width))
  }

  @Test func `a file's name cannot command the terminal`() {
    var line = ProgressLine(
      words: Self.words, bytes: 0, totalBytes: nil, rows: 1, elapsed: .zero)
    line.words.label = "a\u{1B}[2J\n"
    #expect(line.text(fitting: 80) == "a␛[2J␤  1 baris  0.0 dtk")
  }
}
