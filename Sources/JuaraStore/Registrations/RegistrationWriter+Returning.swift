import GRDB
import Juara

extension RegistrationWriter {
  /// What a file says anew is written; a single registration changes nothing.
  mutating func updateRegistered(
    _ known: Participant, _ registration: Registration, _ draft: RegistrationDraft, line: Int?
  ) throws -> (RegistrationOutcome, [ImportNotice.Kind]) {
    guard let line else {
      return (RegistrationOutcome(kind: .alreadyRegistered, registration: registration), [])
    }
    let details = known.details.updated(by: draft.person)
    var changes = known.details.changes(to: details)
    var notices: [ImportNotice.Kind] = []
    if let earlier = people.lines[known.id] {
      let newest = newest[known.id] ?? registration.registeredAt
      guard takesLatest, draft.registeredAt ?? newest >= newest else {
        let wished =
          (draft.party ?? registration.party) == registration.party ? [] : ["party"]
        let answers =
          try choices.changes(draft.answers, of: registration.id).map(\.change)
          + choices.changes(draft.sessions, of: registration)
          + KeptCells.changes(db, draft.unmapped, of: registration.id)
        return try repeated(
          known, registration, draft,
          notice: .samePersonAs(
            line: earlier, differsIn: changes.map(\.field) + wished + answers.map(\.field)))
      }
      self.newest[known.id] = draft.registeredAt
      notices.append(.newerThan(line: earlier))
    } else {
      people.lines[known.id] = line
    }
    // First what may be refused: of a row that is refused nothing is written.
    let rechosen = try !choices.changes(draft.sessions, of: registration).isEmpty
    if rechosen || draft.party.map({ $0 != registration.party }) == true {
      try withdrawProvisionalSeats()
    }
    let resized =
      try draft.party.map {
        try ChoiceWriter.resize(db, registration, of: event, to: $0)
      } ?? []
    let wished =
      try resized
      + (rechosen
        ? choices.rechoose(
          db, draft.sessions, of: try Registration.fetch(db, registration.id),
          at: draft.registeredAt ?? context.now) : [])
      + choices.update(draft.answers, of: registration.id)
      + KeptCells.update(db, draft.unmapped, of: registration.id)
      + (try draft.referral.flatMap(code).map { try registration.take(db, $0) } ?? [])
    if !wished.isEmpty {
      try context.log(.edited, .registration, registration.id, wished)
    }
    try people.write(changes, to: details, of: known.id, settled: event.id)
    changes += wished
    if try record(draft, of: known.id) {
      changes.append(.init("guardianConsent", from: nil, to: "take-part"))
    }
    if try publishName(draft, of: known.id, isNew: false) {
      changes.append(.init("publishName", from: nil, to: draft.publishName == .no ? "no" : "yes"))
    }
    notices += try refuse(draft, of: known, details, registration, &changes)
    guard !changes.isEmpty else {
      return (RegistrationOutcome(kind: .alreadyRegistered, registration: registration), notices)
    }
    let current = try Registration.fetch(db, registration.id)
    return (
      RegistrationOutcome(kind: .updated(changes), registration: current),
      [.updated(known.id, changes)] + notices
    )
  }

  /// Whether the guardian refuses the taking part of somebody who may be a minor.
  func refuses(_ draft: RegistrationDraft, of details: PersonDetails) -> Bool {
    draft.guardianConsent == .no
      && details.isMinor(on: context.today, ageOfMajority: context.library.ageOfMajority) != false
  }

  /// Declines a registration that the guardian refuses, unless a consent is in force.
  private func refuse(
    _ draft: RegistrationDraft, of known: Participant, _ details: PersonDetails,
    _ registration: Registration, _ changes: inout [AuditEntry.Change]
  ) throws -> [ImportNotice.Kind] {
    guard refuses(draft, of: details) else { return [] }
    if try Consent.toTakePart(db, of: known.id, in: event.id) {
      return [.guardianRefusedAfterConsent(known.id)]
    }
    let ending = try registration.end(context, as: .declined, .caused(.consentRefused))
    changes += ending
    return [.guardianRefused]
  }

