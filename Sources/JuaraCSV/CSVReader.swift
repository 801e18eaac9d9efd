/// Reads records from chunks of UTF-8, strictly by RFC 4180.
///
/// CR LF, LF and CR end lines, even mixed; blank lines are skipped; the last line needs no end.
/// Only the current chunk and record are in memory.
public struct CSVReader {
  private let chunks: () throws -> [UInt8]?
  private var tokenizer: CSVTokenizer
  private var chunk: [UInt8] = []
  /// In the chunk.
  private var index = 0
  /// The number of bytes still to skip at the start.
  private var skip: Int
  private var isAtEnd = false
  private var failure: (any Error)?

  /// - Parameters:
  ///   - dialect: The delimiter.
  ///   - limits: What is refused as too large.
  ///   - preamble: What to skip at the start, as ``CSVDialect/detect(head:isWholeFile:)`` found it.
  ///     Positions include it.
  ///   - chunks: Returns the next bytes in UTF-8 without a byte-order mark (see ``CSVDecoder``),
  ///     and nil at the end. Chunks may be empty and may split characters.
  public init(
    dialect: CSVDialect = .init(), limits: CSVLimits = .init(),
    skipping preamble: CSVPreamble = .none, chunks: @escaping () throws -> [UInt8]?
  ) {
    self.chunks = chunks
    tokenizer = CSVTokenizer(dialect: dialect, limits: limits)
    tokenizer.line += preamble.lines
    skip = preamble.bytes
  }

  /// Reads the next record.
  ///
  /// - Parameter record: Receives the record; empty at the end or after an error.
  /// - Returns: False at the end of the input.
  /// - Throws: ``CSVError``, or what the closure threw. All later reads throw the same error.
  public mutating func read(into record: inout CSVRecord) throws -> Bool {
    record.removeAll()
    if let failure { throw failure }
    do {
      return try readUnlessFailed(into: &record)
    } catch {
      record.removeAll()
      chunk = []
      failure = error
      throw error
    }
  }

  private mutating func readUnlessFailed(into record: inout CSVRecord) throws -> Bool {
    while !isAtEnd {
      // The tokenizer has to see a chunk's end once, so it is asked even when no byte is left.
      if !chunk.isEmpty {
        if try advance(into: &record) { return true }
        chunk = []
      }
      try pull()
    }
    return try tokenizer.finish(into: &record)
  }

  private mutating func advance(into record: inout CSVRecord) throws(CSVError) -> Bool {
    // A second reference, because the closure may not use the reader while it lends its chunk.
    let lent = chunk
    return try lent.withUnsafeBufferPointer { bytes throws(CSVError) in
      try tokenizer.advance(over: bytes, from: &index, into: &record)
    }
  }

  private mutating func pull() throws {
    guard let next = try chunks() else {
      isAtEnd = true
      return
    }
    chunk = next
    index = min(skip, next.count)
    skip -= index
  }
}

// The access to bytes is inlinable because that was measured to take a third off the time in which
// another module reads a file and looks at every field.

/// One record. Reuse a value for the whole file: it keeps its storage.
public struct CSVRecord: Sendable {
  @usableFromInline
  struct Bounds: Sendable {
    @usableFromInline var start: Int
    @usableFromInline var end: Int
  }

  public internal(set) var position = CSVPosition(line: 1, record: 0, byte: 0)

  /// The record as in the file, delimiters included, but with doubled quotes made single, so that
  /// it is copied in one piece.
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

  public var fields: [String] {
    bounds.indices.map { self[$0] }
  }

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

  public init(line: Int, record: Int, byte: Int) {
    self.line = line
    self.record = record
    self.byte = byte
  }
}

/// Input that violates RFC 4180 or exceeds the limits.
public struct CSVError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// The input ended inside a quoted field. The position is its opening quote.
    case openQuote
    /// A closing quote is not followed by a delimiter or a line end.
    case textAfterQuote
    /// A quote in a field that did not start with one.
    case quoteInField
    /// A NUL byte, usually a sign of UTF-16.
    case nul
    /// The limit is in bytes. The position is the start of the field.
    case fieldTooLong(limit: Int)
    /// The position is the start of the first excess field.
    case tooManyFields(limit: Int)
    /// The limit is in bytes. The position is the start of the record.
    case recordTooLong(limit: Int)
  }

  public var fault: Fault
  public var position: CSVPosition

  public init(fault: Fault, position: CSVPosition) {
    self.fault = fault
    self.position = position
  }
}

/// What a reader accepts before it refuses a file as too large.
public struct CSVLimits: Hashable, Sendable {
  public var maxFieldBytes: Int
  public var maxFields: Int
  /// Including delimiters and quotes.
  public var maxRecordBytes: Int

  public init(
    maxFieldBytes: Int = 1 << 20, maxFields: Int = 4096, maxRecordBytes: Int = 16 << 20
  ) {
    self.maxFieldBytes = maxFieldBytes
    self.maxFields = maxFields
    self.maxRecordBytes = maxRecordBytes
  }
}
