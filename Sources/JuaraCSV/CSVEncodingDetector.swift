/// By a file's byte-order mark; else valid UTF-8 is UTF-8, and anything else Windows-1252.
public struct CSVEncodingDetector {
  public struct Detection: Hashable, Sendable {
    public var encoding: CSVEncoding
    public var hasByteOrderMark: Bool
    /// The first line that is not UTF-8, from 1: Windows-1252 is then a guess, to warn users of.
    public var firstLineNotUTF8: Int?
  }

  /// At most three bytes.
  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var fault: CSVDecodingError?

  public init() {}

  /// Whether further bytes cannot change the result.
  public var isDecided: Bool {
    marked != nil || (fault != nil && start.count == CSVByte.byteOrderMark.count)
  }

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

  /// The encoding, if the bytes so far are the whole file. An empty file is UTF-8.
  public func finish() -> Detection {
    if let marked { return Detection(encoding: marked, hasByteOrderMark: true) }
    let line = (fault ?? validator.faultAtEnd)?.line
    return Detection(
      encoding: line == nil ? .utf8 : .windows1252, hasByteOrderMark: false, firstLineNotUTF8: line)
  }

  private var marked: CSVEncoding? {
    if start == CSVByte.byteOrderMark { return .utf8 }
    if start.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if start.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }
}
