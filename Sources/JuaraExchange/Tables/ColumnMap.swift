import Juara
import JuaraCSV

struct ColumnMap {
  /// The headers, in the order of the columns; empty for one that is not to be read.
  let headers: [String]
  let columns: [ImportField: Int]
  /// Whose export it is, if that is known.
  let traits: ProfileTraits?
  /// The headers of columns that hold numbers of the state, which are not to be read either.
  private let identityNumbers: [Int: String]

  /// - Parameter overrides: Which header staff say a field is; empty for a field that has none.
  /// - Throws: `FileProblem.sameField` when two columns are the same field.
  init(
    _ headers: [String], fields: [ImportField], overrides: [ImportField: String],
    traits: ProfileTraits? = nil
  ) throws(FileProblem) {
    self.traits = traits
    let identityNumbers = Dictionary(
      uniqueKeysWithValues: headers.enumerated().filter {
        NationalIDNumber.isAskedFor(by: $0.element)
      }.map { ($0.offset, $0.element) })
    self.identityNumbers = identityNumbers
    self.headers = headers.enumerated().map { index, header in
      let isSecret = traits?.secret.contains(HeaderWords.key(header)) == true
      return isSecret || identityNumbers[index] != nil ? "" : header
    }
    var columns: [ImportField: Int] = [:]
    for (field, header) in overrides where !header.isEmpty {
      columns[field] = try Self.column(header, in: self.headers, for: field)
    }
    let claimed = Set(columns.values)
    for (index, header) in self.headers.enumerated() where !claimed.contains(index) {
      guard let field = Self.field(of: header, among: fields, traits), overrides[field] == nil
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

  private static func field(
    of header: String, among fields: [ImportField], _ traits: ProfileTraits?
  ) -> ImportField? {
    guard let traits else { return HeaderWords.field(of: header, among: fields) }
    let key = HeaderWords.key(header)
    if traits.aside.contains(key) { return nil }
    if let field = traits.words[key] { return fields.contains(field) ? field : nil }
    return HeaderWords.field(of: header, among: fields)
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

  var unmapped: [(column: Int, header: String)] { rest.filter { isKept($0.header) } }

  var leftOut: [String] {
    rest.map(\.header).filter { !isKept($0) }
      + identityNumbers.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The first header that would be a field if a file of this kind had it.
  func column(thatWouldBe field: ImportField) -> String? {
    headers.first { HeaderWords.field(of: $0, among: [field]) != nil }
  }

  private var rest: [(column: Int, header: String)] {
    let mapped = Set(columns.values)
    return headers.enumerated()
      .filter {
        !mapped.contains($0.offset) && !$0.element.isEmpty && !HeaderWords.isOurs($0.element)
      }
      .map { (column: $0.offset, header: $0.element) }
  }

  private func isKept(_ header: String) -> Bool {
    guard let traits else { return true }
    return !traits.leavesRest && !traits.aside.contains(HeaderWords.key(header))
  }

  /// The columns of which something may be shown or written again.
  var open: [Int] {
    guard traits?.secret.isEmpty == false else {
      return headers.indices.filter { identityNumbers[$0] == nil }
    }
    let mapped = Set(columns.values)
    return headers.indices.filter { mapped.contains($0) || HeaderWords.isOurs(headers[$0]) }
  }

  /// Without empty headers at the end, which a separator behind the last header makes.
  var width: Int { (headers.lastIndex { !$0.isEmpty } ?? -1) + 1 }
}
