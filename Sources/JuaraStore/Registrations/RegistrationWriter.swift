import Foundation
import GRDB
import Juara

/// One by one, or from a file: then the order of registering, not of the rows, decides who gets a
/// seat (see `ProvisionalSeats`), and registrations are written many at a time.
struct RegistrationWriter {
  let context: WriteContext
  let event: Event
  var db: Database { context.db }
  /// The import it works for; nil for a single registration.
  private var importID: Identifier<Import>? { context.importID }

  private var lastNumber: Int
  private var lastID: Int64
  /// The highest number that was given out before.
  private let lastKnownNumber: Int
  var people: ParticipantMatcher
  private let registrations: BulkInsert
  let consents: BulkInsert
  private var rows: ImportedRows?
  let referrals: Set<ReferralCode>
  let choices: ChoiceWriter
  /// Those with something not written yet: a registration and what belongs to it, or a consent.
  var unwritten: [Identifier<Participant>] = []
  private var provisional: ProvisionalSeats?
  /// Whether of two rows of one person in a file the newer is used, rather than the first.
  var takesLatest = false
  /// When the newest row of a person was sent that was used in place of an earlier one.
  var newest: [Identifier<Participant>: Instant] = [:]

  init(_ context: WriteContext, event: Event) throws {
    self.context = context
    self.event = event
    let db = context.db
    people = try ParticipantMatcher(context)
    rows = try context.importID.map { try ImportedRows(db, of: event.id, importID: $0) }
    choices = try ChoiceWriter(db, of: event)
    referrals = Set(try db.values("SELECT code FROM referral"))
    registrations = BulkInsert(
      db, "registration",
      """
      id, eventId, participantId, number, status, party, registeredAt, consentDeadline, cancelCause,
      overrideReason, unmapped, firstReferral, lastReferral, importId, sourceLine
      """)
    consents = BulkInsert(db, "consent", Consent.columnsAsGiven)
    if context.importID != nil {
      let waiting = try WaitingList.fetch(db, of: event)
      provisional = ProvisionalSeats(
        try SeatPools.fetch(db, of: event), isOpen: waiting.entries.isEmpty)
    }
    lastID = try db.value(
      """
      SELECT max(lastRegistrationUndone, ifnull((SELECT max(id) FROM registration), 0))
      FROM library
      """)
    lastNumber = try db.value("SELECT lastNumber FROM event WHERE id = ?", [event.id])
    lastKnownNumber = lastNumber
  }

  /// - Parameters:
  ///   - line: The file line; nil if it comes from no file.
  ///   - override: Why staff register the person in spite of a refusal.
  ///   - chosen: The participant whom staff say it is.
  ///   - isNewPerson: Whether staff say that it is nobody known, however alike.
  ///   - marksDistinct: Whether they are then no longer taken for duplicates of one another.
  mutating func take(
    _ draft: RegistrationDraft, line: Int? = nil, override: String? = nil,
    as chosen: Identifier<Participant>? = nil, isNewPerson: Bool = false,
    marksDistinct: Bool = true
  ) throws -> (outcome: RegistrationOutcome, notices: [ImportNotice.Kind]) {
    guard let rows, let line else {
      if let cell = draft.referral, code(in: cell) == nil {
        throw NotFound.referral(
          cell.text, nearest: NearestNames.to(cell.text, among: referrals.map(\.text)))
      }
      return try register(
        draft, line: line, override: override, as: chosen, isNewPerson: isNewPerson,
        marksDistinct: marksDistinct)
    }
    let fingerprint = draft.fingerprint(keyedBy: rows.key)
    if let id = try rows.registration(for: fingerprint),
      let repeated = try repeatedRow(id, fingerprint, line: line)
    {
      return repeated
    }
    var known = draft
    let notReferral = keepUnlessReferral(&known)
    var result = try register(known, line: line, override: override)
    if let notReferral { result.notices.append(notReferral) }
    // A second row of one person, too, is known again, whatever becomes of the person.
    if let id = result.outcome.registration?.id { self.rows?.keep(fingerprint, id) }
    if registrations.isFull || self.rows?.isFull == true { try flush() }
    return result
  }

  /// The referral of a cell; nil where it is none that the library knows.
  func code(in cell: RegistrationDraft.UnmappedCell) -> ReferralCode? {
    ReferralCode(cell.text).flatMap { referrals.contains($0) ? $0 : nil }
  }

  /// Keeps a cell as it is that is no referral's code, such as what somebody says of where they heard
  /// of the event.
  private func keepUnlessReferral(_ draft: inout RegistrationDraft) -> ImportNotice.Kind? {
    guard let cell = draft.referral, code(in: cell) == nil else { return nil }
    draft.referral = nil
    draft.unmapped.append(cell)
    return .notAReferral(column: cell.header, cell.text)
  }

