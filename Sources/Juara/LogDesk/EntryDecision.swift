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
  /// By whom, and when.
  public var signature: Signature

  /// A decision.
  public init(kind: Kind, note: String?, signature: Signature) {
    self.kind = kind
    self.note = note
    self.signature = signature
  }
}

/// Why staff cannot decide on an entry as they ask.
public enum EntryRefusal: Error, Equatable, Sendable {
  case alreadyVoid(Identifier<LogEntry>)
  /// The entry stands, so there is nothing to restore.
  case notVoid(Identifier<LogEntry>)
  /// Its import was taken back: import the file again instead.
  case importUndone(Identifier<LogEntry>)
  /// Two records of the person had used one secret code, and were merged: it counts once.
  case merged(Identifier<LogEntry>)
}
