/// Converts the chunks of a file to UTF-8 without a byte-order mark. Characters may be split
/// between chunks, in the output too. The whole output is valid only if ``finish()`` did not throw.
public struct CSVDecoder {
  private var transcoder: any Transcoder

  public init(_ encoding: CSVEncoding) {
    transcoder =
      switch encoding {
      case .utf8: UTF8Decoder()
      case .utf16, .utf16LittleEndian, .utf16BigEndian: UTF16Transcoder(encoding)
      case .windows1252: Windows1252Transcoder()
      }
  }

  /// - Returns: UTF-8; a valid UTF-8 chunk itself, not copied.
  /// - Throws: ``CSVDecodingError``; do not use the decoder afterwards.
  public mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    try transcoder.decode(chunk)
  }

  /// Throws if the file ended inside a character.
  public func finish() throws(CSVDecodingError) { try transcoder.finish() }
}

extension CSVEncoding {
  /// Decodes chunks for a ``CSVReader``.
  /// - Parameter chunks: Returns the file's bytes from the start, and nil at the end.
  /// - Returns: A closure for one reading. It throws ``CSVDecodingError``, or what `chunks` throws.
  public func decoding(_ chunks: @escaping () throws -> [UInt8]?) -> () throws -> [UInt8]? {
    var decoder = CSVDecoder(self)
    return {
      if let chunk = try chunks() { return try decoder.decode(chunk) }
      try decoder.finish()
      return nil
    }
  }
}
