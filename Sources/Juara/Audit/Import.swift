package struct Import: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case registrations, log, participants, attendance, marks, quotations, tips
    case readingLists = "reading-lists"
    case faq
    /// What platforms tell of posts.
    case figures
    case surveys
  }

  /// The number that staff use to undo it.
  package var id: Identifier<Import>
  package var kind: Kind
  /// The event or challenge it belongs to; nil for what belongs to the library.
  package var eventCode: String?
  /// The file's name without its folder.
  package var fileName: String
  package var imported: AuditContext
  package var tally: ImportTally
  /// Who undid it and when; nil if nobody has.
  package var undone: AuditContext?

  package init(
    id: Identifier<Import>, kind: Kind, eventCode: String?, fileName: String,
    imported: AuditContext, tally: ImportTally, undone: AuditContext?
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

package struct ImportTally: Equatable, Sendable {
  package var created = 0
  package var updated = 0
  /// Rows whose content was already known.
  package var unchanged = 0
  package var refused = 0
  package var unmatched = 0
  package var rows: Int { created + updated + unchanged + refused + unmatched }

  package init(created: Int = 0, updated: Int = 0, unchanged: Int = 0, refused: Int = 0) {
    self.created = created
    self.updated = updated
    self.unchanged = unchanged
    self.refused = refused
  }
}
