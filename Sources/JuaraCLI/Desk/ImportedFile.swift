internal import Juara
internal import JuaraExchange

/// A file that is imported row by row.
protocol ImportedFile {
  associatedtype Draft: PreviewedDraft
  var findings: TableFindings { get }
  var bytesRead: Int { get }
  /// The columns that may be written again.
  var headers: [String] { get }
  var unmappedHeaders: [String] { get }
  /// The columns that are fields.
  var columns: [PreviewedColumn] { get }
  var cells: [String] { get }
  /// Whether columns that are no field are kept with what the row makes.
  var keepsUnmapped: Bool { get }
  /// How many rows so far are none of those that the file is imported for.
  var rowsLeftOut: Int { get }
  mutating func next() throws -> ImportRow<Draft>?
}

extension ImportedFile {
  var rowsLeftOut: Int { 0 }
}

extension RegistrationFile: ImportedFile {
  var keepsUnmapped: Bool { true }
}

extension PeopleFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension AttendanceFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}

extension ReadingLogFile: ImportedFile {
  var keepsUnmapped: Bool { false }
}
