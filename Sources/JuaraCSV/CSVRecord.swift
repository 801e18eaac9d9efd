// The access to bytes is inlinable because that was measured to take a third off the time in which
// another module reads a file and looks at every field.

/// One record. Its storage is reused from read to read, so one value serves a whole file.
public struct CSVRecord: Sendable {
  /// Where a field's text lies in the storage.
  @usableFromInline
  struct Bounds: Sendable {
    @usableFromInline var start: Int
    @usableFromInline var end: Int
  }

  /// Where the record starts.
  public internal(set) var position = CSVPosition(line: 1, record: 0, byte: 0)

  /// The record as it stands in the file, delimiters included, but with doubled quotes made single:
  /// so a record is copied in one piece and not field by field.
  @usableFromInline var storage: [UInt8] = []
  @usableFromInline var bounds: [Bounds] = []

  /// Makes a record without fields, to read into.
  public init() {}

  /// How many fields the record has: 0 only when nothing has been read.
  public var count: Int { bounds.count }

  /// Whether the field at an index, which must be below ``count``, is empty text.
  @inlinable
  public func isEmpty(at index: Int) -> Bool {
    let field = bounds[index]
    return field.start == field.end
  }

  /// The text of the field at an index, which must be below ``count``.
  public subscript(_ index: Int) -> String {
    withBytes(of: index) { String(decoding: $0, as: UTF8.self) }
  }

  /// Every field's text, in order.
  public var fields: [String] {
    bounds.indices.map { self[$0] }
  }

  /// Lends the UTF-8 bytes of the field at an index, without a copy.
  ///
  /// - Parameters:
  ///   - index: The field's index, below ``count``.
  ///   - body: What is done with the bytes, which are valid only until it returns.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  @inlinable
  public func withBytes<R>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> R
  ) rethrows -> R {
    let field = bounds[index]
    return try storage.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[field.start..<field.end]))
    }
  }

  /// Forgets the fields and keeps the room they took.
  mutating func removeAll() {
    storage.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
  }
}
