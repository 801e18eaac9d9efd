public import Juara

/// A column of a file that is understood, for staff to look over.
public struct PreviewedColumn: Equatable, Sendable {
  /// What a column may be.
  public enum Meaning: Hashable, Sendable {
    /// One of the fields that files have.
    case field(ImportField)
    /// A jury's marks for a criterion, by its key.
    case criterion(String)

    /// By what name staff know it.
    public var name: String {
      switch self {
      case .field(let field): field.rawValue
      case .criterion(let key): key
      }
    }
  }

  /// What it is.
  public let meaning: Meaning
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
          meaning: .field(.fullName),
          header: parts.map { headers[columns[$0]!] }.joined(separator: " + "))
      case .firstName, .lastName: nil
      default: PreviewedColumn(meaning: .field(field), header: headers[columns[field]!])
      }
    }
  }
}
