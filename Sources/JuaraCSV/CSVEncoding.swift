public enum CSVEncoding: String, Hashable, Sendable, CaseIterable {
  /// With or without a byte-order mark.
  case utf8 = "utf-8"
  /// In the order of its byte-order mark; little-endian without one, as on Windows.
  case utf16 = "utf-16"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// Reads `UTF-8`, `utf16`, `UTF_16LE`, `cp1252` or `latin1` (Windows-1252, as on the web),
  /// ignoring case, spaces, hyphens and underscores.
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
}
