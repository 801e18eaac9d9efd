import Juara
import JuaraCSV

/// Finds the rows of a table that stand for nobody.
struct RowsOfNobody: Sendable {
  /// Their number.
  private(set) var count = 0
  /// The lines of the first.
  private(set) var lines: [Int] = []
  /// How many of the next rows may still be below a signature's first line.
  private var signatureRowsLeft = 0

  mutating func add(_ line: Int) {
    count += 1
    if lines.count < 5 { lines.append(line) }
  }

  /// Whether the current row is the header again, the numbers of the columns, a total, or part of a
  /// signature.
  mutating func contains(_ record: CSVRecord, under map: ColumnMap) -> Bool {
    guard let first = (0..<record.count).first(where: { !record.isEmpty(at: $0) }) else {
      return false
    }
    let second = (first + 1..<record.count).first { !record.isEmpty(at: $0) }
    if signatureRowsLeft > 0 {
      signatureRowsLeft -= 1
      if second == nil || Self.areWordsAlone(record, from: first) { return true }
      signatureRowsLeft = 0
    } else if map.headers.count > 1, Self.beginsSignature(record, first, second, map) {
      signatureRowsLeft = Self.longestSignature - 1
      return true
    }
    // Of nearly every row three bytes of its first cell tell that it is somebody.
    guard second != nil, record.withBytes(of: first, { Self.mayBegin($0, map, first) }) else {
      return false
    }
    let cells = (first..<record.count).filter { !record.isEmpty(at: $0) }
    let start = record[first]
    if first < map.headers.count, start == map.headers[first] {
      return cells.allSatisfy { $0 < map.headers.count && record[$0] == map.headers[$0] }
    }
    if cells.allSatisfy({ record[$0] == "(\($0 + 1))" }) { return true }
    guard start.utf8.count <= 20, Self.totals.contains(HeaderWords.key(start)) else { return false }
    return cells.dropFirst().allSatisfy { index in
      record[index].allSatisfy { $0.isNumber || ".,% ".contains($0) }
    }
  }

  /// Whether a row may be one of those by the first bytes of its first cell.
  private static func mayBegin(
    _ bytes: UnsafeBufferPointer<UInt8>, _ map: ColumnMap, _ column: Int
  ) -> Bool {
    if column < map.headers.count, map.headers[column].utf8.first == bytes[0] { return true }
    guard bytes.count > 2 else { return false }
    let start = [bytes[0], bytes[1], bytes[2]].map { $0 | 0x20 }
    return bytes[0] == UInt8(ascii: "(") || starts.contains(start)
  }

  private static let starts = ["tot", "jum", "gra", "sub", "sum"].map { Array($0.utf8) }
  private static let totals: Set<String> = [
    "total", "jumlah", "jumlahtotal", "totaljumlah", "totalpeserta", "jumlahpeserta", "grandtotal",
    "subtotal", "sum",
  ]

  /// Place and date, who signs as what, names and numbers of civil servants.
  private static let longestSignature = 8

  /// Whether a row of one or more cells is the first of a signature.
  private static func beginsSignature(
    _ record: CSVRecord, _ first: Int, _ second: Int?, _ map: ColumnMap
  ) -> Bool {
    guard let second else {
      let text = record[first]
      return isSigned(text) || isPosition(text) || isPlaceAndDate(text)
    }
    if map.mayNotBeDate(second), record.withBytes(of: second, { endsLikeYear($0) }),
      !(second + 1..<record.count).contains(where: { !record.isEmpty(at: $0) })
    {
      return isPlaceAndDate(record[first] + ", " + record[second])
    }
    guard record.withBytes(of: first, { mayBeginSignature($0) }) else { return false }
    let text = record[first]
    return isSigned(text) && areWordsAlone(record, from: second)
      || (first..<record.count).allSatisfy { record.isEmpty(at: $0) || isPosition(record[$0]) }
  }

  /// Whether no cell has a digit, as every child's class, birth or telephone has, but for a civil
  /// servant's number.
  private static func areWordsAlone(_ record: CSVRecord, from first: Int) -> Bool {
    (first..<record.count).allSatisfy { index in
      let text = record[index]
      return !text.contains(where: \.isNumber) || words(text).first == "nip"
    }
  }

  private static func mayBeginSignature(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    let start = [bytes[0], bytes[1], bytes[2]].map { $0 | 0x20 }
    return signatureStarts.contains(start)
  }

  private static func endsLikeYear(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count > 7
      && bytes.suffix(4).allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isSigned(_ text: String) -> Bool {
    words(text).first.map(signing.contains) ?? false
  }

  /// `Kepala Sekolah`, `Wali Kelas,`
  private static func isPosition(_ text: String) -> Bool {
    let words = words(text)
    guard let first = words.first else { return false }
    // Wali and Guru are names, too.
    return positions.contains(first)
      || words.count > 1 && positions.contains(first + " " + words[1])
  }

  /// `Banjarbaru, 20 November 2026`
  private static func isPlaceAndDate(_ text: String) -> Bool {
    guard let comma = text.firstIndex(of: ","), text.first?.isLetter == true else { return false }
    return (try? Day.read(String(text[comma...].dropFirst()), order: .dmy)) != nil
  }

  private static let signing: Set<String> = [
    "mengetahui", "menyetujui", "ttd", "tertanda", "nip", "dibuat", "diperiksa",
  ]
  private static let positions: Set<String> = [
    "kepala", "ketua", "pembina", "pustakawan", "koordinator", "penanggung jawab", "plt",
    "wali kelas", "wali murid", "guru kelas", "guru pembimbing", "guru pendamping", "guru mapel",
    "guru pustakawan", "guru bahasa",
  ]
  private static let signatureStarts = Set(
    (signing.union(positions)).map { Array($0.utf8.prefix(3)) })
}

extension ColumnMap {
  /// Whether a column is a field that is no date, or none at all.
  fileprivate func mayNotBeDate(_ column: Int) -> Bool {
    if let field = columns.first(where: { $0.value == column })?.key {
      return !ImportField.dates.contains(field)
    }
    return column >= headers.count || headers[column].isEmpty
  }
}