  /// A second row of one person in one file: of all it says only a consent is taken, which can come
  /// later than the first row and is not to be lost, and by which code the person came.
  private mutating func repeated(
    _ known: Participant, _ registration: Registration, _ draft: RegistrationDraft,
    notice: ImportNotice.Kind
  ) throws -> (RegistrationOutcome, [ImportNotice.Kind]) {
    // That somebody came a second time by another code is no less true.
    let current = try Registration.fetch(db, registration.id)
    var changes = try draft.referral.flatMap(code).map { try current.take(db, $0) } ?? []
    if !changes.isEmpty { try context.log(.edited, .registration, registration.id, changes) }
    if try record(draft, of: known.id) {
      changes.append(.init("guardianConsent", from: nil, to: "take-part"))
    }
    guard !changes.isEmpty else {
      return (RegistrationOutcome(kind: .alreadyRegistered, registration: registration), [notice])
    }
    return (
      RegistrationOutcome(
        kind: .updated(changes), registration: try Registration.fetch(db, registration.id)),
      [notice, .updated(known.id, changes)]
    )
  }
}

extension RegistrationWriter {
  /// Whether the guardian agrees to taking part, with what the draft says.
  mutating func consent(
    _ draft: RegistrationDraft, of person: Identifier<Participant>, isNew: Bool
  ) throws -> Bool {
    guard isNew else {
      return try record(draft, of: person) || Consent.toTakePart(db, of: person, in: event.id)
    }
    guard let given = given(draft) else { return false }
    try write(given, of: person)
    return true
  }

  /// Also confirms the seats that awaited it; returns whether it is new.
  mutating func record(
    _ draft: RegistrationDraft, of person: Identifier<Participant>
  ) throws -> Bool {
    guard let given = given(draft), try !Consent.toTakePart(db, of: person, in: event.id),
      try !Consent.wasWithdrawn(db, .takePart, of: person, in: event.id, since: given.givenOn)
    else { return false }
    try write(given, of: person)
    try flush()
    // The seats of this event are given out when the file has been read, not now.
    try ConsentWriter(context: context).confirmAwaiting(
      person, in: event.id, settled: event.id)
    return true
  }

  /// Whether the name may be published, where the row says it; returns whether that is new. A no is kept
  /// as a consent that was withdrawn at once: of adults a name is published unless they said no.
  mutating func publishName(
    _ draft: RegistrationDraft, of person: Identifier<Participant>, isNew: Bool
  ) throws -> Bool {
    guard let answer = draft.publishName, var consent = given(draft, .publishName) else {
      return false
    }
    let isInForce = try !isNew && Consent.inForce(db, .publishName, of: person) != nil
    guard answer == .no || !isInForce else { return false }
    if !isNew, try Consent.wasWithdrawn(db, .publishName, of: person, since: consent.givenOn) {
      return false
    }
    if answer == .no {
      guard !isInForce else {
        try db.execute(
          """
          UPDATE consent SET withdrawnOn = max(givenOn, ?)
          WHERE participantId = ? AND purpose = 'publish-name' AND withdrawnOn IS NULL
          """, [consent.givenOn, person])
        return true
      }
      consent.withdrawnOn = consent.givenOn
    }
    try write(consent, of: person)
    return true
  }

  private func given(
    _ draft: RegistrationDraft, _ purpose: Consent.Purpose = .takePart
  ) -> Consent? {
    let day: Day
    switch purpose == .takePart ? draft.guardianConsent : draft.publishName {
    case nil: return nil
    case .no where purpose == .takePart: return nil
    case .yes, .no: day = context.library.zone.day(of: draft.registeredAt ?? context.now)
    case .on(let given): day = given
    }
    return Consent(
      purpose: purpose, event: purpose == .takePart ? event.id : nil,
      givenBy: draft.person.guardianName, method: .form, givenOn: day)
  }

  private mutating func write(_ consent: Consent, of person: Identifier<Participant>) throws {
    consents.add(consent.valuesAsGiven(of: person, context))
    guard context.importID == nil else { return unwritten.append(person) }
    try consents.flush()
    try context.log(
      .recorded, .consent, db.lastInsertedRowID,
      [.init("purpose", from: nil, to: consent.purpose.rawValue)])
  }
}
