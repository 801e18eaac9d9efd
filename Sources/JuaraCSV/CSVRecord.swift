// Inlinable access was measured to save another module a third of the time to read every field.

/// One record. Reuse a value for the whole file: it keeps its storage.
public struct CSVRecord: Sendable {
  @usableFromInline
  struct Bounds: Sendable {
    @usableFromInline var start: Int
    @usableFromInline var end: Int
  }

  public internal(set) var position = CSVPosition(line: 1, record: 0, byte: 0)

  /// As in the file with delimiters, but doubled quotes made single: it is copied in one piece.
  @usableFromInline var storage: [UInt8] = []
  @usableFromInline var bounds: [Bounds] = []

  public init() {}

  /// The number of fields: 0 only if nothing has been read.
  public var count: Int { bounds.count }

  @inlinable
  public func isEmpty(at index: Int) -> Bool {
    let field = bounds[index]
    return field.start == field.end
  }

  public subscript(_ index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  public var fields: [String] { bounds.indices.map { self[$0] } }

  /// Lends the UTF-8 bytes of a field without copying. They are valid only until `body` returns.
  @inlinable
  public func withBytes<R>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let field = bounds[index]
    return try storage.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[field.start..<field.end]))
    }
  }

  mutating func removeAll() {
    storage.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
  }
}

/// A position in a file.
public struct CSVPosition: Hashable, Sendable {
  /// From 1. Line ends in quoted fields and blank lines count; CR LF counts once.
  public var line: Int
  /// From 1, including the header but not blank lines.
  public var record: Int
  /// The offset in the decoded UTF-8 input, from 0, without a byte-order mark.
  public var byte: Int
}
