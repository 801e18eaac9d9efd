internal import GRDB
internal import Juara

extension RegistrationDesk {
  /// Whether the guardian has agreed to taking part, now that the draft is heard.
  mutating func consent(
    _ draft: RegistrationDraft, of person: Identifier<Participant>, isNew: Bool
  ) throws -> Bool {
    guard isNew else {
      return try record(draft, of: person) || Consent.isInForce(db, .takePart, of: person)
    }
    guard let given = given(draft) else { return false }
    try write(given, of: person)
    return true
  }

  /// Writes what a guardian agreed to of somebody known, and confirms the seats that awaited it;
  /// answers whether it is new.
  mutating func record(
    _ draft: RegistrationDraft, of person: Identifier<Participant>
  ) throws -> Bool {
    guard let given = given(draft), try !Consent.isInForce(db, .takePart, of: person),
      try !Consent.wasWithdrawn(db, .takePart, of: person, since: given.givenOn)
    else { return false }
    try write(given, of: person)
    try flush()
    // The seats of this event are given out when the file has been read, not now.
    try ConsentDesk(db: db, library: library, signature: signature, batch: batch)
      .confirmAwaiting(person, settled: event.id)
    return true
  }

  private func given(_ draft: RegistrationDraft) -> Consent? {
    draft.guardianConsent.map { consent in
      let day =
        switch consent {
        case .yes: library.zone.day(of: draft.registeredAt ?? signature.at)
        case .on(let day): day
        }
      return Consent(
        purpose: .takePart, givenBy: draft.person.guardianName, method: .form, givenOn: day)
    }
  }

  private mutating func write(_ consent: Consent, of person: Identifier<Participant>) throws {
    consents.add(consent.valuesAsGiven(of: person, by: signature, batch: batch))
    guard batch == nil else { return unwritten.append(person) }
    try consents.flush()
    try AuditLog(db, signature).note(
      .recorded, .consent, db.lastInsertedRowID,
      [.init("purpose", from: nil, to: consent.purpose.rawValue)])
  }
}
