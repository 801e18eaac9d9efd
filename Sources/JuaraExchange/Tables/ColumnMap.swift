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
      columns[field] = try Self.column(header, in: headers, for: field)
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
    // The whole name wins over its parts, which are then kept like any other column.
    if columns[.fullName] != nil {
      for part in [ImportField.firstName, .lastName] where overrides[part] == nil {
        columns[part] = nil
      }
    }
    self.columns = columns
  }

  /// The column that staff name: the one with exactly that header, else the one like it.
  private static func column(
    _ header: String, in headers: [String], for field: ImportField
  ) throws(FileProblem) -> Int? {
    if let exact = headers.firstIndex(of: header) { return exact }
    let key = HeaderWords.key(header)
    guard !key.isEmpty else { return nil }
    let like = headers.indices.filter { HeaderWords.key(headers[$0]) == key }
    if like.count > 1 { throw .sameField(field, columns: like.map { headers[$0] }) }
    return like.first
  }

  /// The columns that are no field, with their headers.
  var unmapped: [(column: Int, header: String)] {
    let mapped = Set(columns.values)
    return headers.enumerated()
      .filter { !mapped.contains($0.offset) && !$0.element.isEmpty && !Self.isOurs($0.element) }
      .map { (column: $0.offset, header: $0.element) }
  }

  /// Whether a header is one of those that `RowsToMend` adds.
  static func isOurs(_ header: String) -> Bool { RowsToMend.headers.contains(header) }
}
