/// A table of text in aligned columns, under a header and a rule.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  struct Column {
    var title: String
    var alignment = Alignment.left
    /// Whether its cells may be broken onto further lines when the terminal is narrow.
    var canShrink = false
    /// Whether it may be left out when even so the table would not fit.
    var canHide = false
    /// The width it shrinks to.
    var minimumWidth = 4
  }

  private struct Cell {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text.printable
      width = self.text.displayWidth
    }

    func broken(to width: Int) -> [Cell] {
      self.width <= width ? [self] : text.broken(toWidth: width).map(Cell.init)
    }
  }

  private static let gap = "  "

  private var columns: [Column]
  private var titles: [Cell]
  private var rows: [[Cell]] = []
  private var contentWidths: [Int]

  init(columns: [Column]) {
    self.columns = columns
    titles = columns.map { Cell($0.title) }
    contentWidths = titles.map(\.width)
  }

  /// The cells, one for each column, are made safe to print.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    let row = cells.map(Cell.init)
    for (index, cell) in row.enumerated() {
      contentWidths[index] = max(contentWidths[index], cell.width)
    }
    rows.append(row)
  }

  /// The last first, until the others fit at their minimum; returns the titles of those left out.
  mutating func hideColumns(fitting width: Int?) -> [String] {
    guard let width else { return [] }
    var hidden: [String] = []
    while Self.total(narrowestWidths) > width,
      let index = columns.lastIndex(where: \.canHide)
    {
      hidden.insert(columns[index].title, at: 0)
      columns.remove(at: index)
      titles.remove(at: index)
      contentWidths.remove(at: index)
      for row in rows.indices { rows[row].remove(at: index) }
    }
    return hidden
  }

  private var narrowestWidths: [Int] {
    zip(columns, contentWidths).map { $0.canShrink ? min($1, $0.minimumWidth) : $1 }
  }

  /// Without line ends or trailing spaces; nothing is broken if `width` is nil, as for a pipe. Where
  /// even the narrowest columns do not fit side by side, the last ones stand on further lines.
  func lines(fitting width: Int?, style: TerminalStyle = .plain) -> [String] {
    let widths = width.map(columnWidths(fitting:)) ?? contentWidths
    let bands = bands(of: widths, fitting: width)
    let rule = bands[0].widths.map { String(repeating: "─", count: $0) }
      .joined(separator: Self.gap)
    return lines(titles, bands).map(style.bold) + [style.dim(rule)]
      + rows.flatMap { lines($0, bands) }
  }

  /// Columns that stand side by side.
  private typealias Band = (columns: Range<Int>, widths: [Int], indent: String)

  private func bands(of widths: [Int], fitting width: Int?) -> [Band] {
    guard let width, Self.total(widths) > width else {
      return [(columns.indices, widths, "")]
    }
    var bands: [Band] = []
    var start = 0
    while start < columns.count {
      let indent = bands.isEmpty ? "" : Self.gap
      // A wide letter takes two cells.
      let space = max(2, width - indent.count)
      var end = start + 1
      while end < columns.count, Self.total(Array(widths[start...end])) <= space { end += 1 }
      bands.append((start..<end, widths[start..<end].map { min($0, space) }, indent))
      start = end
    }
    return bands
  }

  private func lines(_ cells: [Cell], _ bands: [Band]) -> [String] {
    bands.flatMap { band in
      let broken = zip(band.columns, band.widths).map { cells[$0].broken(to: $1) }
      return (0..<(broken.map(\.count).max() ?? 0)).map { row in
        var line = band.indent
        for (index, column) in band.columns.enumerated() {
          if index > 0 { line += Self.gap }
          let cell = row < broken[index].count ? broken[index][row] : Cell("")
          let padding = String(repeating: " ", count: max(0, band.widths[index] - cell.width))
          line +=
            columns[column].alignment == .left ? cell.text + padding : padding + cell.text
        }
        return Self.withoutTrailingSpaces(line)
      }
    }
  }

  /// The contents' widths, less what the widest columns that can shrink have to give up.
  private func columnWidths(fitting width: Int) -> [Int] {
    var widths = contentWidths
    var excess = Self.total(widths) - width
    while excess > 0 {
      // Of columns equally wide the rightmost gives way: names stand on the left.
      let shrinkable = widths.indices.reversed().filter {
        columns[$0].canShrink && widths[$0] > max(1, columns[$0].minimumWidth)
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap.count * max(0, widths.count - 1)
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }
}
