/// Reads records from chunks of UTF-8, strictly by RFC 4180. CR LF, LF and CR end lines, even
/// mixed; blank lines are skipped; the last line needs no end. Memory holds one chunk and record.
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
  ///   - preamble: What to skip, as ``CSVDialect/detect(head:isWholeFile:)`` found it; positions
  ///     include it.
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
      // The tokenizer must see the end of each chunk once, so it is called even without bytes left.
      if !chunk.isEmpty {
        // A second reference, because the closure cannot use the reader while it lends its chunk.
        let lent = chunk
        let isComplete = try lent.withUnsafeBufferPointer { bytes throws(CSVError) in
          try tokenizer.advance(over: bytes, from: &index, into: &record)
        }
        if isComplete { return true }
        chunk = []
      }
      guard let next = try chunks() else {
        isAtEnd = true
        break
      }
      chunk = next
      index = min(skip, next.count)
      skip -= index
    }
    return try tokenizer.finish(into: &record)
  }
}
