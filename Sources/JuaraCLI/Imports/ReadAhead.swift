import Foundation

/// Reads on a thread of its own: to understand a row takes a third as long as to write it, and
/// there is a second core. Rows come in order; what reading throws comes after the last row before
/// it.
final class ReadAhead<Row: Sendable>: @unchecked Sendable {
  /// How many rows change hands at a time, and how many such chunks may wait: enough to keep both
  /// threads busy, and few enough that a file of any size takes the same memory.
  private static var chunkSize: Int { 512 }
  private static var depth: Int { 4 }

  // What `condition` guards.
  private let condition = NSCondition()
  private var waiting: [[Row]] = []
  private var ending: Result<Void, any Error>?
  private var isStopped = false

  // What only the reader of rows uses.
  private var chunk: [Row] = []
  private var index = 0

  /// - Parameter read: The next row, nil after the last. It runs on the other thread alone, so
  ///   nobody else may use what it uses.
  init(_ read: @escaping () throws -> Row?) {
    nonisolated(unsafe) let read = read
    Thread { self.run(read) }.start()
  }

  func next() throws -> Row? {
    if index == chunk.count {
      chunk = try take()
      index = 0
      if chunk.isEmpty { return nil }
    }
    defer { index += 1 }
    return chunk[index]
  }

  func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
    }
  }

  private func take() throws -> [Row] {
    try condition.withLock {
      while waiting.isEmpty, ending == nil { condition.wait() }
      if waiting.isEmpty {
        try ending?.get()
        return []
      }
      defer { condition.broadcast() }
      return waiting.removeFirst()
    }
  }

  private func run(_ read: () throws -> Row?) {
    var rows: [Row] = []
    rows.reserveCapacity(Self.chunkSize)
    do {
      while let row = try read() {
        rows.append(row)
        guard rows.count == Self.chunkSize else { continue }
        guard give(rows) else { return }
        rows.removeAll(keepingCapacity: true)
      }
      end(rows, .success(()))
    } catch {
      end(rows, .failure(error))
    }
  }

  /// Hands rows over once there is room for them; answers whether anybody still wants more.
  private func give(_ rows: [Row]) -> Bool {
    condition.withLock {
      while waiting.count >= Self.depth, !isStopped { condition.wait() }
      waiting.append(rows)
      condition.broadcast()
      return !isStopped
    }
  }

  private func end(_ rows: [Row], _ result: Result<Void, any Error>) {
    condition.withLock {
      if !rows.isEmpty { waiting.append(rows) }
      ending = result
      condition.broadcast()
    }
  }
}