  /// A row that an earlier import applied, or an earlier line of this file; nil for one of somebody
  /// erased who is to be registered anew.
  private mutating func repeatedRow(
    _ id: Identifier<Registration>, _ fingerprint: Int64, line: Int
  ) throws -> (outcome: RegistrationOutcome, notices: [ImportNotice.Kind])? {
    if !unwritten.isEmpty { try flush() }
    let registration = try Registration.fetch(db, id)
    if people.erased.contains(registration.participant) {
      if people.readmits { try rows?.forget(fingerprint) }
      return people.readmits ? nil : Self.leftOut
    }
    guard registration.status.isActive else {
      let status = registration.status
      return (
        RegistrationOutcome(kind: .notActive(status), registration: nil), [.notActive(status)]
      )
    }
    let outcome = RegistrationOutcome(kind: .alreadyRegistered, registration: registration)
    if let earlier = people.lines[registration.participant] {
      return (outcome, [.samePersonAs(line: earlier, differsIn: [])])
    }
    people.lines[registration.participant] = line
    return (outcome, [])
  }

  /// What comes of the row of somebody who was erased.
  private static let leftOut = (
    RegistrationOutcome(kind: .erasedEarlier, registration: nil), [ImportNotice.Kind.erasedEarlier]
  )

  private mutating func register(
    _ draft: RegistrationDraft, line: Int?, override: String?,
    as chosen: Identifier<Participant>? = nil, isNewPerson: Bool = false,
    marksDistinct: Bool = true
  ) throws -> (outcome: RegistrationOutcome, notices: [ImportNotice.Kind]) {
    if let status = draft.status, !status.isActive {
      return (
        RegistrationOutcome(kind: .notActive(status), registration: nil), [.notActive(status)]
      )
    }
    let candidates = try people.findCandidates(draft.person)
    if let party = draft.party { try event.check(party: party) }
    let (found, notices) =
      isNewPerson ? (nil, []) : try identify(draft, candidates, chosen: chosen)
    guard let known = found else {
      if line != nil, people.leavesOut(draft.person) { return Self.leftOut }
      var result = try register(draft, as: nil, line: line, override: override)
      if isNewPerson, marksDistinct, let person = result.outcome.registration?.participant {
        for namesake in candidates.mayBe { try people.markDistinct(person, namesake.id) }
      }
      result.outcome.sharesContactWith = candidates.sharesContactWith
      result.notices.insert(contentsOf: notices, at: 0)
      return result
    }
    if unwritten.contains(known.id) { try flush() }
    if let registration = try Registration.active(db, of: known.id, in: event.id) {
      return try updateRegistered(known, registration, draft, line: line)
    }
    if override == nil, let last = try Registration.last(db, of: known.id, in: event.id),
      last.status == .declined
    {
      guard line != nil else {
        try last.checkDeclined(db)
        return try register(draft, as: known, line: line, override: override)
      }
      return (
        RegistrationOutcome(kind: .notActive(.declined), registration: nil), [.notActive(.declined)]
      )
    }
    if line != nil, let ended = try endedAfter(draft.registeredAt, known.id) {
      return (RegistrationOutcome(kind: .notActive(ended), registration: nil), [.notActive(ended)])
    }
    return try register(draft, as: known, line: line, override: override)
  }

  mutating func close(newcomers: SeatAllocator.Newcomers) throws {
    try flush()
    if provisional?.contradictsOrder == true { try withdrawProvisionalSeats() }
    try SeatAllocator(context: context)
      .reallocateSeats(event.id, newcomers: newcomers)
  }

  /// Lets everybody wait whom this import seated; from now on it seats nobody before its end.
  mutating func withdrawProvisionalSeats() throws {
    guard provisional?.withdraw() == true else { return }
    try flush()
    try db.execute(
      sql: """
        UPDATE registration SET status = 'waitlisted', consentDeadline = NULL
        WHERE importId = ? AND eventId = ? AND status IN ('awaiting_consent', 'confirmed')
        """,
      arguments: [importID, event.id])
  }

  mutating func flush() throws {
    try registrations.flush()
    try choices.flush()
    try consents.flush()
    try rows?.flush()
    unwritten.removeAll(keepingCapacity: true)
  }

  private func identify(
    _ draft: RegistrationDraft, _ candidates: ParticipantIndex.MatchCandidates,
    chosen: Identifier<Participant>?
  ) throws -> (known: Participant?, notices: [ImportNotice.Kind]) {
    if let chosen { return (try Participant.fetch(db, chosen), []) }
    let known = candidates.mayBe
    if let exported = try exported(draft),
      !known.contains(where: { $0.id != exported.id && $0.has(draft.person.memberNumber) })
    {
      return (exported, [])
    }
    return try people.identify(draft.person, candidates)
  }

