package enum ImportRefusal: Error, Equatable, Sendable {
  case alreadyUndone(Identifier<Import>)
  case builtOn(Identifier<Import>, [ImportUse])
}

/// What rests on an import, which therefore cannot be undone.
package enum ImportUse: Equatable, Sendable {
  case registrationChanged(Identifier<Participant>, RegistrationStatus)
  case registeredElsewhere(Identifier<Participant>)
  case hasLogEntries(Identifier<Participant>)
  case hasAttended(Identifier<Participant>)
  case hasHours(Identifier<Participant>)
  case hasCertificate(Identifier<Participant>)
  /// A registration was marked by a jury since, or is on a draw's frozen list.
  case isJudgedOrDrawn(Identifier<Participant>)
  case marksChanged(Identifier<Participant>)
  case participantChanged(Identifier<Participant>)
  /// An award was decided for somebody since, whom its rows are of.
  case hasAward(Identifier<Participant>)
  /// Staff decided on an entry it wrote: approved or voided it, or somebody appealed.
  case entryDecided(Identifier<LogEntry>)
  /// A message was sent to somebody since, which may tell what its rows say.
  case wasTold(Identifier<Participant>)
  /// Staff edited it since.
  case itemChanged(CollectionItem)
  /// It was used in a post since.
  case itemUsed(CollectionItem)
  /// An entry of the FAQ was changed or removed since.
  case faqChanged(FAQCode)
  /// So many of its written answers were released or hidden since.
  case textsDecided(Int)
  /// An inquiry was answered by an entry that it made.
  case faqAnswered(FAQCode)
}

extension Import {
  /// Throws where the import was undone already, or where anything rests on it.
  package func checkUndo(given uses: [ImportUse]) throws(ImportRefusal) {
    if undone != nil { throw .alreadyUndone(id) }
    if !uses.isEmpty { throw .builtOn(id, uses) }
  }
}
