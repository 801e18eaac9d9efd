/// Why staff should look at an entry. A flagged entry counts until staff void it.
package enum EntryFlag: Equatable, Sendable {
  case aboveWarning(quantity: Int, warnAbove: Int)
  case nearLimit(quantity: Int, limit: Int)
  case gibberishTitle
  /// The same entrant logged the same work before, in this entry.
  case repeatedTitle(Identifier<LogEntry>)
  /// Another entrant handed in the same link, in this entry.
  case sharedLink(Identifier<LogEntry>, by: String)
  /// One of many entries logged online within minutes.
  case burst(entries: Int, minutes: Int)
  case appealed(note: String?)
}

extension Activity {
  /// Whether repeating one is suspicious: a work has many pages and minutes.
  package var countsWorks: Bool { name == "books" || name == "reviews" }
}

package struct FlaggedEntry: Equatable, Sendable {
  package var entry: LogEntry
  package var flags: [EntryFlag]

  package init(entry: LogEntry, flags: [EntryFlag]) {
    self.entry = entry
    self.flags = flags
  }
}

package struct EntryDecision: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Staff let the entry count.
    case approved
    case voided
    case restored
    case appealed
  }

  package var kind: Kind
  package var note: String?
  /// Why the program says it was voided, where no note does.
  package var cause: EndReason.Cause?
  package var audit: AuditContext

  package init(kind: Kind, note: String?, cause: EndReason.Cause? = nil, by audit: AuditContext) {
    self.kind = kind
    self.note = note
    self.cause = cause
    self.audit = audit
  }
}

package enum EntryRefusal: Error, Equatable, Sendable {
  case alreadyVoid(Identifier<LogEntry>)
  case notVoid(Identifier<LogEntry>)
  case nothingToCorrect(Identifier<LogEntry>)
  /// Its import was undone; import the file again instead.
  case importUndone(Identifier<LogEntry>)
  /// Two merged records had used the same secret code, which counts once.
  case merged(Identifier<LogEntry>)
  /// While it was void its person used its secret code again.
  case codeUsed(Identifier<LogEntry>, by: Identifier<LogEntry>)
  case codeUsedUp(Identifier<LogEntry>, limit: Int)
}

package struct EntryDetails: Equatable, Sendable {
  package var entry: LogEntry
  package var review: ReviewDraft?
  package var evidence: Evidence?
  package var decisions: [EntryDecision]

  package init(
    entry: LogEntry, review: ReviewDraft?, evidence: Evidence?, decisions: [EntryDecision]
  ) {
    self.entry = entry
    self.review = review
    self.evidence = evidence
    self.decisions = decisions
  }
}

extension LogEntry {
  /// Throws where an entry that is void for this reason, or valid where it is nil, is not restored.
  package static func checkRestoring(
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
