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