  /// The entrant whose number the row has, as an exported one does, if the name is still that person's.
  private func exported(_ draft: RegistrationDraft) throws -> Participant? {
    // A number that was given out since cannot be meant.
    guard let number = draft.entrantNumber, number <= lastKnownNumber else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Participant.columns) FROM registration
        JOIN participant ON participant.id = registration.participantId
        WHERE registration.eventId = ? AND registration.number = ? AND nameKey = ? LIMIT 1
        """)
    return try Participant.fetchOne(
      statement, arguments: [event.id, number, draft.person.name.key])
  }

  /// One that ended after the file's row was written: the row is that one, not a new one.
  private func endedAfter(
    _ registeredAt: Instant?, _ participant: Identifier<Participant>
  ) throws -> RegistrationStatus? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT status FROM registration
        WHERE participantId = ? AND eventId = ? AND ifnull(cancelledAt, registeredAt) >= ?
        ORDER BY id DESC LIMIT 1
        """)
    return try RegistrationStatus.fetchOne(
      statement, arguments: [participant, event.id, registeredAt?.secondsSince1970 ?? Int64.min])
  }

  private mutating func register(
    _ draft: RegistrationDraft, as known: Participant?, line: Int?, override: String?
  ) throws -> (outcome: RegistrationOutcome, notices: [ImportNotice.Kind]) {
    let registeredAt = draft.registeredAt ?? context.now
    let party = draft.party ?? 1
    let details = known?.details.updated(by: draft.person) ?? draft.person
    if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
    try event.check(party: party)
    if override == nil {
      try event.plan.check(details, party: party, at: registeredAt, zone: context.library.zone)
    }
    let sessions = try choices.sessions(
      draft.sessions, party: party, at: registeredAt, override: override != nil)
    try choices.check(draft.answers, override: override != nil)
    let changes = known?.details.changes(to: details) ?? []
    let person = try known?.id ?? people.insert(details)
    try people.write(changes, to: details, of: person, settled: event.id)
    let hasConsent = try consent(draft, of: person, isNew: known == nil)
    _ = try publishName(draft, of: person, isNew: known == nil)
    let entry = WaitingList.Entry(
      registration: Identifier(lastID + 1), party: party, priority: 0, registeredAt: registeredAt,
      sessions: sessions)
    let holding: SeatStatus
    var notices: [ImportNotice.Kind] = changes.isEmpty ? [] : [.updated(person, changes)]
    if refuses(draft, of: details), !hasConsent {
      holding = .declined
      notices.append(.guardianRefused)
    } else if provisional?.take(entry) ?? (event.capacity == nil && sessions.isEmpty) {
      holding = SeatStatus(
        of: details, hasConsent: hasConsent, plan: event.plan, at: context.now, in: context.library)
    } else {
      holding = .waiting
    }
    let number =
      try known.flatMap { try Registration.last(db, of: $0.id, in: event.id)?.number }
      ?? lastNumber + 1
    lastNumber = max(lastNumber, number)
    let id = try add(draft, person, holding, entry, number: number, line: line, override: override)
    try choices.add(sessions, draft.answers, of: id)
    if let line { people.lines[person] = line } else { try close(newcomers: .one(id)) }
    let registration =
      line == nil
      ? try Registration.fetch(db, id)
      : Registration(
        id: id, event: event.id, participant: person, number: number, status: holding.status,
        party: party, registeredAt: registeredAt, consentDeadline: holding.deadline,
        cancelReason: holding == .declined ? .caused(.consentRefused) : nil,
        firstReferral: draft.referral.flatMap(code), lastReferral: draft.referral.flatMap(code))
    return (RegistrationOutcome(kind: .registered, registration: registration), notices)
  }

  private mutating func add(
    _ draft: RegistrationDraft, _ person: Identifier<Participant>, _ holding: SeatStatus,
    _ entry: WaitingList.Entry, number: Int, line: Int?, override: String?
  ) throws -> Identifier<Registration> {
    lastID = entry.registration.rawValue
    registrations.add([
      .key(entry.registration), .key(event.id), .key(person), .integer(number),
      .text(holding.status), .integer(entry.party), .instant(entry.registeredAt),
      .instant(holding.deadline),
      .text(holding == .declined ? EndReason.Cause.consentRefused : nil),
      .text(override),
      .text(try KeptCells.json(draft.unmapped)), .text(draft.referral.flatMap(code)),
      .text(draft.referral.flatMap(code)), .key(importID), .integer(line),
    ])
    unwritten.append(person)
    if importID == nil {
      let reason = override.map { [AuditEntry.Change("override", from: nil, to: $0)] } ?? []
      try context.log(
        .registered, .registration, entry.registration, reason)
    }
    return entry.registration
  }
}

extension Participant {
  fileprivate func has(_ memberNumber: String?) -> Bool {
    memberNumber != nil && details.memberNumber == memberNumber
  }
}
