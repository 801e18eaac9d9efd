/// Turns the chunks of a file into UTF-8 without a byte-order mark, and refuses what is not text.
///
/// A character may be cut between two chunks, and what comes out may be cut there too: only all of
/// it together is sure to be UTF-8, and only once ``finish()`` has not thrown.
public struct CSVDecoder {
  private enum Transcoder {
    case utf8(UTF8Decoder)
    case utf16(UTF16Transcoder)
    case windows1252(Windows1252Transcoder)
  }

  private var transcoder: Transcoder

  /// Makes a decoder for a file in an encoding.
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
  /// - Parameter chunk: The bytes, from where the last chunk ended.
  /// - Returns: What they are in UTF-8; a valid UTF-8 chunk itself, not copied.
  /// - Throws: ``CSVDecodingError``; the decoder is of no use afterwards.
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

  /// Ends the file.
  ///
  /// - Throws: ``CSVDecodingError`` if it ended inside a character.
  public func finish() throws(CSVDecodingError) {
    switch transcoder {
    case .utf8(let passer): try passer.finish()
    case .utf16(let utf16): try utf16.finish()
    case .windows1252: break
    }
  }
}

/// Bytes that mean nothing in the encoding they are read in.
public struct CSVDecodingError: Error, Hashable, Sendable {
  /// What is wrong with the bytes.
  public enum Fault: Hashable, Sendable {
    /// No UTF-8: a stray, missing or forbidden byte, an overlong form, a surrogate, a value above
    /// U+10FFFF or a sequence cut short.
    case invalidUTF8
    /// A UTF-16 surrogate without its other half.
    case unpairedSurrogate
    /// UTF-16 with an odd number of bytes. The position is that of the last one.
    case oddLength
    /// One of the bytes that Windows-1252 does not define: 81, 8D, 8F, 90 and 9D.
    case undefinedByte(UInt8)
  }

  /// What is wrong.
  public var fault: Fault
  /// The line of the file, from 1.
  public var line: Int
  /// The offset in bytes, from 0, in the file as it is stored, of the character's first byte.
  public var byte: Int

  public init(fault: Fault, line: Int, byte: Int) {
    self.fault = fault
    self.line = line
    self.byte = byte
  }
}

/// How the characters of a file are written as bytes.
public enum CSVEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without a byte-order mark.
  case utf8 = "utf-8"
  /// UTF-16 in the order its byte-order mark tells; without one, little-endian, as on Windows.
  case utf16 = "utf-16"
  /// UTF-16 with the low byte first, with or without a byte-order mark.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 with the high byte first, with or without a byte-order mark.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, which has no byte-order mark and leaves five bytes undefined.
  case windows1252 = "windows-1252"

  /// Finds the encoding that a person named, or nil if the name is unknown.
  ///
  /// Capitals, spaces, hyphens and underscores do not matter. As on the web, Latin-1 (ISO-8859-1)
  /// is taken for Windows-1252, which has the same letters and more.
  ///
  /// - Parameter name: A name such as `UTF-8`, `utf16`, `UTF_16LE`, `cp1252` or `latin1`.
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

  /// Turns chunks in this encoding into chunks that a ``CSVReader`` takes.
  ///
  /// - Parameter chunks: Gives the file's bytes from its start, or nil at the end.
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
