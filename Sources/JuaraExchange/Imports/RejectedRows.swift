import Foundation
import Juara
import JuaraCSV

/// Rows with problems, as they stand in the file, to fix and import again. `_line` and `_problem`
/// come before them: behind a row with too few cells they would stand in columns of others.
package struct RejectedRows {
  private var writer: CSVWriter
  /// The columns of an earlier file of rejected rows, which are not written again.
  private let stale: Set<Int>

  package init(headers: [String], sink: @escaping ([UInt8]) throws -> Void) throws {
    writer = CSVWriter(sink: sink)
    stale = Set(headers.indices.filter { HeaderWords.isOurs(headers[$0]) })
    try writer.write(HeaderWords.ours + own(headers).map(FormulaGuard.guarded))
  }

  /// - Parameter line: The file line on which the row begins.
  package mutating func write(_ cells: [String], line: Int, problem: String) throws {
    try writer.write(
      [String(line), FormulaGuard.guarded(problem)] + own(cells).map(FormulaGuard.asItStands))
  }

  package mutating func finish() throws { try writer.flush() }

  /// Removes the rejected rows of an earlier import, but no other file; returns whether it did.
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
