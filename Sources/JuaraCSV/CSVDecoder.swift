/// Turns the chunks of a file into UTF-8 without a byte-order mark, and refuses what is not text.
///
/// A character may be cut between two chunks, and what comes out may be cut there too: only all of
/// it together is sure to be UTF-8, and only once ``finish()`` has not thrown.
public struct CSVDecoder {
  private enum Transcoder {
    case utf8(UTF8Passer)
    case utf16(UTF16Transcoder)
    case windows1252(Windows1252Transcoder)
  }

  private var transcoder: Transcoder

  /// Makes a decoder for a file in an encoding.
  public init(_ encoding: CSVEncoding) {
    switch encoding {
    case .utf8:
      transcoder = .utf8(UTF8Passer())
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
