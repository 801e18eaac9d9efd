import ArgumentParser
import JuaraCSV
import JuaraWording

enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, json
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
        try output.write(String(decoding: bytes, as: UTF8.self))
      }
    case .json: try printJSON(columns, each)
    }
  }

  func writeCSV<Row>(
    _ columns: [ListColumn<Row>], _ each: (_ write: (Row) throws -> Void) throws -> Void,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    var writer = CSVWriter(sink: sink)
    var count = 0
    try writer.write(columns.map(\.key))
    try each { row in
      try writer.write(columns.map { FormulaGuard.guarded($0.cell(row).plain ?? "") })
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
    var isEmpty = true
    var table = TextTable(
      columns: columns.map {
        TextTable.Column(
          title: wording($0.title), alignment: $0.isNumber ? .right : .left,
          canShrink: $0.canShrink, canHide: $0.canHide,
          minimumWidth: $0.canShrink ? readableWidth : 0)
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
    try output.write("[")
    try each { row in
      let json = try JSON.object(columns.map { ($0.key, try $0.cell(row).json()) })
      try output.write((isFirst ? "\n  " : ",\n  ") + json)
      isFirst = false
    }
    try output.write(isFirst ? "]\n" : "\n]\n")
  }
}
