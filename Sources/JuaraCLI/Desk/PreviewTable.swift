internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// The first rows of a file as they will be understood: a line for each field, a column for each row.
struct PreviewTable {
  private let desk: Desk
  private let columns: [PreviewedColumn]
  private let previews: [RowPreview]

  /// How narrow a cell may get.
  private static let readableWidth = 10

  init(_ columns: [PreviewedColumn], _ previews: [RowPreview], at desk: Desk) {
    self.columns = columns
    self.previews = previews
    self.desk = desk
  }

  /// Prints the table, and a blank line behind it; nothing where there is no row to show.
  func print() throws {
    guard !previews.isEmpty else { return }
    let say = desk.say
    var table = TextTable(
      columns: [
        .init(title: say(.fieldTitle)),
        .init(title: say(.columnTitle), canShrink: true, minimumWidth: Self.readableWidth),
      ]
        + previews.enumerated().map { index, preview in
          .init(
            title: say.lineTitle(preview.line), canShrink: true, canHide: index > 0,
            minimumWidth: Self.readableWidth)
        })
    for column in columns {
      table.add(
        [column.meaning.name, column.header]
          + previews.map { text(of: $0.value(of: column.meaning)) })
    }
    let hidden = table.hideColumns(fitting: desk.width)
    try desk.print(say(.previewHeading))
    for line in table.lines(fitting: desk.width, style: desk.style) { try desk.print(line) }
    if !hidden.isEmpty { desk.note(say.columnsHidden(hidden)) }
    try desk.print("")
  }

  private func text(of value: RowPreview.Value?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text
    case .number(let number): desk.say.number(number)
    case .day(let day): day.description
    case .instant(let instant): desk.say.shortInstant(instant)
    case .status(let status): desk.say.label(status)
    case .yes: desk.say(.yes)
    case .mark(let mark): desk.say.points(Points(units: mark.hundredths, perPoint: 100))
    }
  }
}
