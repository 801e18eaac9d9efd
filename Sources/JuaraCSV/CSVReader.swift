/// Reads the records of a file, strictly by RFC 4180, from chunks of UTF-8.
///
/// CR LF, LF and CR end lines, in any mixture; blank lines are skipped; the last line needs no end.
/// Nothing of the file is kept but the chunk and the record at hand.
public struct CSVReader {
  private let chunks: () throws -> [UInt8]?
  private var tokenizer: CSVTokenizer
  private var chunk: [UInt8] = []
  /// The next byte of the chunk.
  private var index = 0
  /// How many bytes at the start are still to be dropped.
  private var skip: Int
  private var isAtEnd = false
  private var failure: (any Error)?

  /// Makes a reader; nothing is pulled yet.
  ///
  /// - Parameters:
  ///   - dialect: How fields are set apart.
  ///   - limits: What is refused as too large.
  ///   - preamble: What to drop at the start, as ``CSVDialect/detect(head:isWholeFile:)`` found it.
  ///     Positions count it.
  ///   - chunks: Gives the next bytes, in UTF-8 without a byte-order mark (see ``CSVDecoder``), or
  ///     nil at the end. An empty chunk is not the end. A sequence may be cut between two chunks.
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
  /// - Parameter record: Gets the record; at the end or after an error it has no fields.
  /// - Returns: Whether there was one; false at the end of the input.
  /// - Throws: ``CSVError`` for a fault in the input, or what the closure threw. Nothing can be
  ///   read behind an error: every later read throws it again.
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

/// A place in a file: where a record starts, or where a fault is.
public struct CSVPosition: Hashable, Sendable {
  /// The line of the file, from 1. Line ends inside quoted fields and blank lines are counted, and
  /// CR LF is one line end.
  public var line: Int
  /// The record, from 1. Blank lines are no records; a header is one.
  public var record: Int
  /// The offset in bytes, from 0, in the decoded UTF-8 input (a byte-order mark is not in it).
  public var byte: Int

  public init(line: Int, record: Int, byte: Int) {
    self.line = line
    self.record = record
    self.byte = byte
  }
}

/// Input that is no RFC 4180 record, or more than the limits allow.
public struct CSVError: Error, Hashable, Sendable {
  /// What is wrong with the input.
  public enum Fault: Hashable, Sendable {
    /// The input ended inside a quoted field. The position is that of the opening quote.
    case openQuote
    /// Something other than a delimiter or a line end follows a closing quote.
    case textAfterQuote
    /// A quote stands inside a field that did not start with one.
    case quoteInField
    /// A NUL byte, which most often means UTF-16 read as something else.
    case nul
    /// A field holds more bytes than the limit. The position is where the field starts.
    case fieldTooLong(limit: Int)
    /// A record holds more fields than the limit. The position is where the first one too
    /// many starts.
    case tooManyFields(limit: Int)
    /// A record holds more bytes than the limit. The position is where the record starts.
    case recordTooLong(limit: Int)
  }

  /// What is wrong.
  public var fault: Fault
  /// Where it is wrong.
  public var position: CSVPosition

  public init(fault: Fault, position: CSVPosition) {
    self.fault = fault
    self.position = position
  }
}

/// What a reader will hold in memory before it refuses a file.
public struct CSVLimits: Hashable, Sendable {
  /// The most bytes of text that one field may have.
  public var maxFieldBytes: Int
  /// The most fields that one record may have.
  public var maxFields: Int
  /// The most bytes that one record may have, its delimiters and enclosing quotes included.
  public var maxRecordBytes: Int

  public init(
    maxFieldBytes: Int = 1 << 20, maxFields: Int = 4096, maxRecordBytes: Int = 16 << 20
  ) {
    self.maxFieldBytes = maxFieldBytes
    self.maxFields = maxFields
    self.maxRecordBytes = maxRecordBytes
  }
}
