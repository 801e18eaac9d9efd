package import Juara
import JuaraCSV

/// What staff say about a file that it does not say itself.
package struct TableOptions: Sendable {
  /// The encoding's name, such as `windows-1252`; nil lets the file tell.
  package var encoding: String?
  /// The order of its dates' numbers; nil where its columns show it.
  package var dateOrder: DateOrder?
  /// The order of the dates of one field.
  package var dateOrders: [(field: String, order: DateOrder)]
  /// Which header is which field, where it is not known by its name; an empty header for a field that
  /// has no column.
  package var columns: [(field: String, header: String)]
  /// What was said so of earlier files of the kind.
  package var mappings: [HeaderMapping]
  /// Whether rows carry their cells, for rejected ones to be written again.
  package var keepsCells: Bool
  /// Whether the file is read also where it looks like another kind of file.
  package var anyway: Bool
  /// By what day births of two-digit years have come.
  package var today: Day?

  /// Options; the file tells whatever is not given.
  package init(
    encoding: String? = nil, dateOrder: DateOrder? = nil,
    dateOrders: [(field: String, order: DateOrder)] = [],
    columns: [(field: String, header: String)] = [], mappings: [HeaderMapping] = [],
    keepsCells: Bool = false, anyway: Bool = false, today: Day? = nil
  ) {
    self.encoding = encoding
    self.dateOrder = dateOrder
    self.dateOrders = dateOrders
    self.columns = columns
    self.mappings = mappings
    self.keepsCells = keepsCells
    self.anyway = anyway
    self.today = today
  }

  /// The order of each field's dates, as far as staff say it.
  func orders(of fields: [ImportField]) throws(FileProblem) -> [ImportField: DateOrder] {
    var orders: [ImportField: DateOrder] = [:]
    if let dateOrder { for field in ImportField.dates { orders[field] = dateOrder } }
    for (name, order) in dateOrders {
      orders[try ImportField.named(name, among: fields)] = order
    }
    return orders
  }
}

extension ImportField {
  /// The fields that hold days or moments.
  static let dates: [ImportField] = [
    .registeredAt, .birthDate, .guardianConsent, .publishName, .readOn, .recordedAt, .joinedAt,
    .leftAt,
  ]

  /// The field that staff name, by its own name or by a header that means it.
  static func named(
    _ name: String, among fields: [ImportField]
  ) throws(FileProblem) -> ImportField {
    guard
      let field = fields.first(where: { $0.rawValue == name })
        ?? HeaderWords.field(of: name, among: fields)
    else { throw .unknownField(name, known: fields) }
    return field
  }
}

extension TableLayout {
  /// The fields that hold days or moments.
  var dateFields: [ImportField] { ImportField.dates.filter(fields.contains) }

  /// Whether a file may have several parts.
  var hasParts: Bool { !partTitles.isEmpty }
}

/// What a file turned out to be.
package struct TableFindings: Equatable, Sendable {
  /// The encoding's name.
  package let encoding: String
  /// Where UTF-8 ended and Windows-1252 was taken instead; nil if the file is what it says.
  package let firstLineNotUTF8: Int?
  /// What sets fields apart.
  package let delimiter: Character
  /// The file line of the header; that of no line where the file comes without one.
  package let headerLine: Int
  /// Whether the file has a header.
  package let hasHeader: Bool
  /// How many records stand before the header, which are not imported.
  package let skippedLines: Int
  /// Whose export it is; nil for any other table.
  package let profile: FileProfile?
  /// What staff said of the columns of an earlier file with this header, and is used again.
  package let saved: HeaderMapping?
  /// What staff say of the columns now, to be remembered once the file is imported.
  package let said: HeaderMapping?
  /// The headers of columns that the profile leaves out.
  package let leftOut: [String]
  /// Whether minors cannot be told in a file of registrations: it has neither birth dates nor classes.
  package let lacksAge: Bool
  /// The order of the dates in the columns where it matters.
  package let dateOrders: [JudgedOrder]

  /// The order in which a column's dates are read.
  package struct JudgedOrder: Equatable, Sendable {
    package let field: ImportField
    package let header: String
    package let order: DateOrder
    /// Whether a date of the column shows it, or the program that wrote it, rather than custom.
    package let isShown: Bool
  }

  init(
    _ source: TableSource, _ header: TableHeader, _ line: Int, _ layout: TableLayout,
    map: ColumnMap? = nil, judged: [JudgedOrder] = []
  ) {
    let map = map ?? header.map
    encoding = source.encoding.rawValue
    firstLineNotUTF8 = source.firstLineNotUTF8
    delimiter = source.delimiter
    headerLine = line
    hasHeader = header.isInFile
    skippedLines = header.skipped
    profile = map.traits?.profile
    saved = header.saved
    said = header.said
    leftOut = map.leftOut
    lacksAge = layout.lacksAge(map)
    dateOrders = judged
  }
}
