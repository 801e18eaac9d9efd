import Juara
package import JuaraWording

/// Tables of a report as one HTML page to send or print: it fetches nothing and runs no script.
package struct ReportPage: Equatable, Sendable {
  package struct Table: Equatable, Sendable {
    package var title: String?
    package var columns: [Column]
    package var rows: [Row]
    package var chart: ReportChart?

    package init(
      title: String? = nil, columns: [Column], rows: [Row], chart: ReportChart? = nil
    ) {
      self.chart = chart
      self.title = title
      self.columns = columns
      self.rows = rows
    }
  }

  package struct Column: Equatable, Sendable {
    package var title: String
    package var isNumber: Bool

    package init(_ title: String, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  package struct Row: Equatable, Sendable {
    package var cells: [String]
    /// Whether it sums up rows above it.
    package var isSum: Bool

    package init(_ cells: [String], isSum: Bool = false) {
      self.cells = cells
      self.isSum = isSum
    }
  }

  private let heading: String
  private let library: String
  private let time: String
  private let notes: [String]
  private let tables: [Table]

  package init(heading: String, library: String, time: String, notes: [String], tables: [Table]) {
    self.heading = heading
    self.library = library
    self.time = time
    self.notes = notes
    self.tables = tables
  }

  package func html(in wording: Wording) throws(TemplateProblem) -> String {
    let template = try Template(
      Self.template,
      names: ["language", "library", "heading", "time", "notes", "tables", "stripes"])
    let notes = notes.map { "<p class=\"soft\">\(Markup($0).source)</p>" }
    return template.filled([
      "language": Markup(wording.language.rawValue), "library": Markup(library),
      "heading": Markup(heading), "time": Markup(time),
      "notes": Markup(source: notes.joined(separator: "\n")),
      "tables": Markup(source: tables.map(section).joined(separator: "\n")),
      "stripes": Markup(source: tables.contains { $0.chart != nil } ? Self.stripes : ""),
    ])
  }

  private func section(_ table: Table) -> String {
    func mark(_ column: Column) -> String { column.isNumber ? " class=\"number\"" : "" }
    let title = table.title.map { "<h2>\(Markup($0).source)</h2>\n" } ?? ""
    let head = table.columns
      .map { "<th scope=\"col\"\(mark($0))>\(Markup($0.title).source)</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = zip(row.cells, table.columns)
        .map { cell, column in "<td\(mark(column))>\(Markup(cell).source)</td>" }.joined()
      return "<tr\(row.isSum ? " class=\"sum\"" : "")>\(cells)</tr>"
    }
    let chart = table.chart.map { "<div class=\"wide\">\($0.svg)</div>\n" } ?? ""
    return """
      <section>
      \(title)\(chart)<div class="wide"><table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table></div>
      </section>
      """
  }

  /// What fills every second series of bars.
  private static let stripes = """
    <svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
    <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M0 0V6" stroke="currentColor" stroke-width="4"/></pattern></defs></svg>
    """

  private static let template = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{heading}}</title>
    <style>
    :root { --ink: #16202c; --soft: #536070; --line: #d4dae1; --ground: #fff; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #eef2f6; --soft: #a7b3c0; --line: #37424f; --ground: #12181f; }
    }
    body { margin: 0 auto; padding: clamp(12px, 3vw, 40px); max-width: 1000px;
      background: var(--ground); color: var(--ink);
      font: 16px/1.4 system-ui, sans-serif; }
    h1 { font-size: 1.6em; line-height: 1.2; margin: 0.2em 0; overflow-wrap: anywhere; }
    h2 { font-size: 1.2em; margin: 1.4em 0 0.3em; }
    p { margin: 0.3em 0; }
    .soft { color: var(--soft); font-size: 0.9em; }
    .wide { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: 0.4em 0.5em; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: baseline; overflow-wrap: break-word; }
    th { color: var(--soft); font-weight: normal; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .sum td { font-weight: bold; }
    .chart { width: 100%; min-width: 560px; height: auto; margin: 0.4em 0; font-size: 14px; }
    .chart text { fill: currentColor; }
    @page { size: A4; margin: 15mm; }
    @media print {
      :root { --ink: #000; --soft: #444; --line: #999; --ground: #fff; }
      body { max-width: none; padding: 0; font-size: 11pt; }
      thead { display: table-header-group; }
      tr, .chart { break-inside: avoid; }
      .chart { min-width: 0; }
      h2 { break-after: avoid; }
    }
    </style>
    </head>
    <body>
    {{stripes}}
    <header>
    <p class="soft">{{library}}</p>
    <h1>{{heading}}</h1>
    <p class="soft">{{time}}</p>
    </header>
    <main>
    {{tables}}
    </main>
    <footer>
    {{notes}}
    </footer>
    </body>
    </html>

    """
}
