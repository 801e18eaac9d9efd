internal import Foundation
internal import GRDB
internal import Juara

/// Takes registrations for one event, one by one or from a file, within one transaction.
///
/// Who comes from a file waits until the whole file has been read, because the order in which people
/// registered, not the order of the rows, decides who gets a seat.
struct RegistrationDesk {
  let db: Database
  let library: Library
  let event: Event
  let signature: Signature
  /// The import it works for; nil for a single registration.
  let batch: Identifier<Batch>?

  private var lastNumber: Int
  private var lines: [Identifier<Registration>: Int] = [:]
  private let belonging: Belonging

  init(
    _ db: Database, library: Library, event: Event, by signature: Signature,
    batch: Identifier<Batch>? = nil
  ) throws {
    self.db = db
    self.library = library
    self.event = event
    self.signature = signature
    self.batch = batch
    belonging = try Belonging(db)
    lastNumber = try Int.fetchOne(
      db, sql: "SELECT lastNumber FROM event WHERE id = ?", arguments: [event.id])!
  }

  /// Registers somebody, or says how the person is registered already.
  ///
  /// - Parameters:
  ///   - line: the file line the wish stands on; nil if it comes from no file.
  ///   - override: why staff register the person in spite of a refusal.
  /// - Returns: what came of it, and what staff should know.
  mutating func take(
    _ draft: RegistrationDraft, line: Int? = nil, override: String? = nil
  ) throws -> (outcome: RegistrationOutcome, notices: [ImportNotice.Kind]) {
    if let status = draft.status, !status.isActive {
      return (RegistrationOutcome(kind: .notActive(status), registration: nil), [.notActive(status)])
    }
    guard let known = try identify(draft) else {
      return try register(draft, as: nil, line: line, override: override)
    }
    if let registration = try Registration.active(db, of: known.id, in: event.id) {
      return try welcomeBack(known, registration, draft, line: line)
    }
    if line != nil, let ended = try endedAfter(draft.registeredAt, known.id) {
      return (RegistrationOutcome(kind: .notActive(ended), registration: nil), [.notActive(ended)])
    }
    return try register(draft, as: known, line: line, override: override)
  }

  /// Gives out the seats to those who came.
  func close(newcomers: Seating.Newcomers) throws {
    try Seating(db: db, library: library, signature: signature, batch: batch)
      .settle(event.id, newcomers: newcomers)
  }

  private func identify(_ draft: RegistrationDraft) throws -> Participant? {
    let known = try Participant.acquaintances(db, like: draft.person)
    if let exported = try exported(draft),
      !known.contains(where: { $0.id != exported.id && $0.has(draft.person.memberNumber) })
    {
      return exported
    }
    switch Identity.resolve(draft.person, among: known) {
    case .new: return nil
    case .known(let id): return known.first { $0.id == id }
    case .ambiguous(let ids): throw RegistrationRefusal.ambiguousPerson(ids)
    }
  }

