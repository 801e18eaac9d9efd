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

  @Test func `the widest columns give way first`() {
    #expect(
      Self.standings().lines(fitting: 40) == [
        "No  Nama         Sekolah            Poin",
        "──  ───────────  ────────────────  ─────",
        " 1  Rene\u{301} Aminah  SMP Negeri 1 Yo…  1.250",
        " 2  日本 太郎    SD 👩‍👩‍👧                90",
        "10  عبد الرحمن                         7",
      ])
  }

  @Test func `columns give way below their minimum rather than off the screen`() {
    #expect(
      Self.standings().lines(fitting: 20) == [
        "No  Nama  Se…   Poin",
        "──  ────  ───  ─────",
        " 1  Ren…  SM…  1.250",
        " 2  日…   SD…     90",
        "10  عبد…           7",
      ])
  }

  @Test(arguments: -1...90)
  func `no line is wider than the terminal, nor ends in a space`(width: Int) {
    for line in Self.standings().lines(fitting: width) {
      #expect(line.displayWidth <= max(0, width))
      #expect(line.last != " ")
    }
  }

  @Test func `a column that cannot shrink is cut only by the edge of the terminal`() {
    var table = TextTable(columns: [
      TextTable.Column(title: "Kode"), TextTable.Column(title: "Tanggal"),
    ])
    table.add(["BACA-2025", "2025-07-01"])
    #expect(table.lines(fitting: 14) == ["Kode       Ta…", "─────────  ───", "BACA-2025  20…"])
    #expect(table.lines(fitting: 10) == ["Kode     …", "─────────", "BACA-2025…"])
    #expect(table.lines(fitting: 0) == ["", "", ""])
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

  @Test func `a header is bold and cut before it is styled`() {
    let table = TextTable(columns: [TextTable.Column(title: "Perpustakaan", canShrink: true)])
    #expect(
      table.lines(fitting: 6, style: TerminalStyle(isEnabled: true))
        == ["\u{1B}[1mPerpu…\u{1B}[22m", "\u{1B}[2m──────\u{1B}[22m"])
  }
}
