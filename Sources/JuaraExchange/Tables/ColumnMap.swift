import Juara
import JuaraCSV

struct ColumnMap {
  /// The headers, in the order of the columns: empty for one without a name or not to be read, and
  /// `Nama#2` for the second of two alike.
  private(set) var headers: [String]
  /// The column of each field that has one.
  private(set) var columns: [ImportField: Int]
  /// How many of them are known by a header, and not only by their position.
  let namedCount: Int
  /// Whose export it is, if that is known.
  let traits: ProfileTraits?
  /// The headers of columns that hold passwords and numbers of the state, which are not to be read.
  private let secrets: [Int: String]

  /// Maps a row of headers.
  ///
  /// - Parameters:
  ///   - overrides: which header staff say a field is, or `#2` by its position; an empty one for a
  ///     field that has none.
  ///   - traits: what the headers mean in the export they are of.
  /// - Throws: `FileProblem.sameField` when two columns are the same field.
  init(
    _ typed: [String], fields: [ImportField], overrides: [ImportField: String],
    traits: ProfileTraits? = nil
  ) throws(FileProblem) {
    self.traits = traits
    var counts: [String: Int] = [:]
    var secrets: [Int: String] = [:]
    var headers: [String] = []
    for (index, header) in typed.enumerated() {
      counts[header, default: 0] += 1
      let count = counts[header]!
      let isSecret = HeaderWords.isSecret(header)
      if isSecret { secrets[index] = header }
      headers.append(
        isSecret ? "" : header.isEmpty || count == 1 ? header : "\(header)#\(count)")
    }
    self.secrets = secrets
    var columns: [ImportField: Int] = [:]
    var namedCount = 0
    for (field, header) in overrides where !header.isEmpty {
      guard let column = try Self.column(header, in: headers, for: field),
        secrets[column] == nil
      else { continue }
      columns[field] = column
      if headers[column] == header || !header.hasPrefix("#") { namedCount += 1 }
      if headers[column].isEmpty { headers[column] = header }
    }
    let claimed = Set(columns.values)
    for (index, header) in headers.enumerated() where !claimed.contains(index) {
      guard let field = Self.field(of: header, among: fields, traits), overrides[field] == nil
      else { continue }
      if let other = columns[field] {
        // A form may ask for both parents; the first is the guardian.
        if Self.isOfParent(headers[other]), Self.isOfParent(header) { continue }
        if field == .referral {
          let isBetter = HeaderWords.mayBeHearsay(headers[other])
          if isBetter, !HeaderWords.mayBeHearsay(header) { columns[field] = index }
          continue
        }
        throw .sameField(field, columns: [headers[other], header])
      }
      columns[field] = index
      namedCount += 1
    }
    // The whole name wins over its parts, which are then kept like any other column.
    if columns[.fullName] != nil {
      for part in [ImportField.firstName, .lastName] where overrides[part] == nil {
        columns[part] = nil
      }
    }
    self.headers = headers
    self.columns = columns
    self.namedCount = namedCount
  }

  private static func isOfParent(_ header: String) -> Bool {
    let key = HeaderWords.key(header)
    return ["ayah", "ibu", "bapak"].contains(where: key.contains)
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

  /// The column that staff name: the one with exactly that header, else the one at a position, else
  /// the one like it.
  private static func column(
    _ header: String, in headers: [String], for field: ImportField
  ) throws(FileProblem) -> Int? {
    if let exact = headers.firstIndex(of: header) { return exact }
    if header.hasPrefix("#"), let position = Int(header.dropFirst()) {
      return headers.indices.contains(position - 1) ? position - 1 : nil
    }
    let key = HeaderWords.key(header)
    guard !key.isEmpty else { return nil }
    let like = headers.indices.filter { HeaderWords.key(headers[$0]) == key }
    if like.count > 1 { throw .sameField(field, columns: like.map { headers[$0] }) }
    return like.first
  }

  /// The same without a field whose header means something else here.
  func dropping(_ field: ImportField) -> ColumnMap {
    var map = self
    map.columns[field] = nil
    return map
  }

  /// The columns that are no field and are kept, with their headers.
  var unmapped: [(column: Int, header: String)] { rest.filter { isKept($0.header) } }

  var leftOut: [String] {
    let named = traits?.hasSecrets == true ? [] : secrets.sorted { $0.key < $1.key }.map(\.value)
    return rest.map(\.header).filter { !isKept($0) } + named
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
    guard traits?.hasSecrets == true else { return headers.indices.filter { secrets[$0] == nil } }
    let mapped = Set(columns.values)
    return headers.indices.filter { mapped.contains($0) || HeaderWords.isOurs(headers[$0]) }
  }

  /// The columns without a header, secret ones apart.
  var unnamed: [Int] { headers.indices.filter { headers[$0].isEmpty && secrets[$0] == nil } }
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
