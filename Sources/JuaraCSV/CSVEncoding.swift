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
