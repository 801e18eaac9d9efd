/// Which header is which field, as staff said for files with one row of headers.
public struct HeaderMapping: Equatable, Sendable {
  /// What the files hold.
  public var kind: Batch.Kind
  /// The headers as they stand in the first such file.
  public var headers: [String]
  /// What is compared of the headers: the same whatever their capitals, blanks and marks.
  public var headerKey: String
  /// The header of each field that staff named; an empty one for a field that has no column.
  public var columns: [ImportField: String]

  /// A mapping for files of a kind with these headers.
  public init(
    kind: Batch.Kind, headers: [String], headerKey: String, columns: [ImportField: String]
  ) {
    self.kind = kind
    self.headers = headers
    self.headerKey = headerKey
    self.columns = columns
  }
}

/// A mapping that the library remembers.
public struct SavedMapping: Equatable, Sendable {
  /// The number that staff name to forget it.
  public let id: Identifier<HeaderMapping>
  /// The headers and their fields.
  public var mapping: HeaderMapping
  /// Who imported the file for which it was said last, and when.
  public var saved: Signature

  /// A mapping as the library's file keeps it.
  public init(id: Identifier<HeaderMapping>, mapping: HeaderMapping, saved: Signature) {
    self.id = id
    self.mapping = mapping
    self.saved = saved
  }
}
