import Juara
import JuaraCSV

/// Finds the rows of a table that stand for nobody.
struct RowsOfNobody: Sendable {
  /// Their number.
  private(set) var count = 0
  /// The lines of the first.
  private(set) var lines: [Int] = []
  /// Below a signature's first line stands who signs.
  private var isBelowSignature = false

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
    let isAlone = !(first + 1..<record.count).contains { !record.isEmpty(at: $0) }
    if isBelowSignature || isAlone && map.headers.count > 1 {
      isBelowSignature = isAlone && (isBelowSignature || Self.beginsSignature(record[first]))
      if isBelowSignature { return true }
    }
    // Of nearly every row three bytes of its first cell tell that it is somebody.
    guard !isAlone, record.withBytes(of: first, { Self.mayBegin($0, map, first) }) else {
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

  private static func beginsSignature(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else { return false }
    if ["mengetahui", "menyetujui", "ttd", "tertanda", "nip", "kepala"].contains(first) {
      return true
    }
    // `Banjarbaru, 20 November 2026`
    guard let comma = text.firstIndex(of: ","), text.first?.isLetter == true else { return false }
    return (try? Day.read(String(text[comma...].dropFirst()), order: .dmy)) != nil
  }
}
