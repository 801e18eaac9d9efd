public import Juara

/// A file of people without an event, such as the members of a library, read row by row.
public struct PeopleFile {
  private var table: TableReader
  private let library: Library

  /// What the file turned out to be.
  public var findings: TableFindings { table.findings }
  /// How many bytes the rows so far took.
  public var bytesRead: Int { table.bytesRead }
  /// The file's columns, but for those that are not to be written again.
  public var headers: [String] { table.headers }
  /// The columns that no field knows.
  public var unmappedHeaders: [String] { table.map.unmapped.map(\.header) }
  /// The columns that are fields.
  public var columns: [PreviewedColumn] { table.map.previewed }
  /// The cells of the row that was read last, as they stand in the file.
  public var cells: [String] { table.cells }

  /// Opens a file and finds its header.
  ///
  /// - Throws: `FileProblem`.
  public init(_ file: InputFile, library: Library, _ options: TableOptions) throws {
    table = try TableReader(file, .people, options)
    self.library = library
  }

  /// The next row, understood; nil after the last.
  ///
  /// - Throws: `FileProblem`.
  public mutating func next() throws -> ImportRow<PersonDetails>? {
    guard try table.next() else { return nil }
    return table.row(countryCode: library.countryCode) { $0.person() }
  }
}
