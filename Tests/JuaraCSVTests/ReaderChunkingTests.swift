import JuaraTestSupport
import Testing

@testable import JuaraCSV

@Suite struct ReaderChunkingTests {
  private struct Outcome: Equatable {
    var records: [[String]] = []
    var positions: [CSVPosition] = []
    var error: CSVError?
  }

  private static func read(
    _ input: [UInt8], _ chunking: Chunking, _ limits: CSVLimits
  ) -> Outcome {
    var reader = CSVReader(limits: limits, chunks: chunking.source(input))
    var record = CSVRecord()
    var outcome = Outcome()
    do {
      while try reader.read(into: &record) {
        outcome.records.append(record.fields)
        outcome.positions.append(record.position)
      }
    } catch {
      outcome.error = error as? CSVError
    }
    return outcome
  }

  @Test(arguments: [
    CSVLimits(), CSVLimits(maxFieldBytes: 3, maxFields: 3, maxRecordBytes: 9),
    CSVLimits(maxFieldBytes: 5, maxFields: 2, maxRecordBytes: 4),
    CSVLimits(maxFieldBytes: 0, maxFields: 9, maxRecordBytes: 3),
  ])
  func `records, positions and faults do not depend on the chunks`(_ limits: CSVLimits) {
    let pieces = [
      "\"", "\"\"", "\"\"\"", ",", ",", "\n", "\r", "\r\n", "a", "bc", "é", "\0", "\"q,\"",
      "\"x\r\ny\"", "long enough to fill words",
    ]
    var random = Seeded(11)
    for _ in 0..<1000 {
      let input = Array(random.text(of: pieces).utf8)
      let whole = Self.read(input, .whole, limits)
      for chunking in Chunking.allCases {
        #expect(Self.read(input, chunking, limits) == whole, "\(input) \(chunking)")
      }
    }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `a record starts at the line and byte where its text stands`(_ end: String) {
    let pieces = ["\"a\(end)\"", "b", "\"\(end)\(end)\"", "\"c\"\"\""]
    var random = Seeded(13)
    for _ in 0..<200 {
      var input = ""
      var expected: [CSVPosition] = []
      for _ in 0..<5 {
        if Bool.random(using: &random) { input += end }
        expected.append(
          CSVPosition(
            line: 1 + input.utf8.count { $0 == end.utf8.first }, record: expected.count + 1,
            byte: input.utf8.count))
        input += pieces.randomElement(using: &random) ?? ""
        input += "," + (pieces.randomElement(using: &random) ?? "") + end
      }
      for chunking in Chunking.allCases {
        #expect(Self.read(Array(input.utf8), chunking, CSVLimits()).positions == expected)
      }
    }
  }
}
