/// Turns quoted fields in which a backslash escapes, as SLiMS writes them through MySQL
/// (`mysqli::real_escape_string`), into those of RFC 4180.
///
/// What stands for a line's end becomes a blank, so that lines are counted as they stand in the file.
struct BackslashEscapes {
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")
  private static let blank = UInt8(ascii: " ")

  private var isQuoted = false
  private var isEscaped = false

  /// The next bytes of the file, from where the last chunk ended.
  mutating func mended(_ chunk: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(chunk.count)
    for byte in chunk {
      if isEscaped {
        isEscaped = false
        bytes += Self.meaning(of: byte)
      } else if byte == Self.backslash, isQuoted {
        isEscaped = true
      } else {
        if byte == Self.quote { isQuoted.toggle() }
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// All chunks mended, one after the other.
  static func mending(_ chunks: @escaping () throws -> [UInt8]?) -> () throws -> [UInt8]? {
    var escapes = BackslashEscapes()
    return { try chunks().map { escapes.mended($0) } }
  }

  private static func meaning(of byte: UInt8) -> [UInt8] {
    switch byte {
    case quote: [quote, quote]
    case UInt8(ascii: "n"), UInt8(ascii: "r"): [blank]
    case UInt8(ascii: "0"), UInt8(ascii: "Z"): []
    default: [byte]
    }
  }
}
