/// Converts the chunks of a file to UTF-8 without a byte-order mark. Characters may be split
/// between chunks, in the output too. The whole output is valid only if ``finish()`` did not throw.
public struct CSVDecoder {
  private var transcoder: any Transcoder

  /// - Parameter repairing: Whether bytes that are not UTF-8 become U+FFFD, where that is the
  ///   encoding, instead of an error.
  public init(_ encoding: CSVEncoding, repairing: Bool = false) {
    transcoder =
      switch encoding {
      case .utf8: repairing ? RepairingUTF8Decoder() : UTF8Decoder()
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
  ///
  /// - Parameters:
  ///   - chunks: Returns the file's bytes from the start, and nil at the end.
  ///   - repairing: As in ``CSVDecoder/init(_:repairing:)``.
  /// - Returns: A closure for one reading. It throws ``CSVDecodingError``, or what `chunks` throws.
  public func decoding(
    _ chunks: @escaping () throws -> [UInt8]?, repairing: Bool = false
  ) -> () throws -> [UInt8]? {
    var decoder = CSVDecoder(self, repairing: repairing)
    return {
      if let chunk = try chunks() { return try decoder.decode(chunk) }
      try decoder.finish()
      return nil
    }
  }
}
