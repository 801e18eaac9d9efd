internal import Foundation
internal import JuaraCSV
internal import JuaraWording

/// A list of things with the same columns, written as a table for eyes, or as CSV or JSON for
/// programs.
struct Listing {
  /// A column: its name for programs, its title for eyes.
  struct Column {
    var key: String
    var title: Phrase
    var isNumber = false
    var canShrink = false
    /// Whether it may be left out where the terminal is narrow.
    var canHide = false
  }

  /// What a cell says.
  enum Cell {
    /// A text, the same for everybody.
    case text(String?)
    /// A number.
    case number(Int?)
    /// A word that programs know by a key and people by a label.
    case word(String, label: String)
    /// A number with decimals: as JSON writes it, and as people do.
    case decimal(String, label: String)
    /// Yes or no.
    case flag(Bool, label: String)
    /// Texts by names that the library does not choose.
    case fields([(name: String, text: String)])
  }

  /// The cells in which most names can still be told apart.
  private static let readableWidth = 12

  private let columns: [Column]
  private var rows: [[Cell]] = []

  init(_ columns: [Column]) { self.columns = columns }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  /// Prints the list; an empty table says so in words.
  func print(_ format: ListFormat, at desk: Desk) throws {
    switch format {
    case .table where rows.isEmpty: desk.note(desk.say(.emptyList))
    case .table: try printTable(at: desk)
    case .csv: try printCSV(at: desk)
    case .json: try printJSON(at: desk)
    }
  }

  private func printTable(at desk: Desk) throws {
    var table = TextTable(
      columns: columns.map {
        TextTable.Column(
          title: desk.say($0.title), alignment: $0.isNumber ? .right : .left,
          canShrink: $0.canShrink, canHide: $0.canHide,
          minimumWidth: $0.canShrink ? Self.readableWidth : 0)
      })
    for row in rows { table.add(row.map(\.label)) }
    let hidden = table.hideColumns(fitting: desk.width)
    for line in table.lines(fitting: desk.width, style: desk.style) { try desk.print(line) }
    if !hidden.isEmpty { desk.note(desk.say.columnsHidden(hidden)) }
  }

  private func printCSV(at desk: Desk) throws {
    _ = try writeCSV { bytes in
      try desk.output.write(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Writes the list as CSV; answers how many rows it has.
  func writeCSV(to sink: @escaping ([UInt8]) throws -> Void) throws -> Int {
    var writer = CSVWriter(sink: sink)
    try writer.write(columns.map(\.key))
    for row in rows { try writer.write(row.map { FormulaGuard.guarded($0.plain) }) }
    try writer.flush()
    return rows.count
  }

  private func printJSON(at desk: Desk) throws {
    try desk.output.write("[")
    for (index, row) in rows.enumerated() {
      let fields = try zip(columns, row).map { column, cell in
        try Self.quoted(column.key) + ": " + cell.json()
      }
      try desk.output.write(
        (index > 0 ? ",\n  {" : "\n  {") + fields.joined(separator: ", ") + "}")
    }
    try desk.output.write(rows.isEmpty ? "]\n" : "\n]\n")
  }

  static func quoted(_ text: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(text), as: UTF8.self)
  }
}

extension Listing.Cell {
  /// As people read it.
  fileprivate var label: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .word(_, let label), .decimal(_, let label), .flag(_, let label): label
    case .fields: plain
    }
  }

  /// As a CSV file keeps it.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text ?? ""
    case .number(let number): number.map(String.init) ?? ""
    case .word(let key, _): key
    case .decimal(let number, _): number
    case .flag(let flag, _): flag ? "yes" : "no"
    case .fields(let fields): fields.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
    }
  }

  fileprivate func json() throws -> String {
    switch self {
    case .text(let text): try text.map(Listing.quoted) ?? "null"
    case .number(let number): number.map(String.init) ?? "null"
    case .word(let key, _): try Listing.quoted(key)
    case .decimal(let number, _): number
    case .flag(let flag, _): String(flag)
    case .fields(let fields):
      "{"
        + (try fields.map { try Listing.quoted($0.name) + ": " + Listing.quoted($0.text) }
          .joined(separator: ", ")) + "}"
    }
  }
}
