public import Juara

/// What staff say about a file that it does not say itself.
public struct TableOptions: Sendable {
  /// The encoding's name, such as `windows-1252`; nil lets the file tell.
  public var encoding: String?
  /// The order of its dates' numbers; nil is as its profile has it, else day first.
  public var dateOrder: DateOrder?
  /// Which header is which field, where it is not known by its name; an empty header for a field that
  /// has no column.
  public var columns: [(field: String, header: String)]
  /// What was said so of earlier files of the kind.
  public var mappings: [HeaderMapping]

  /// Options; the file tells whatever is not given.
  public init(
    encoding: String? = nil, dateOrder: DateOrder? = nil,
    columns: [(field: String, header: String)] = [], mappings: [HeaderMapping] = []
  ) {
    self.encoding = encoding
    self.dateOrder = dateOrder
    self.columns = columns
    self.mappings = mappings
  }
}
