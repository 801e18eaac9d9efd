package import Juara

package struct PeopleFile: TableFile {
  package var table: TableReader
  package let countryCode: String

  package init(_ file: InputFile, library: Library, _ options: TableOptions) throws {
    table = try TableReader(file, .people, options)
    countryCode = library.countryCode
  }

  package func draft(_ cells: inout RowReader) -> PersonDetails? { cells.person() }
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
