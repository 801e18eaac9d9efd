/// A table of text in aligned columns, under a header and a rule.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  struct Column {
    var title: String
    var alignment = Alignment.left
    /// Whether its cells may be cut when the terminal is narrow.
    var canShrink = false
    /// Whether it may be left out when even so the table would not fit.
    var canHide = false
    /// The width it shrinks to, unless even so the table would not fit.
    var minimumWidth = 4
  }

  private struct Cell {
    let text: String
    let width: Int

    init(_ text: String) {
      self.text = text.printable
      width = self.text.displayWidth
    }

    func cut(to width: Int) -> Cell {
      self.width <= width ? self : Cell(text.truncated(toWidth: width))
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

  /// Without line ends or trailing spaces; nothing is cut if `width` is nil, as for a pipe.
  func lines(fitting width: Int?, style: TerminalStyle = .plain) -> [String] {
    let widths = width.map(columnWidths(fitting:)) ?? contentWidths
    // Only when the columns at their narrowest are still too wide do whole lines have to be cut.
    let limit = width.flatMap { Self.total(widths) > $0 ? $0 : nil }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap)
    let cutRule = limit.map { String(rule.prefix(max(0, $0))) } ?? rule
    return [
      style.bold(line(titles, widths: widths, limit: limit)),
      style.dim(Self.withoutTrailingSpaces(cutRule)),
    ] + rows.map { line($0, widths: widths, limit: limit) }
  }

  private func line(_ cells: [Cell], widths: [Int], limit: Int?) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += Self.gap }
      let cut = cell.cut(to: widths[index])
      let padding = String(repeating: " ", count: widths[index] - cut.width)
      line += columns[index].alignment == .left ? cut.text + padding : padding + cut.text
    }
    let trimmed = Self.withoutTrailingSpaces(line)
    return limit.map(trimmed.truncated(toWidth:)) ?? trimmed
  }

  /// The contents' widths, less what the widest columns that can shrink have to give up.
  private func columnWidths(fitting width: Int) -> [Int] {
    var widths = contentWidths
    shrink(&widths, to: width) { $0.minimumWidth }
    // A column too narrow to read well is better than one that is out of sight.
    shrink(&widths, to: width) { _ in 1 }
    return widths
  }

  private func shrink(_ widths: inout [Int], to width: Int, floor: (Column) -> Int) {
    var excess = Self.total(widths) - width
    while excess > 0 {
      // Of columns equally wide the rightmost gives way: names stand on the left.
      let shrinkable = widths.indices.reversed().filter {
        columns[$0].canShrink && widths[$0] > max(1, floor(columns[$0]))
      }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  private static func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap.count * max(0, widths.count - 1)
  }

  private static func withoutTrailingSpaces(_ line: String) -> String {
    guard let end = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...end])
  }
}
