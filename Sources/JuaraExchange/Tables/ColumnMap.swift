internal import Juara
internal import JuaraCSV

/// Which column of a table is which field.
struct ColumnMap {
  /// The headers, in the order of the columns.
  let headers: [String]
  /// The column of each field that has one.
  let columns: [ImportField: Int]

  /// Maps a row of headers.
  ///
  /// - Parameter overrides: what `--column` says.
  /// - Throws: `FileProblem.sameField` when two columns are the same field.
  init(
    _ headers: [String], fields: [ImportField], overrides: [ImportField: String]
  ) throws(FileProblem) {
    self.headers = headers
    var columns: [ImportField: Int] = [:]
    for (field, header) in overrides {
      columns[field] = headers.firstIndex {
        $0 == header || HeaderWords.key($0) == HeaderWords.key(header)
      }
    }
    let claimed = Set(columns.values)
    for (index, header) in headers.enumerated() where !claimed.contains(index) {
      guard let field = HeaderWords.field(of: header, among: fields), overrides[field] == nil
      else { continue }
      if let other = columns[field] {
        throw .sameField(field, columns: [headers[other], header])
      }
      columns[field] = index
    }
    self.columns = columns
  }

  /// The columns that are no field, with their headers.
  var unmapped: [(column: Int, header: String)] {
    let mapped = Set(columns.values)
    return headers.enumerated()
      .filter { !mapped.contains($0.offset) && !$0.element.isEmpty && !$0.element.hasPrefix("_") }
      .map { (column: $0.offset, header: $0.element) }
  }
}
