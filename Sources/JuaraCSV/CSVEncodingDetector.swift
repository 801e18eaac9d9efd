/// Finds the encoding of a file in a first pass over its bytes.
///
/// A byte-order mark wins; else a file that is strictly UTF-8 is UTF-8; else it is Windows-1252.
public struct CSVEncodingDetector {
  /// What a file was found to be.
  public struct Detection: Hashable, Sendable {
    /// The encoding to decode the file in.
    public var encoding: CSVEncoding
    /// Whether a byte-order mark told it.
    public var hasByteOrderMark: Bool
    /// The first line, from 1, that is not UTF-8. There is one exactly if the encoding is the guess
    /// Windows-1252, of which the user should be warned.
    public var firstLineNotUTF8: Int?

    /// Makes a detection.
    public init(encoding: CSVEncoding, hasByteOrderMark: Bool, firstLineNotUTF8: Int?) {
      self.encoding = encoding
      self.hasByteOrderMark = hasByteOrderMark
      self.firstLineNotUTF8 = firstLineNotUTF8
    }
  }

  /// The first bytes of the file, at most three.
  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var fault: CSVDecodingError?

  /// Makes a detector that has seen nothing.
  public init() {}

  /// Whether no further byte can change what ``finish()`` finds, so that the pass may stop.
  public var isDecided: Bool {
    marked != nil || (fault != nil && start.count == CSVByte.byteOrderMark.count)
  }

  /// Looks at the next bytes of the file.
  public mutating func feed(_ chunk: [UInt8]) {
    start += chunk.prefix(CSVByte.byteOrderMark.count - start.count)
    guard fault == nil, marked == nil else { return }
    do {
      try chunk.withUnsafeBufferPointer { bytes throws(CSVDecodingError) in
        try validator.feed(bytes)
      }
    } catch {
      fault = error
    }
  }

  /// Tells what the bytes fed so far are, taken as a whole file. An empty file is UTF-8.
  public func finish() -> Detection {
    if let marked {
      return Detection(encoding: marked, hasByteOrderMark: true, firstLineNotUTF8: nil)
    }
    guard let fault = fault ?? faultAtEnd() else {
      return Detection(encoding: .utf8, hasByteOrderMark: false, firstLineNotUTF8: nil)
    }
    return Detection(
      encoding: .windows1252, hasByteOrderMark: false, firstLineNotUTF8: fault.line)
  }

  private var marked: CSVEncoding? {
    if start == CSVByte.byteOrderMark { return .utf8 }
    if start.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if start.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  private func faultAtEnd() -> CSVDecodingError? {
    do {
      try validator.finish()
      return nil
    } catch {
      return error
    }
  }
}
