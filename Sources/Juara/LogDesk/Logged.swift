/// What came of logging one entry.
public struct Logged: Equatable, Sendable {
  /// The new entry.
  public var id: Identifier<LogEntry>
  /// Whether its quantity lies above the warning.
  public var isFlagged: Bool
  /// The reader's name as staff know it.
  public var reader: String
  /// What counts of it.
  public var counted: Int
  /// Why no more counts.
  public var shortfall: Shortfall?
  /// What all of the reader's entries come to now.
  public var total: Points
  /// A valid entry that says the same of the same reader.
  public var sameAs: Identifier<LogEntry>?

  /// What came of logging one entry.
  public init(
    id: Identifier<LogEntry>, isFlagged: Bool, reader: String, counted: Int,
    shortfall: Shortfall?, total: Points, sameAs: Identifier<LogEntry>?
  ) {
    self.id = id
    self.isFlagged = isFlagged
    self.reader = reader
    self.counted = counted
    self.shortfall = shortfall
    self.total = total
    self.sameAs = sameAs
  }
}
