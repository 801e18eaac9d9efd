import Testing

@testable import JuaraCLI

struct TextTableTests {
  private static func standings() -> TextTable {
    var table = TextTable(columns: [
      TextTable.Column(title: "No", alignment: .right),
      TextTable.Column(title: "Nama", canShrink: true, minimumWidth: 6),
      TextTable.Column(title: "Sekolah", canShrink: true),
      TextTable.Column(title: "Poin", alignment: .right),
    ])
    table.add(["1", "Rene\u{301} Aminah", "SMP Negeri 1 Yogyakarta", "1.250"])
    table.add(["2", "日本 太郎", "SD 👩‍👩‍👧", "90"])
    table.add(["10", "عبد الرحمن", "", "7"])
    return table
  }

  private static let uncut = [
    "No  Nama         Sekolah                   Poin",
    "──  ───────────  ───────────────────────  ─────",
    " 1  Rene\u{301} Aminah  SMP Negeri 1 Yogyakarta  1.250",
    " 2  日本 太郎    SD 👩‍👩‍👧                       90",
    "10  عبد الرحمن                                7",
  ]

  @Test(arguments: [nil, 80, 47])
  func `a table that fits is as wide as its contents`(width: Int?) {
    #expect(Self.standings().lines(fitting: width) == Self.uncut)
  }

  @Test func `the widest columns give way first, and their cells go on below`() {
    #expect(
      Self.standings().lines(fitting: 40) == [
        "No  Nama         Sekolah            Poin",
        "──  ───────────  ────────────────  ─────",
        " 1  Rene\u{301} Aminah  SMP Negeri 1      1.250",
        "                 Yogyakarta",
        " 2  日本 太郎    SD 👩‍👩‍👧                90",
        "10  عبد الرحمن                         7",
      ])
  }

  @Test func `columns that do not fit side by side stand on further lines`() {
    #expect(
      Self.standings().lines(fitting: 16) == [
        "No  Nama    Seko", "            lah", "   Poin", "──  ──────  ────",
        " 1  Rene\u{301}    SMP", "    Aminah  Nege", "            ri 1", "            Yogy",
        "            akar", "            ta", "  1.250", " 2  日本    SD", "    太郎    👩‍👩‍👧",
        "     90", "10  عبد", "    الرحمن", "      7",
      ])
  }

  @Test(arguments: 4...90)
  func `no line is wider than the terminal, nor ends in a space, and nothing is lost`(width: Int) {
    let lines = Self.standings().lines(fitting: width)
    for line in lines {
      #expect(line.displayWidth <= width, "\(line)")
      #expect(line.last != " ")
    }
    let letters = lines.joined().filter { !$0.isWhitespace && $0 != "─" }.count
    #expect(letters == Self.uncut.joined().filter { !$0.isWhitespace && $0 != "─" }.count)
  }

  @Test func `a column that cannot shrink is broken only at the edge of the terminal`() {
    var table = TextTable(columns: [
      TextTable.Column(title: "Kode"), TextTable.Column(title: "Tanggal"),
    ])
    table.add(["BACA-2025", "2025-07-01"])
    #expect(
      table.lines(fitting: 14)
        == ["Kode", "  Tanggal", "─────────", "BACA-2025", "  2025-07-01"])
    #expect(
      table.lines(fitting: 8) == [
        "Kode", "  Tangga", "  l", "────────", "BACA-202", "5", "  2025-0", "  7-01",
      ])
  }

  @Test func `a cell keeps to its line`() {
    var table = TextTable(columns: [TextTable.Column(title: "Nama\n")])
    table.add(["Ani\r\nBudi\u{1B}[31m"])
    #expect(table.lines(fitting: nil) == ["Nama␤", "─────────────", "Ani␤Budi␛[31m"])
  }

  @Test func `a table without rows has its header`() {
    let table = TextTable(columns: [TextTable.Column(title: "Nama")])
    #expect(table.lines(fitting: 80) == ["Nama", "────"])
  }

  @Test func `a header is bold and broken before it is styled`() {
    let table = TextTable(columns: [TextTable.Column(title: "Perpustakaan", canShrink: true)])
    #expect(
      table.lines(fitting: 6, style: TerminalStyle(isEnabled: true))
        == [
          "\u{1B}[1mPerpus\u{1B}[22m", "\u{1B}[1mtakaan\u{1B}[22m", "\u{1B}[2m──────\u{1B}[22m",
        ])
  }
}
