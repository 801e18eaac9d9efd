import Juara
import JuaraExchange

/// A row of a file, with what is reported of it while it is the current one.
struct ReadRow<Draft: Sendable>: Sendable {
  let row: ImportRow<Draft>
  let bytesRead: Int
  /// Which rows before it were left out.
  let leftOut: RowsLeftOut
}

/// Read ahead of the import: the first few at once to be looked over, the others on a thread.
final class ImportRows<File: TableFile> where File.Draft: PreviewedDraft {
  typealias Row = ReadRow<File.Draft>

  private(set) var previews: [RowPreview] = []
  /// Which rows were left out so far.
  private(set) var leftOut = RowsLeftOut()

  /// How many rows are read at most to find some that are understood.
  private static var searched: Int { 50 }

  private let rest: ReadAhead<Row>
  private var first: ArraySlice<Row> = []
  /// What ended the reading among the first rows; thrown when the import comes to it.
  private var failure: (any Error)?

  init(_ file: File, previewing count: Int) {
    var file = file
    let leftOutAtEnd = LeftOut()
    func read() throws -> Row? {
      guard let row = try file.next() else {
        leftOutAtEnd.rows = file.leftOut
        return nil
      }
      return Row(row: row, bytesRead: file.bytesRead, leftOut: file.leftOut)
    }
    end = leftOutAtEnd
    do {
      while previews.count < count, first.count < Self.searched, let row = try read() {
        first.append(row)
        if let preview = RowPreview(row.row) { previews.append(preview) }
      }
    } catch {
      failure = error
    }
    rest = ReadAhead(read)
  }

  /// Written on the thread that reads, before it ends; read after that.
  private final class LeftOut: @unchecked Sendable { var rows = RowsLeftOut() }
  private let end: LeftOut

  func next() throws -> Row? {
    if let row = first.popFirst() { return row }
    if let failure { throw failure }
    guard let row = try rest.next() else {
      leftOut = end.rows
      return nil
    }
    leftOut = row.leftOut
    return row
  }

  func stop() { rest.stop() }
}
