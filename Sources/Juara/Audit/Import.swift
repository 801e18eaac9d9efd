/// One import, which can be undone.
public struct Batch: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case registrations, log, participants, attendance, marks
  }

  /// The number that staff use to undo it.
  public var id: Identifier<Batch>
  public var kind: Kind
  /// The event or challenge it belongs to; nil for participants.
  public var eventCode: String?
  /// The file's name without its folder.
  public var fileName: String
  public var imported: AuditContext
  public var tally: ImportTally
  /// Who undid it and when; nil if nobody has.
  public var undone: AuditContext?

  public init(
    id: Identifier<Batch>, kind: Kind, eventCode: String?, fileName: String, imported: AuditContext,
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

/// The numbers of rows of an import, by result.
public struct ImportTally: Equatable, Sendable {
  public var created = 0
  public var updated = 0
  /// Rows whose content was already known.
  public var unchanged = 0
  public var refused = 0
  /// Rows that match no registration.
  public var unmatched = 0
  public var rows: Int { created + updated + unchanged + refused + unmatched }

  public init(created: Int = 0, updated: Int = 0, unchanged: Int = 0, refused: Int = 0) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.refused = refused
  }
}
