/// Why an act of the staff's is refused, where the rules of registering and recording do not say it.
public enum Refusal: Error, Equatable, Sendable {
  /// An event has that code already.
  case codeTaken(EventCode)
  /// Not a code: what it may be made of is in `EventCode`.
  case notACode(String)
  /// A challenge begins and ends with its reading window.
  case timesOfChallenge(EventCode)
  /// A challenge meets in no sessions.
  case challengeHasNoSessions(EventCode)
  /// An event keeps at least one session.
  case lastSession(EventCode)
  /// People have registered for the session, or were there: so many.
  case sessionInUse(Int, registrations: Int)
  /// The event is cancelled already.
  case alreadyCancelled(EventCode)
  /// A cancelled event cannot be published.
  case publishesCancelled(EventCode)
  /// Only a cancelled event is restored.
  case notCancelled(EventCode)
  /// The registration stands no longer.
  case notActive(Identifier<Registration>, RegistrationStatus)
  /// A group of that kind has that name already.
  case groupExists(String, Group.Kind)
  /// Another participant has that member number.
  case memberNumberTaken(Identifier<Participant>)
  /// The entry is void already.
  case alreadyVoid(Identifier<LogEntry>)
  /// The import was undone already.
  case alreadyUndone(Identifier<Import>)
  /// Something was built on the import.
  case builtOn(Identifier<Import>, [ImportUse])
  /// No event that a calendar of the programme shows.
  case emptyCalendar
  /// The participant is confirmed in no event, so there is nothing to show in a calendar.
  case notConfirmedAnywhere(Identifier<Participant>)
  /// The rules of a challenge together count finer than can be kept exactly.
  case ratiosTooFine
  /// A reason is asked for and none is given.
  case noReason
}

/// Something that has come to rest on an import since.
public enum ImportUse: Equatable, Sendable {
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
  public func checkUndo(given uses: [ImportUse]) throws(Refusal) {
    if undone != nil { throw .alreadyUndone(id) }
    let forbidding = uses.filter { $0.forbidsUndo(of: kind) }
    if !forbidding.isEmpty { throw .builtOn(id, forbidding) }
  }
}
