internal import Juara
internal import JuaraCSV

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
      // The rows to mend are Juara's own file, written by the rules of CSV.
      if names.contains(HeaderWords.ours[0]) { return nil }
      self = .headed
      return
    }
    guard Self.isHeadless(head, isWholeFile) else { return nil }
    self = .headless
  }

  /// The names of the columns of a row that has so many.
  static func headers(count: Int) -> [String] {
    Array(columns.prefix(count)) + Array(repeating: "", count: max(0, count - columns.count))
  }

  private static func isHeadless(_ head: [UInt8], _ isWholeFile: Bool) -> Bool {
    var escapes = BackslashEscapes()
    let mended = escapes.mended(head)
    let detection = CSVDialect.detect(head: mended, isWholeFile: isWholeFile)
    var chunks = [mended].makeIterator()
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
