/// Why staff should look at an entry. A flag takes nothing away: the entry counts until staff void it.
public enum EntryFlag: Equatable, Sendable {
  /// Its quantity lies above the rule's warning.
  case aboveWarning(quantity: Int, warnAbove: Int)
  /// Its quantity comes near what one entry may say.
  case nearLimit(quantity: Int, limit: Int)
  /// Its title looks as if somebody had only pressed keys.
  case gibberishTitle
  /// The same reader logged the same work before, by this entry.
  case repeatedTitle(Identifier<LogEntry>)
  /// It is one of so many that one reader logged online within a few minutes.
  case burst(entries: Int, minutes: Int)
  /// Somebody asks staff to look again.
  case appealed(note: String?)
}

extension Activity {
  /// Whether an entry of it is about a whole work, so that the same one again is strange: of pages
  /// and minutes one work has many.
  public var countsWorks: Bool { name == "books" || name == "reviews" }
}

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

/// What was decided on an entry, by whom, when, and why.
public struct EntryDecision: Equatable, Sendable {
  /// What was decided.
  public enum Kind: String, CaseIterable, Sendable {
    /// Staff looked at it and let it stand.
    case approved
    /// Staff took it out.
    case voided
    /// Staff took a void back.
    case restored
    /// Somebody asked staff to look again.
    case appealed
  }

  /// What was decided.
  public var kind: Kind
  /// Why, or what was asked.
  public var note: String?
  /// Why the program says it was voided, where no note does.
  public var cause: EndReason.Cause?
  /// By whom, and when.
  public var audit: AuditContext

  /// A decision.
  public init(
    kind: Kind, note: String?, cause: EndReason.Cause? = nil, by audit: AuditContext
  ) {
    self.kind = kind
    self.note = note
    self.cause = cause
    self.audit = audit
  }
}

/// Why staff cannot decide on an entry as they ask.
public enum EntryRefusal: Error, Equatable, Sendable {
  /// The entry stands, so there is nothing to restore.
  case notVoid(Identifier<LogEntry>)
  /// Its import was taken back: import the file again instead.
  case importUndone(Identifier<LogEntry>)
  /// Two records of the person had used one secret code, and were merged: it counts once.
  case merged(Identifier<LogEntry>)
}

extension LogEntry {
  /// Throws where an entry that is void for this reason, or valid where it is nil, is not restored.
  public static func checkRestoring(
    _ id: Identifier<LogEntry>, voidedFor reason: EndReason?
  ) throws(EntryRefusal) {
    switch reason {
    case nil: throw .notVoid(id)
    // Its row would be taken for a new one when the file is imported again.
    case .caused(.importUndone): throw .importUndone(id)
    // Another entry stands for it.
    case .caused(.merged): throw .merged(id)
    case .caused, .stated: return
    }
  }
}

/// An entry with all that hangs on it.
public struct EntryDetails: Equatable, Sendable {
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
