/// An entry that staff should look at, and why.
public struct FlaggedEntry: Equatable, Sendable {
  /// The entry.
  public var entry: LogEntry
  /// Why, at least one reason.
  public var flags: [EntryFlag]

  /// An entry to be looked at.
  public init(entry: LogEntry, flags: [EntryFlag]) {
    self.entry = entry
    self.flags = flags
  }
}
