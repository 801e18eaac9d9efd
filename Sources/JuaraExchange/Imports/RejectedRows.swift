import Foundation
import Juara
import JuaraCSV

/// Writes the rows of a file that have problems, as they stand in it, with `_line` and `_problem`
/// before them: a file to fix and import again.
///
/// Before them, because behind a row with too few cells they would stand in columns of others.
package struct RejectedRows {
  private var writer: CSVWriter
  /// The columns of an earlier file of rejected rows, which are not written again.
  private let stale: Set<Int>

  /// Begins a file with the header of the one being imported.
  package init(headers: [String], sink: @escaping ([UInt8]) throws -> Void) throws {
    writer = CSVWriter(sink: sink)
    stale = Set(headers.indices.filter { HeaderWords.isOurs(headers[$0]) })
    try writer.write(HeaderWords.ours + own(headers).map(FormulaGuard.guarded))
  }

  /// Writes one row with what is wrong with it.
  ///
  /// - Parameters:
  ///   - line: the file line on which the row begins.
  ///   - problem: all that is wrong, in words.
  package mutating func write(_ cells: [String], line: Int, problem: String) throws {
    try writer.write(
      [String(line), FormulaGuard.guarded(problem)] + own(cells).map(FormulaGuard.asItStands))
  }

  /// Writes what is left.
  package mutating func finish() throws { try writer.flush() }

  /// Removes a file of rejected rows that an earlier import left at a path; any other file stays.
  ///
  /// - Returns: whether there was one.
  package static func removeStale(atPath path: String) throws -> Bool {
    let mark = Data(HeaderWords.ours.joined(separator: ",").utf8)
    guard FileKind(atPath: path) == .regular,
      let file = FileHandle(forReadingAtPath: path),
      try file.read(upToCount: mark.count) == mark
    else { return false }
    try file.close()
    guard unlink(path) == 0 else {
      throw FileProblem.notWritable(path: path, SystemFault(errno: errno))
    }
    return true
  }

  private func own(_ cells: [String]) -> [String] {
    if stale.isEmpty { return cells }
    return cells.enumerated().filter { !stale.contains($0.offset) }.map(\.element)
  }
}

extension FormulaGuard {
  /// A cell that was read and not unguarded, safe to open in a spreadsheet.
  fileprivate static func asItStands(_ cell: String) -> String {
    isGuarded(cell) ? cell : guarded(cell)
  }
}
