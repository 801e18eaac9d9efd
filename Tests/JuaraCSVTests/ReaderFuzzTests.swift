import Foundation
import JuaraCSV
import JuaraTestSupport
import Testing

/// `scripts/fuzz csv` runs more rounds of it, from other seeds.
@Suite struct ReaderFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = environment["JUARA_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let rounds = environment["JUARA_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 5_000

  @Test func `whatever the bytes and wherever they are cut, the records are those of RFC 4180`()
    throws
  {
    let pieces = [
      "a", "bc", "é", " ", "\"", "\"\"", "\"x\"", ",", ",", ";", "\n", "\r", "\r\n", "\0", "'=",
      "\u{FEFF}",
    ]
    var chance = Seeded(Self.seed)
    for _ in 0..<Self.rounds {
      let input = Array((chance.text(of: pieces) + chance.text(of: pieces)).utf8)
      let delimiter: UInt8 = Bool.random(using: &chance) ? 0x2C : 0x3B
      let expected = Self.records(in: input, delimiter: delimiter)
      for chunking in Chunking.allCases {
        var reader = CSVReader(
          dialect: CSVDialect(delimiter: delimiter), chunks: chunking.source(input))
        var record = CSVRecord()
        var read: [[String]] = []
        var isWhole = true
        do {
          while try reader.read(into: &record) { read.append(record.fields) }
        } catch {
          isWhole = false
        }
        try #require(
          read == expected.records && isWhole == expected.isWhole,
          "\(String(decoding: input, as: UTF8.self).debugDescription) by \(chunking)")
      }
    }
  }

  @Test func `what is written is read back, whatever it is`() throws {
    let pieces = ["a", "é", " ", "\"", ",", ";", "\n", "\r", "'", "=", "+", "@", "\t"]
    var chance = Seeded(Self.seed)
    for _ in 0..<Self.rounds {
      let rows = (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        (0..<Int.random(in: 1...4, using: &chance)).map { _ in chance.text(of: pieces) }
      }
      var bytes: [UInt8] = []
      var writer = CSVWriter { bytes += $0 }
      for row in rows { try writer.write(row) }
      try writer.flush()
      let expected = Self.records(in: bytes, delimiter: CSVDialect.comma)
      // A single empty cell is written as a quoted one, for a blank line is no record.
      try #require(expected.isWhole && expected.records == rows, "\(rows)")
    }
  }

  /// RFC 4180 over the whole input, as short as it can be said: the records up to the first fault,
  /// and whether there is none. Blank lines are no records.
  private static func records(
    in input: [UInt8], delimiter: UInt8
  ) -> (records: [[String]], isWhole: Bool) {
    let (quote, feed, carriage): (UInt8, UInt8, UInt8) = (0x22, 0x0A, 0x0D)
    var records: [[String]] = []
    var record: [String] = []
    var rest = input[...]
    while !rest.isEmpty || !record.isEmpty {
      if record.isEmpty, rest.first == feed || rest.first == carriage {
        rest.removeFirst()
        continue
      }
      var field: [UInt8] = []
      if rest.first == quote {
        rest.removeFirst()
        var isOpen = true
        while isOpen {
          guard let byte = rest.popFirst(), byte != 0 else { return (records, false) }
          if byte != quote {
            field.append(byte)
          } else if rest.first == quote {
            field.append(quote)
            rest.removeFirst()
          } else {
            isOpen = false
          }
        }
      } else {
        while let byte = rest.first, byte != delimiter, byte != feed, byte != carriage {
          guard byte != quote, byte != 0 else { return (records, false) }
          field.append(byte)
          rest.removeFirst()
        }
      }
      record.append(String(decoding: field, as: UTF8.self))
      switch rest.popFirst() {
      case delimiter: continue
      case nil, feed, carriage:
        records.append(record)
        record = []
      default: return (records, false)
      }
    }
    return (records, true)
  }
}
