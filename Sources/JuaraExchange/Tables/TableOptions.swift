public import Juara

/// What staff say about a file that it does not say itself.
public struct TableOptions: Sendable {
  /// The encoding's name, such as `windows-1252`; nil lets the file tell.
  public var encoding: String?
  /// The order of its dates' numbers; nil lets the kind of file tell, else it is day first.
  public var dateOrder: DateOrder?
  /// Which header is which field, where it is not known by its name.
  public var columns: [(field: String, header: String)]

  /// Options; what is not said is found out.
  public init(
    encoding: String? = nil, dateOrder: DateOrder? = nil,
    columns: [(field: String, header: String)] = []
  ) {
    self.encoding = encoding
    self.dateOrder = dateOrder
    self.columns = columns
  }
}
