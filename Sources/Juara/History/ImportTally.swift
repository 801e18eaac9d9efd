/// What the rows of one import came to.
public struct ImportTally: Equatable, Sendable {
  /// Rows that made something new.
  public var created = 0
  /// Rows that changed something known.
  public var updated = 0
  /// Rows that said what was known already.
  public var unchanged = 0
  /// Rows with a problem, which were not applied.
  public var refused = 0
  /// Rows that fit nobody registered, and were left out.
  public var unmatched = 0

  /// All rows read.
  public var rows: Int { created + updated + unchanged + refused + unmatched }

  /// Counts of an import; none yet unless given.
  public init(created: Int = 0, updated: Int = 0, unchanged: Int = 0, refused: Int = 0) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.refused = refused
  }
}
