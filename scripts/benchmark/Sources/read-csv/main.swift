import Foundation
import JuaraCSV

// Reads a UTF-8 CSV file and prints how many records and fields it has, and how many bytes are in them.

let file = FileHandle(forReadingAtPath: CommandLine.arguments[1])!
var reader = CSVReader(
  chunks: CSVEncoding.utf8.decoding {
    let chunk = try file.read(upToCount: 1 << 18) ?? Data()
    return chunk.isEmpty ? nil : Array(chunk)
  })
var record = CSVRecord()
var records = 0
var fields = 0
var bytes = 0
while try reader.read(into: &record) {
  records += 1
  fields += record.count
  for index in 0..<record.count { bytes += record.withBytes(of: index) { $0.count } }
}
print(records, fields, bytes)