  /// The person of the registration that the file says the row was exported from, if the name is
  /// still that person's.
  private func exported(_ draft: RegistrationDraft) throws -> Participant? {
    guard let id = draft.registration else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Participant.columns) FROM registration
        JOIN participant ON participant.id = registration.participantId
        WHERE registration.id = ? AND registration.eventId = ? AND nameKey = ?
        """)
    return try Participant.fetchOne(statement, arguments: [id, event.id, draft.person.name.key])
  }

  /// How an earlier registration ended, if it did so after the file's row was written: the row is
  /// then that old wish, not a new one.
  private func endedAfter(
    _ registeredAt: Instant?, _ participant: Identifier<Participant>
  ) throws -> RegistrationStatus? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT status FROM registration
        WHERE participantId = ? AND eventId = ? AND ifnull(cancelledAt, registeredAt) >= ?
        ORDER BY id DESC LIMIT 1
        """)
    return try String.fetchOne(
      statement, arguments: [participant, event.id, registeredAt?.secondsSince1970 ?? Int64.min]
    ).flatMap { RegistrationStatus(rawValue: $0) }
  }

  private mutating func welcomeBack(
    _ known: Participant, _ registration: Registration, _ draft: RegistrationDraft, line: Int?
  ) throws -> (RegistrationOutcome, [ImportNotice.Kind]) {
    let details = known.details.updated(by: draft.person)
    var changes = known.details.changes(to: details)
    if let line {
      if let earlier = lines[registration.id] {
        let outcome = RegistrationOutcome(kind: .alreadyRegistered, registration: registration)
        return (outcome, [.samePersonAs(line: earlier, differsIn: changes.map(\.field))])
      }
      lines[registration.id] = line
    } else {
      return (RegistrationOutcome(kind: .alreadyRegistered, registration: registration), [])
    }
    // First what may be refused: of a row that is refused nothing is written.
    let resized = try resize(registration, to: draft.party)
    try write(changes, to: details, of: known.id)
    changes += resized
    if try record(draft.guardianConsent, of: known.id, draft) {
      changes.append(.init("guardianConsent", from: nil, to: "take-part"))
    }
    guard !changes.isEmpty else {
      return (RegistrationOutcome(kind: .alreadyRegistered, registration: registration), [])
    }
    let current = try Registration.fetch(db, registration.id)
    return (
      RegistrationOutcome(kind: .updated(changes), registration: current),
      [.updated(known.id, changes)]
    )
  }

  private func resize(
    _ registration: Registration, to party: Int?
  ) throws -> [AuditEntry.Change] {
    guard let party, party != registration.party else { return [] }
    try event.plan.admit(party: party)
    let seats = try Event.fetch(db, event.id).seats
    if registration.status.holdsSeats, !seats.fits(party - registration.party) {
      throw RegistrationRefusal.noSeatsToGrow(free: seats.free ?? 0)
    }
    try db.execute(
      sql: "UPDATE registration SET party = ? WHERE id = ?", arguments: [party, registration.id])
    let change = AuditEntry.Change("party", from: String(registration.party), to: String(party))
    try AuditLog(db, signature, batch: batch)
      .note(.edited, .registration, registration.id.rawValue, [change])
    return [change]
  }

  private mutating func register(
    _ draft: RegistrationDraft, as known: Participant?, line: Int?, override: String?
  ) throws -> (RegistrationOutcome, [ImportNotice.Kind]) {
    let registeredAt = draft.registeredAt ?? signature.at
    let party = draft.party ?? 1
    let details = known?.details.updated(by: draft.person) ?? draft.person
    if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
    try event.plan.admit(party: party)
    if override == nil {
      try event.plan.admit(details, party: party, at: registeredAt, zone: library.zone)
    }
    let others = known == nil ? try Participant.sharingContact(db, with: draft.person) : []
    let changes = known?.details.changes(to: details) ?? []
    let person = try known?.id ?? insert(details)
    try write(changes, to: details, of: person)
    let isNewConsent = try record(draft.guardianConsent, of: person, draft)
    let hasConsent = try known == nil ? isNewConsent : Consent.isInForce(db, .takePart, of: person)
    let seating = Seating(db: db, library: library, signature: signature, batch: batch)
    let (status, deadline): (RegistrationStatus, Instant?) =
      event.plan.capacity == nil
      ? seating.statusWithSeat(details, hasConsent: hasConsent, plan: event.plan)
      : (.waitlisted, nil)
    let id = try insert(
      draft, person, status, party, registeredAt, deadline: deadline, line: line,
      override: override)
    if let line { lines[id] = line } else { try close(newcomers: .one(id)) }
    let registration =
      line == nil
      ? try Registration.fetch(db, id)
      : Registration(
        id: id, event: event.id, participant: person, number: lastNumber, status: status,
        party: party, registeredAt: registeredAt, consentDeadline: deadline, cancelReason: nil)
    return (
      RegistrationOutcome(
        kind: .registered, registration: registration, sharesContactWith: others),
      (others.isEmpty ? [] : [.sharesContact(others)])
        + (changes.isEmpty ? [] : [.updated(person, changes)])
    )
  }

  private func insert(_ details: PersonDetails) throws -> Identifier<Participant> {
    let id = try details.insert(db, at: signature.at, batch: batch)
    try belonging.settle(id, details)
    return id
  }

  /// Writes what changed of somebody known, and keeps it so that it can be undone.
  private func write(
    _ changes: [AuditEntry.Change], to details: PersonDetails, of person: Identifier<Participant>
  ) throws {
    guard !changes.isEmpty else { return }
    try details.update(db, person)
    let log = AuditLog(db, signature, batch: batch)
    try log.note(.edited, .participant, person.rawValue, changes)
    for group in try belonging.settle(person, details) {
      try log.note(.joined, .participant, person.rawValue, [.init("group", from: nil, to: group)])
    }
  }

  /// Writes a guardian's agreement to take part, and confirms the seats that awaited it; answers
  /// whether it is new.
  private func record(
    _ consent: RegistrationDraft.GuardianConsent?, of person: Identifier<Participant>,
    _ draft: RegistrationDraft
  ) throws -> Bool {
    guard let consent, try !Consent.isInForce(db, .takePart, of: person) else { return false }
    let day =
      switch consent {
      case .yes: library.zone.day(of: draft.registeredAt ?? signature.at)
      case .on(let day): day
      }
    let given = Consent(
      purpose: .takePart, givenBy: draft.person.guardianName, method: .form, givenOn: day)
    _ = try given.insert(db, of: person, by: signature, batch: batch)
    // The seats of this event are given out when the file has been read, not now.
    try ConsentDesk(db: db, library: library, signature: signature, batch: batch)
      .confirmAwaiting(person, settled: event.id)
    return true
  }

  private mutating func insert(
    _ draft: RegistrationDraft, _ person: Identifier<Participant>, _ status: RegistrationStatus,
    _ party: Int, _ registeredAt: Instant, deadline: Instant?, line: Int?, override: String?
  ) throws -> Identifier<Registration> {
    lastNumber += 1
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO registration (eventId, participantId, number, status, party, registeredAt,
          consentDeadline, overrideReason, unmapped, batchId, sourceLine)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      event.id, person, lastNumber, status.rawValue, party, registeredAt, deadline, override,
      try Self.json(draft.unmapped), batch, line,
    ])
    let id = Identifier<Registration>(db.lastInsertedRowID)
    if batch == nil {
      let reason = override.map { [AuditEntry.Change("override", from: nil, to: $0)] } ?? []
      try AuditLog(db, signature).note(.registered, .registration, id.rawValue, reason)
    }
    return id
  }

  private static func json(_ cells: [RegistrationDraft.UnmappedCell]) throws -> String? {
    if cells.isEmpty { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let fields = Dictionary(cells.map { ($0.header, $0.text) }, uniquingKeysWith: { first, _ in first })
    return String(decoding: try encoder.encode(fields), as: UTF8.self)
  }
}

extension Participant {
  /// Whether this member number is the person's.
  fileprivate func has(_ memberNumber: String?) -> Bool {
    memberNumber != nil && details.memberNumber == memberNumber
  }
}
