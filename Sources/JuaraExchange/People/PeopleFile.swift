package import Juara

/// A file of people without an event, such as the members of a library, read row by row.
package struct PeopleFile {
  private var table: TableReader
  private let library: Library

  /// What the file turned out to be.
  package var findings: TableFindings { table.findings }
  /// How many bytes the rows so far took.
  package var bytesRead: Int { table.bytesRead }
  /// The file's columns, but for those that are not to be written again.
  package var headers: [String] { table.headers }
  /// The columns that no field knows.
  package var unmappedHeaders: [String] { table.map.unmapped.map(\.header) }
  /// The columns that are fields.
  package var columns: [PreviewedColumn] { table.map.previewed }
  /// The cells of the row that was read last, as they stand in the file.
  package var cells: [String] { table.cells }

  /// Opens a file and finds its header.
  ///
  /// - Throws: `FileProblem`.
  package init(_ file: InputFile, library: Library, _ options: TableOptions) throws {
    table = try TableReader(file, .people, options)
    self.library = library
  }

  /// The next row, understood; nil after the last.
  ///
  /// - Throws: `FileProblem`.
  package mutating func next() throws -> ImportRow<PersonDetails>? {
    guard try table.next() else { return nil }
    return table.row(countryCode: library.countryCode) { $0.person() }
  }
}

extension PersonalData {
  /// The file as a JSON document (RFC 8259), indented by two blanks.
  package var json: String { Value.fields(fields).json(indentedBy: "") + "\n" }
}

extension PersonalData.Value {
  fileprivate func json(indentedBy blanks: String) -> String {
    let inner = blanks + "  "
    switch self {
    case .none: return "null"
    case .text(let text): return text.jsonString
    case .number(let number): return String(number)
    case .list(let values):
      let lines = values.map { inner + $0.json(indentedBy: inner) }
      return Self.block("[", lines, blanks + "]")
    case .fields(let fields):
      let lines = fields.map { field in
        inner + field.name.jsonString + ": " + field.value.json(indentedBy: inner)
      }
      return Self.block("{", lines, blanks + "}")
    }
  }

  private static func block(_ opening: String, _ lines: [String], _ closing: String) -> String {
    if lines.isEmpty { return opening + String(closing.last!) }
    return opening + "\n" + lines.joined(separator: ",\n") + "\n" + closing
  }
}

extension String {
  /// The text in quotation marks, as JSON writes it.
  fileprivate var jsonString: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
