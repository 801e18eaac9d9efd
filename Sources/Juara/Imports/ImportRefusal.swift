/// Why an import cannot be undone.
package enum ImportRefusal: Error, Equatable, Sendable {
  case alreadyUndone(Identifier<Batch>)
  /// The import was of another kind of file.
  case otherKindOfBatch(Identifier<Batch>, Batch.Kind)
  /// Something rests on what it brought.
  case builtOn(Identifier<Batch>, [BatchUse])
}

/// What rests on an import, which therefore cannot be undone.
package enum BatchUse: Equatable, Sendable {
  /// A registration was changed since.
  case registrationChanged(Identifier<Registration>, RegistrationStatus)
  /// A participant it created registered elsewhere since.
  case registeredElsewhere(Identifier<Participant>)
  /// A participant it registered has log entries since.
  case hasLogEntries(Identifier<Participant>)
  /// Somebody it registered has come since.
  case hasAttended(Identifier<Registration>)
  /// A participant it created or registered has given hours to a project since.
  case hasHours(Identifier<Participant>)
  /// A participant it created or registered was given a certificate since.
  case hasCertificate(Identifier<Participant>)
  /// A registration was marked by a jury since, or is on a draw's frozen list.
  case isJudgedOrDrawn(Identifier<Registration>)
  /// A jury's marks of a registration that it brought were changed since.
  case marksChanged(Identifier<Registration>)
  /// A participant it created or changed was changed since.
  case participantChanged(Identifier<Participant>)
}
