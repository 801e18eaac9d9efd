import Juara
import JuaraCSV

/// A file that SLiMS wrote: with the names of its columns in the first row, or without.
enum SLiMSForm {
  case headed, headless

  /// The columns in their order; an older SLiMS has one more.
  static let columns = [
    "member_id", "member_name", "gender", "member_type_name", "member_email", "member_address",
    "postal_code", "inst_name", "is_new", "member_image", "pin", "member_phone", "member_fax",
    "member_since_date", "register_date", "expire_date", "birth_date", "member_notes", "mpasswd",
  ]

  /// How many rows of a file without a header are looked at.
  private static let sample = 20

  /// Looks at the head of a file; nil for any other program's.
  init?(head: [UInt8], isWholeFile: Bool) {
    let line = head.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let names = String(decoding: line, as: UTF8.self).lowercased()
    if ["member_id", "member_name", "member_type_name"].allSatisfy(names.contains) {
      // A file of rejected rows is Juara's own, written by the rules of CSV.
      if names.contains(HeaderWords.ours[0]) { return nil }
      self = .headed
      return
    }
    guard Self.isHeadless(head, isWholeFile) else { return nil }
    self = .headless
  }

  static func headers(count: Int) -> [String] {
    Array(columns.prefix(count)) + Array(repeating: "", count: max(0, count - columns.count))
  }

  private static func isHeadless(_ head: [UInt8], _ isWholeFile: Bool) -> Bool {
    var escapes = BackslashEscapes()
    let corrected = escapes.corrected(head)
    let detection = CSVDialect.detect(head: corrected, isWholeFile: isWholeFile)
    var chunks = [corrected].makeIterator()
    var reader = CSVReader(
      dialect: detection.dialect, skipping: detection.preamble, chunks: { chunks.next() })
    var rows: [[String]] = []
    var record = CSVRecord()
    while rows.count < sample, (try? reader.read(into: &record)) == true {
      rows.append(record.fields)
    }
    // The last row of a head may be cut.
    if !isWholeFile, rows.count < sample { _ = rows.popLast() }
    // Most rows, for some may be broken: what they hold is not to be taken for anything else.
    return rows.count(where: isMember) * 2 > rows.count
  }

  /// Whether a row is a member by its shape: two yes or no, three days, a name.
  private static func isMember(_ cells: [String]) -> Bool {
    guard 18...20 ~= cells.count, !cells[1].isEmpty else { return false }
    let days = cells[13...15]
    return ["", "0", "1"].contains(cells[2]) && ["", "0", "1"].contains(cells[8])
      && days.allSatisfy { $0.isEmpty || $0.hasPrefix("0000-00-00") || Day($0) != nil }
      && days.contains { Day($0) != nil }
  }
}

/// Turns quoted fields with backslash escapes, as SLiMS writes them through MySQL
/// (`mysqli::real_escape_string`), into those of RFC 4180. An escaped line end becomes a blank, so
/// that lines are counted as they stand in the file.
struct BackslashEscapes {
  private static let backslash = UInt8(ascii: "\\")
  private static let quote = UInt8(ascii: "\"")
  private static let blank = UInt8(ascii: " ")

  private var isQuoted = false
  private var isEscaped = false

  /// The next bytes of the file, from where the last chunk ended.
  mutating func corrected(_ chunk: [UInt8]) -> [UInt8] {
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

  static func correcting(_ chunks: @escaping () throws -> [UInt8]?) -> () throws -> [UInt8]? {
    var escapes = BackslashEscapes()
    return { try chunks().map { escapes.corrected($0) } }
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
