public import Juara

/// A column of a file that is a field, for staff to look over.
public struct PreviewedColumn: Equatable, Sendable {
  /// What it is.
  public let field: ImportField
  /// Its header; of a name in two columns, both.
  public let header: String
}

extension ColumnMap {
  /// The columns that are fields, in their order in the file.
  var previewed: [PreviewedColumn] {
    let fields = columns.sorted { $0.value < $1.value }.map(\.key)
    let parts = fields.filter { $0 == .firstName || $0 == .lastName }
    return fields.compactMap { field in
      switch field {
      case parts.first:
        PreviewedColumn(
          field: .fullName,
          header: parts.map { headers[columns[$0]!] }.joined(separator: " + "))
      case .firstName, .lastName: nil
      default: PreviewedColumn(field: field, header: headers[columns[field]!])
      }
    }
  }
}
