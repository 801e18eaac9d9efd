import Foundation
import JuaraCSV

/// The values of one column of a CSV file with a header.
func column(_ name: String, ofFileAt path: String) throws -> [String] {
  let file = try FileHandle(forReadingFrom: URL(filePath: path))
  defer { try? file.close() }
  let chunks = CSVEncoding.utf8.decoding {
    try file.read(upToCount: 1 << 16).flatMap { $0.isEmpty ? nil : Array($0) }
  }
  var reader = CSVReader(dialect: CSVDialect(delimiter: CSVDialect.comma), chunks: chunks)
  var record = CSVRecord()
  guard try reader.read(into: &record), let index = record.fields.firstIndex(of: name) else {
    return []
  }
  var values: [String] = []
  while try reader.read(into: &record) {
    if index < record.count { values.append(record[index]) }
  }
  return values
}
