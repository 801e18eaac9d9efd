import Testing

@testable import JuaraCSV

/// An input and what must be read from it, however it is cut into chunks.
struct ReaderCase: CustomTestStringConvertible, Sendable {
  struct Row: Equatable, Sendable {
    var line: Int
    var byte: Int
    var fields: [String]

    init(_ line: Int, _ byte: Int, _ fields: String...) {
      self.init(line: line, byte: byte, fields: fields)
    }

    init(line: Int, byte: Int, fields: [String]) {
      self.line = line
      self.byte = byte
      self.fields = fields
    }
  }

  var input: String
  var delimiter = CSVDialect.comma
  var limits = CSVLimits()
  var preamble = CSVPreamble.none
  var rows: [Row]
  var error: CSVError?

  var testDescription: String { String(reflecting: input) }

  init(
    _ input: String, delimiter: UInt8 = CSVDialect.comma, limits: CSVLimits = .init(),
    preamble: CSVPreamble = .none, rows: Row...
  ) {
    self.input = input
    self.delimiter = delimiter
    self.limits = limits
    self.preamble = preamble
    self.rows = rows
  }

  /// The case as it is when reading ends in a fault behind the rows.
  func failing(
    _ fault: CSVError.Fault, line: Int, record: Int, byte: Int
  ) -> ReaderCase {
    var failing = self
    failing.error = CSVError(
      fault: fault, position: CSVPosition(line: line, record: record, byte: byte))
    return failing
  }

  func check(_ location: SourceLocation = #_sourceLocation) {
    for chunking in Chunking.allCases {
      var read: [Row] = []
      var thrown: CSVError?
      var reader = CSVReader(
        dialect: CSVDialect(delimiter: delimiter), limits: limits, skipping: preamble,
        chunks: chunking.source(Array(input.utf8)))
      var record = CSVRecord()
      do {
        while try reader.read(into: &record) {
          #expect(record.position.record == read.count + 1, sourceLocation: location)
          read.append(
            Row(line: record.position.line, byte: record.position.byte, fields: record.fields))
        }
      } catch {
        thrown = error as? CSVError
      }
      #expect(read == rows, "\(chunking)", sourceLocation: location)
      #expect(thrown == error, "\(chunking)", sourceLocation: location)
      #expect(record.count == 0, sourceLocation: location)
    }
  }
}
