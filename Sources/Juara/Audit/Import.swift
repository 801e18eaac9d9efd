/// One import, which can be undone.
public struct Import: Equatable, Sendable {
  /// What the file held.
  public enum Kind: String, CaseIterable, Sendable {
    case registrations, log, participants, attendance, marks
  }

  /// The number that staff name to undo it.
  public var id: Identifier<Import>
  /// What the file held.
  public var kind: Kind
  /// The code of the event or challenge it went into; nil for participants, who belong to the library.
  public var eventCode: String?
  /// The file's name, without its folder.
  public var fileName: String
  /// Who imported it, and when.
  public var imported: AuditContext
  /// What its rows came to.
  public var tally: ImportTally
  /// Who took it back, and when; nil while it stands.
  public var undone: AuditContext?

  /// An import as the file keeps it.
  public init(
    id: Identifier<Import>, kind: Kind, eventCode: String?, fileName: String,
    imported: AuditContext,
    tally: ImportTally, undone: AuditContext?
  ) {
    self.id = id
    self.kind = kind
    self.eventCode = eventCode
    self.fileName = fileName
    self.imported = imported
    self.tally = tally
    self.undone = undone
  }
}

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
