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
}

extension ImportUse {
  /// Whether it forbids undoing an import of a kind: nothing may rest on what would go or change back.
  func forbidsUndo(of kind: Import.Kind) -> Bool {
    switch (kind, self) {
    // Entries are voided and stay.
    case (.log, _): false
    case (.attendance, .hasCertificate), (.marks, .marksChanged): true
    case (.attendance, _), (.marks, _): false
    case (.registrations, _), (.participants, _): true
    }
  }
}

extension Import {
  /// Throws where the import was undone already, or where what rests on it forbids that.
  package func checkUndo(given uses: [ImportUse]) throws(ImportRefusal) {
    if undone != nil { throw .alreadyUndone(id) }
    let forbidding = uses.filter { $0.forbidsUndo(of: kind) }
    if !forbidding.isEmpty { throw .builtOn(id, forbidding) }
  }
}
