/// Why an import cannot be undone.
package enum ImportRefusal: Error, Equatable, Sendable {
  case alreadyUndone(Identifier<Import>)
  /// Something rests on what it brought.
  case builtOn(Identifier<Import>, [ImportUse])
}

/// What rests on an import, which therefore cannot be undone.
package enum ImportUse: Equatable, Sendable {
  /// A registration was changed since.
  case registrationChanged(Identifier<Participant>, RegistrationStatus)
  /// A participant it created registered elsewhere since.
  case registeredElsewhere(Identifier<Participant>)
  /// A participant it registered has log entries since.
  case hasLogEntries(Identifier<Participant>)
  /// Somebody it registered has come since.
  case hasAttended(Identifier<Participant>)
  /// A participant it created or registered has given hours to a project since.
  case hasHours(Identifier<Participant>)
  /// A participant it created or registered was given a certificate since.
  case hasCertificate(Identifier<Participant>)
  /// A registration was marked by a jury since, or is on a draw's frozen list.
  case isJudgedOrDrawn(Identifier<Participant>)
  /// A jury's marks of a registration that it brought were changed since.
  case marksChanged(Identifier<Participant>)
  /// A participant it created or changed was changed since.
  case participantChanged(Identifier<Participant>)
  /// An award was decided for somebody since, whom its rows are of.
  case hasAward(Identifier<Participant>)
  /// Staff decided on an entry it wrote: approved or voided it, or somebody appealed.
  case entryDecided(Identifier<LogEntry>)
  /// A message was sent to somebody since, which may tell what its rows say.
  case wasTold(Identifier<Participant>)
}

extension Import {
  /// Throws where the import was undone already, or where anything rests on it.
  package func checkUndo(given uses: [ImportUse]) throws(ImportRefusal) {
    if undone != nil { throw .alreadyUndone(id) }
    if !uses.isEmpty { throw .builtOn(id, uses) }
  }
}
