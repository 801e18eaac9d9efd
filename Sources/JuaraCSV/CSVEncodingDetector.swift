/// Detects the encoding of a file in a first pass over its bytes.
///
/// By its byte-order mark; else a valid UTF-8 file is UTF-8, also with a few stray bytes, fewer than it
/// has characters beyond ASCII; and any other is Windows-1252.
public struct CSVEncodingDetector {
  public struct Detection: Hashable, Sendable {
    public var encoding: CSVEncoding
    public var hasByteOrderMark: Bool
    /// The first line that is not UTF-8, from 1: Windows-1252 is then a guess, to warn users of.
    public var firstLineNotUTF8: Int?
    /// Whether a UTF-8 file has bytes that are not; see ``CSVDecoder/init(_:repairing:)``.
    public var hasStrayBytes = false

    public init(
      encoding: CSVEncoding, hasByteOrderMark: Bool, firstLineNotUTF8: Int? = nil,
      hasStrayBytes: Bool = false
    ) {
      self.encoding = encoding
      self.hasByteOrderMark = hasByteOrderMark
      self.firstLineNotUTF8 = firstLineNotUTF8
      self.hasStrayBytes = hasStrayBytes
    }
  }

  /// At most three bytes.
  private var start: [UInt8] = []
  private var validator = UTF8Validator()
  private var fault: CSVDecodingError?
  /// Counts characters and stray bytes, from the chunk of the first fault on.
  private var repairing = RepairingUTF8Decoder()

  public init() {}

  /// Whether further bytes cannot change the result.
  public var isDecided: Bool { marked != nil }

  public mutating func feed(_ chunk: [UInt8]) {
    start += chunk.prefix(CSVByte.byteOrderMark.count - start.count)
    guard marked == nil else { return }
    guard fault == nil else { return count(chunk) }
    do {
      try chunk.withUnsafeBufferPointer { bytes throws(CSVDecodingError) in
        try validator.feed(bytes)
      }
    } catch {
      fault = error
      count(chunk)
    }
  }

  private mutating func count(_ chunk: [UInt8]) {
    // It replaces what others refuse, and never throws.
    _ = try? repairing.decode(chunk)
  }

  /// The encoding, if the bytes so far are the whole file. An empty file is UTF-8.
  public func finish() -> Detection {
    if let marked { return Detection(encoding: marked, hasByteOrderMark: true) }
    // Of the first fault some bytes may stand in the chunk before.
    let strays = max(repairing.strays, 1)
    if fault != nil, validator.characters + repairing.characters > strays {
      return Detection(encoding: .utf8, hasByteOrderMark: false, hasStrayBytes: true)
    }
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
