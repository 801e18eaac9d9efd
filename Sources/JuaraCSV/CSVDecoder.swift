/// Converts the chunks of a file to UTF-8 without a byte-order mark.
///
/// Characters may be split between chunks, in the output too. The whole output is valid only if
/// ``finish()`` did not throw.
public struct CSVDecoder {
  private enum Transcoder {
    case utf8(UTF8Decoder)
    case utf16(UTF16Transcoder)
    case windows1252(Windows1252Transcoder)
  }

  private var transcoder: Transcoder

  public init(_ encoding: CSVEncoding) {
    switch encoding {
    case .utf8:
      transcoder = .utf8(UTF8Decoder())
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      transcoder = .utf16(UTF16Transcoder(encoding))
    case .windows1252:
      transcoder = .windows1252(Windows1252Transcoder())
    }
  }

  /// Decodes the next bytes of the file.
  ///
  /// - Returns: UTF-8; a valid UTF-8 chunk itself, not copied.
  /// - Throws: ``CSVDecodingError``; do not use the decoder afterwards.
  public mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    switch transcoder {
    case .utf8(var passer):
      defer { transcoder = .utf8(passer) }
      return try passer.decode(chunk)
    case .utf16(var utf16):
      defer { transcoder = .utf16(utf16) }
      return try utf16.decode(chunk)
    case .windows1252(var windows):
      defer { transcoder = .windows1252(windows) }
      return try windows.decode(chunk)
    }
  }

  /// Throws if the file ended inside a character.
  public func finish() throws(CSVDecodingError) {
    switch transcoder {
    case .utf8(let passer): try passer.finish()
    case .utf16(let utf16): try utf16.finish()
    case .windows1252: break
    }
  }
}

/// Bytes that are invalid in the file's encoding.
public struct CSVDecodingError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// A stray, missing or forbidden byte, an overlong form, a surrogate, a value above U+10FFFF or
    /// a truncated sequence.
    case invalidUTF8
    case unpairedSurrogate
    /// UTF-16 with an odd number of bytes. The position is that of the last one.
    case oddLength
    /// Windows-1252 does not define 81, 8D, 8F, 90 and 9D.
    case undefinedByte(UInt8)
  }

  public var fault: Fault
  /// From 1.
  public var line: Int
  /// The offset of the character's first byte in the stored file, from 0.
  public var byte: Int

  public init(fault: Fault, line: Int, byte: Int) {
    self.fault = fault
    self.line = line
    self.byte = byte
  }
}

/// A character encoding of CSV files.
public enum CSVEncoding: String, Hashable, Sendable, CaseIterable {
  /// With or without a byte-order mark.
  case utf8 = "utf-8"
  /// In the order of its byte-order mark; little-endian without one, as on Windows.
  case utf16 = "utf-16"
  /// With or without a byte-order mark.
  case utf16LittleEndian = "utf-16le"
  /// With or without a byte-order mark.
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// Finds an encoding by a name such as `UTF-8`, `utf16`, `UTF_16LE`, `cp1252` or `latin1`.
  ///
  /// Case, spaces, hyphens and underscores are ignored. As on the web, Latin-1 means Windows-1252.
  public init?(name: String) {
    let ignored: [Character] = ["-", "_", " "]
    switch name.lowercased().filter({ !ignored.contains($0) }) {
    case "utf8": self = .utf8
    case "utf16": self = .utf16
    case "utf16le": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "win1252", "iso88591", "latin1": self = .windows1252
    default: return nil
    }
  }

  /// Decodes chunks for a ``CSVReader``.
  ///
  /// - Parameter chunks: Returns the file's bytes from the start, and nil at the end.
  /// - Returns: A closure for one reading. It throws ``CSVDecodingError``, or what `chunks` throws.
  public func decoding(
    _ chunks: @escaping () throws -> [UInt8]?
  ) -> () throws -> [UInt8]? {
    var decoder = CSVDecoder(self)
    return {
      if let chunk = try chunks() { return try decoder.decode(chunk) }
      try decoder.finish()
      return nil
    }
  }
}

/// Detects the encoding of a file in a first pass over its bytes.
///
/// By its byte-order mark; else a valid UTF-8 file is UTF-8, and any other Windows-1252.
public struct CSVEncodingDetector {
  public struct Detection: Hashable, Sendable {
    public var encoding: CSVEncoding
    public var hasByteOrderMark: Bool
    /// The first line that is not UTF-8, from 1. It is set exactly if Windows-1252 is a guess, of
    /// which the user should be warned.
    public var firstLineNotUTF8: Int?

    public init(encoding: CSVEncoding, hasByteOrderMark: Bool, firstLineNotUTF8: Int?) {
      self.encoding = encoding
      self.hasByteOrderMark = hasByteOrderMark
      self.firstLineNotUTF8 = firstLineNotUTF8
    }
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
