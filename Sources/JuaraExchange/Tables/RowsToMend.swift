internal import JuaraCSV

/// Writes the rows of a file that have problems, as they stand in it, with `_line` and `_problem`
/// behind them: a file to mend and import again.
public struct RowsToMend {
  private var writer: CSVWriter
  private let width: Int

  /// Begins a file with the header of the one being imported.
  public init(headers: [String], sink: @escaping ([UInt8]) throws -> Void) throws {
    writer = CSVWriter(sink: sink)
    width = headers.count
    try writer.write(Self.own(headers) + ["_line", "_problem"])
  }

  /// Writes one row with what is wrong with it.
  ///
  /// - Parameters:
  ///   - line: the file line on which the row begins.
  ///   - problem: all that is wrong, in words.
  public mutating func write(_ cells: [String], line: Int, problem: String) throws {
    let missing = max(0, width - cells.count)
    let own = Array(cells.prefix(width)) + Array(repeating: "", count: missing)
    let surplus = cells.dropFirst(width)
    try writer.write(
      own.map(FormulaGuard.asItStands) + [String(line), FormulaGuard.guarded(problem)]
        + surplus.map(FormulaGuard.asItStands))
  }

  /// Writes what is left.
  public mutating func finish() throws { try writer.flush() }

  private static func own(_ headers: [String]) -> [String] {
    headers.map(FormulaGuard.asItStands)
  }
}

extension FormulaGuard {
  /// A cell that was read and not unguarded, safe to open in a spreadsheet.
  fileprivate static func asItStands(_ cell: String) -> String {
    isGuarded(cell) ? cell : guarded(cell)
  }
}
