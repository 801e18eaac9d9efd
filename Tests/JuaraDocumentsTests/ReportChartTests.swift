import Juara
import JuaraWording
import Testing

@testable import JuaraDocuments

struct ReportChartTests {
  private func page(_ chart: ReportChart) throws -> String {
    let table = ReportPage.Table(columns: [.init("Umur")], rows: [], chart: chart)
    return try ReportPage(
      heading: "Laporan", library: "Perpustakaan", time: "", notes: [], tables: [table]
    ).html(in: Wording(.indonesian))
  }

  @Test func `bars differ by their pattern and tell their number, also of nothing`() throws {
    let page = try page(
      .bars(
        series: ["Orang", "Pembaca"],
        rows: [
          .init(label: "SD <1>", values: [12, nil], texts: ["12", "–"]),
          .init(label: "SMP", values: [6, 3], texts: ["6", "3"]),
        ]))
    for text in ["SD &lt;1&gt;", ">12<", ">–<", ">6<", ">3<", "Orang", "Pembaca"] {
      #expect(page.contains(text))
    }
    #expect(page.contains("id=\"stripes\"") && page.contains("url(#stripes)"))
    // No colour says anything.
    #expect(page.matches(of: /fill="(?!currentColor|url\(#stripes\)|none)/).isEmpty)
    let widths = page.matches(of: /<rect x="250" y="\d+" width="(\d+)" height="12"/).map { $0.1 }
    #expect(widths == ["340", "0", "170", "85"])
  }

  @Test func `columns have a mark of their own for what else there was`() throws {
    let page = try page(
      .columns(
        title: "Pengunjung", marks: ["Sesi", "Unggahan"],
        columns: [
          .init(label: "2026-12-04", value: 0, marks: [true, false]),
          .init(label: "2026-12-05", value: 240, marks: [false, true]),
        ]))
    // One for the day and one in the legend.
    #expect(page.matches(of: /h10l-5 -10z/).count == 2)
    #expect(page.matches(of: /<circle/).count == 2)
    #expect(page.contains("height=\"160\""))
  }
}
