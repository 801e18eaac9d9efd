import Juara
import JuaraDocuments
import JuaraWording
import Testing

struct ReportPageTests {
  private func html(_ cell: String) throws -> String {
    let table = ReportPage.Table(
      columns: [.init("Nama"), .init("Jumlah", isNumber: true)],
      rows: [.init([cell, "7"]), .init(["semuanya", "–"], isSum: true)])
    return try ReportPage(
      heading: "Laporan \(cell)", library: "Perpustakaan Contoh", time: "1 Desember 2026",
      notes: ["Catatan."], tables: [table]
    ).html(in: Wording(.indonesian))
  }

  @Test func `a report is a page with its numbers, sums and notes`() throws {
    let page = try html("Poster aula")
    #expect(page.contains("<td>Poster aula</td><td class=\"number\">7</td>"))
    #expect(page.contains("<tr class=\"sum\"><td>semuanya</td><td class=\"number\">–</td></tr>"))
    #expect(page.contains("Catatan."))
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"A\" & 'B'", "{{notes}}"])
  func `the page runs and fetches nothing, whatever a code is called`(name: String) throws {
    let page = try html(name)
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("href="))
    #expect(page.contains("default-src 'none'"))
  }
}
