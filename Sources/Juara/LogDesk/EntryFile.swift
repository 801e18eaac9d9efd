/// An entry with all that hangs on it.
public struct EntryFile: Equatable, Sendable {
  /// The entry.
  public var entry: LogEntry
  /// What the reader said of the work.
  public var review: ReviewDraft?
  /// What was handed in.
  public var evidence: Evidence?
  /// What was decided on it, in that order.
  public var decisions: [EntryDecision]

  /// An entry with all that hangs on it.
  public init(
    entry: LogEntry, review: ReviewDraft?, evidence: Evidence?, decisions: [EntryDecision]
  ) {
    self.entry = entry
    self.review = review
    self.evidence = evidence
    self.decisions = decisions
  }
}
