import Juara
import JuaraExchange
import JuaraWording

/// The first rows of a file as they will be understood: a line for each field, a column for each row.
struct PreviewTable {
  private let context: CommandContext
  private let columns: [PreviewedColumn]
  private let previews: [RowPreview]

  /// How narrow a cell may get.
  private static let readableWidth = 10

  init(_ columns: [PreviewedColumn], _ previews: [RowPreview], in context: CommandContext) {
    self.columns = columns
    self.previews = previews
    self.context = context
  }

  func print() throws {
    guard !previews.isEmpty else { return }
    let wording = context.wording
    var table = TextTable(
      columns: [
        .init(title: wording(Phrase("Isian", "Field"))),
        .init(
          title: wording(Phrase("Kolom", "Column")), canShrink: true,
          minimumWidth: Self.readableWidth),
      ]
        + previews.enumerated().map { index, preview in
          .init(
            title: wording.lineTitle(preview.line), canShrink: true, canHide: index > 0,
            minimumWidth: Self.readableWidth)
        })
    for column in columns {
      table.add(
        [name(of: column.meaning), column.header]
          + previews.map { text(of: $0.value(of: column.meaning)) })
    }
    let hidden = table.hideColumns(fitting: context.width)
    try context.print(wording(.previewHeading))
    for line in table.lines(fitting: context.width, style: context.style) {
      try context.print(line)
    }
    if !hidden.isEmpty { context.note(wording.columnsHidden(hidden)) }
    try context.print("")
  }

  private func name(of meaning: PreviewedColumn.Meaning) -> String {
    switch meaning {
    case .field(let field): context.wording.name(field)
    case .criterion(let key): key
    case .measure(let measure): context.wording.label(measure)
    }
  }

  private func text(of value: RowPreview.Value?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text
    case .number(let number): context.wording.number(number)
    case .day(let day): day.description
    case .instant(let instant): context.wording.shortInstant(instant)
    case .status(let status): context.wording.label(status)
    case .yes: context.wording(.yes)
    case .no: context.wording(.no)
    case .mark(let mark): context.wording.points(Points(units: mark.hundredths, perPoint: 100))
    }
  }
}
