/// A chart of a report as SVG of our own: dark, striped and empty bars with their numbers, so that it can be read
/// without colour.
package enum ReportChart: Equatable, Sendable {
  /// A row of bars for each label, one for each series; nil where there is nothing to say.
  case bars(series: [String], rows: [Bar])
  /// Columns side by side, with marks below.
  case columns(title: String, marks: [String], columns: [Column])

  package struct Bar: Equatable, Sendable {
    package let label: String
    package let values: [Int?]
    package let texts: [String]

    package init(label: String, values: [Int?], texts: [String]) {
      self.label = label
      self.values = values
      self.texts = texts
    }
  }

  package struct Column: Equatable, Sendable {
    package let label: String
    package let value: Int
    /// Which of the marks stand below.
    package let marks: [Bool]

    package init(label: String, value: Int, marks: [Bool]) {
      self.label = label
      self.value = value
      self.marks = marks
    }
  }

  var svg: String {
    switch self {
    case .bars(let series, let rows): BarDrawing(series: series, rows: rows).svg
    case .columns(let title, let marks, let columns):
      ColumnDrawing(title: title, marks: marks, columns: columns).svg
    }
  }
}

private enum Drawing {
  static let width = 720

  static func text(_ text: String, x: Int, y: Int, anchor: String = "start") -> String {
    "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(Markup(text).source)</text>"
  }

  static func svg(height: Int, label: String, _ parts: [String]) -> String {
    """
    <svg class="chart" viewBox="0 0 \(width) \(height)" role="img" aria-label="\(Markup(label).source)">
    \(parts.joined(separator: "\n"))
    </svg>
    """
  }

  /// Solid, striped, empty.
  static func rectangle(_ series: Int, x: Int, y: Int, width: Int, height: Int) -> String {
    let fill = ["currentColor", "url(#stripes)", "none"][min(series, 2)]
    return """
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" fill="\(fill)" \
      stroke="currentColor"/>
      """
  }

  static func shortened(_ text: String, to count: Int) -> String {
    text.count <= count ? text : text.prefix(count - 1) + "…"
  }
}

private struct BarDrawing {
  let series: [String]
  let rows: [ReportChart.Bar]

  private let labels = 250
  private let thickness = 16

  var svg: String {
    let longest = Drawing.width - labels - 130
    let most = max(1, rows.flatMap { $0.values.compactMap { $0 } }.max() ?? 1)
    var parts: [String] = []
    var y = 4
    if series.count > 1 {
      var x = labels
      for (index, name) in series.enumerated() {
        parts.append(Drawing.rectangle(index, x: x, y: y, width: 14, height: 14))
        parts.append(Drawing.text(name, x: x + 20, y: y + 13))
        x += 50 + name.count * 9
      }
      y += 26
    }
    for row in rows {
      parts.append(
        Drawing.text(
          Drawing.shortened(row.label, to: 32), x: labels - 8,
          y: y + (row.values.count * thickness + 10) / 2, anchor: "end"))
      for (index, value) in row.values.enumerated() {
        let length = (value ?? 0) * longest / most
        parts.append(
          Drawing.rectangle(index, x: labels, y: y, width: length, height: thickness - 4))
        parts.append(Drawing.text(row.texts[index], x: labels + length + 6, y: y + 11))
        y += thickness
      }
      y += 10
    }
    return Drawing.svg(height: y, label: series.joined(separator: ", "), parts)
  }
}

private struct ColumnDrawing {
  let title: String
  let marks: [String]
  let columns: [ReportChart.Column]

  private let height = 160
  private let left = 60

  var svg: String {
    let most = max(1, columns.map(\.value).max() ?? 1)
    let step = max(1, (Drawing.width - left) / max(1, columns.count))
    let base = height + 24
    var parts = [
      Drawing.text(title, x: 0, y: 13), Drawing.text("\(most)", x: left - 6, y: 36, anchor: "end"),
      Drawing.text("0", x: left - 6, y: base, anchor: "end"),
      "<path d=\"M\(left) 24V\(base)H\(Drawing.width)\" fill=\"none\" stroke=\"currentColor\"/>",
    ]
    // As many labels as there is room for.
    let every = max(1, (columns.count * 90 + Drawing.width - left - 1) / (Drawing.width - left))
    for (index, column) in columns.enumerated() {
      let x = left + index * step
      let tall = column.value * height / most
      parts.append(
        Drawing.rectangle(0, x: x + 1, y: base - tall, width: max(1, step - 3), height: tall))
      for (line, stands) in column.marks.enumerated() where stands {
        parts.append(mark(line, x: x + step / 2, y: base + 14 + line * 18))
      }
      if index.isMultiple(of: every) {
        parts.append(Drawing.text(column.label, x: x, y: base + 18 + marks.count * 18 + 4))
      }
    }
    let legend = base + 26 + marks.count * 18
    for (line, name) in marks.enumerated() {
      parts.append(mark(line, x: left + 8, y: legend + 14 + line * 20))
      parts.append(Drawing.text(name, x: left + 22, y: legend + 19 + line * 20))
    }
    return Drawing.svg(height: legend + 8 + marks.count * 20, label: title, parts)
  }

  /// A triangle, a circle.
  private func mark(_ line: Int, x: Int, y: Int) -> String {
    line == 0
      ? "<path d=\"M\(x - 5) \(y + 5)h10l-5 -10z\" fill=\"currentColor\"/>"
      : "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"4.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
  }
}
