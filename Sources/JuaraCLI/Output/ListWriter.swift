import ArgumentParser
import Juara
import JuaraCSV
import JuaraExchange
import JuaraWording

enum ListFormat: String, NamedChoice {
  case table, csv, json

  func label(in wording: Wording) -> String {
    self == .table ? wording(Phrase("tabel", "table")) : rawValue
  }
}

struct ListOptions: ParsableArguments {
  @Option(help: help("Bentuk daftar.", "How the list is written.", "table|csv|json"))
  var format = ListFormat.table

  @OptionGroup var common: CommonOptions

  var isTable: Bool { format == .table }
}

extension CommandContext {
  /// Prints rows with the same columns; those that are nil are left out.
  func print<Row>(
    _ rows: some Sequence<Row>, as format: ListFormat, _ columns: [ListColumn<Row>?]
  ) throws {
    try print(columns, as: format) { write in
      for row in rows { try write(row) }
    }
  }

  /// CSV and JSON row by row, a table once its widths are known; an empty one says so in words.
  func print<Row>(
    _ columns: [ListColumn<Row>?], as format: ListFormat,
    rows each: (_ write: (Row) throws -> Void) throws -> Void
  ) throws {
    let columns = columns.compactMap(\.self)
    switch format {
    case .table: try printTable(columns, each)
    case .csv:
      _ = try writeCSV(columns, each) { bytes in
        try write(String(decoding: bytes, as: UTF8.self))
      }
    case .json: try printJSON(columns, each)
    }
  }

  /// For Indonesian spreadsheets with titles and words in Indonesian.
  func writeCSV<Row>(
    _ columns: [ListColumn<Row>], as profile: ExportProfile = .standard,
    _ each: (_ write: (Row) throws -> Void) throws -> Void,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    let indonesian = Wording(.indonesian, zone: library.zone)
    var writer = profile.writer(sink)
    var count = 0
    try writer.write(
      columns.map {
        FormulaGuard.guarded(profile == .standard ? $0.key : indonesian($0.title))
      })
    try each { row in
      try writer.write(
        columns.map { column in
          let cell = column.cell(row)
          let text = profile == .standard ? cell.plain : cell.label(in: indonesian)
          return FormulaGuard.guarded(text ?? "")
        })
      count += 1
    }
    try writer.flush()
    return count
  }

  private func printTable<Row>(
    _ columns: [ListColumn<Row>], _ each: ((Row) throws -> Void) throws -> Void
  ) throws {
    // Enough to tell most names apart.
    let readableWidth = 12
    // Of a number the title alone is broken, between words.
    func minimum(_ column: ListColumn<Row>) -> Int {
      guard column.canShrink else { return 0 }
      guard column.isNumber else { return readableWidth }
      return wording(column.title).split(separator: " ").map { String($0).displayWidth }.max() ?? 0
    }
    var isEmpty = true
    var table = TextTable(
      columns: columns.map {
        TextTable.Column(
          title: wording($0.title), alignment: $0.isNumber ? .right : .left,
          canShrink: $0.canShrink, canHide: $0.canHide,
          minimumWidth: minimum($0))
      })
    try each { row in
      isEmpty = false
      table.add(columns.map { $0.cell(row).label(in: wording) ?? "" })
    }
    guard !isEmpty else { return note(wording(.emptyList)) }
    let hidden = table.hideColumns(fitting: width)
    for line in table.lines(fitting: width, style: style) { try print(line) }
    if !hidden.isEmpty { note(wording.columnsHidden(hidden)) }
  }

  private func printJSON<Row>(
    _ columns: [ListColumn<Row>], _ each: ((Row) throws -> Void) throws -> Void
  ) throws {
    var isFirst = true
    try write("[")
    try each { row in
      let json = try JSON.object(columns.map { ($0.key, try $0.cell(row).json()) })
      try write((isFirst ? "\n  " : ",\n  ") + json)
      isFirst = false
    }
    try write(isFirst ? "]\n" : "\n]\n")
  }
}
