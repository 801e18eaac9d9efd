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
  package func checkUndo(given uses: [ImportUse]) throws(ImportRefusal) {
    if undone != nil { throw .alreadyUndone(id) }
    let forbidding = uses.filter { $0.forbidsUndo(of: kind) }
    if !forbidding.isEmpty { throw .builtOn(id, forbidding) }
  }
}
