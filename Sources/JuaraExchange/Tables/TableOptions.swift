public import Juara

/// What staff say about a file that it does not say itself.
public struct TableOptions: Sendable {
  /// The encoding's name, such as `windows-1252`; nil lets the file tell.
  public var encoding: String?
  /// The order of its dates' numbers.
  public var dateOrder: DateOrder
  /// Which header is which field, where it is not known by its name.
  public var columns: [(field: String, header: String)]

  /// Options; dates are read day first unless told otherwise.
  public init(
    encoding: String? = nil, dateOrder: DateOrder = .dmy,
    columns: [(field: String, header: String)] = []
  ) {
    self.encoding = encoding
    self.dateOrder = dateOrder
    self.columns = columns
  }
}
