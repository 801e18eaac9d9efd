import GRDB
import Juara

struct ConsentWriter {
  let context: WriteContext
  private var db: Database { context.db }

  /// Records a consent, in place of one for the same purpose that is in force.
  @discardableResult
  func record(
    _ consent: Consent, of participant: Identifier<Participant>
  ) throws -> ConsentEffects {
    _ = try Participant.fetch(db, participant)
    let inForce = try Consent.inForce(db, consent.purpose, of: participant, in: consent.event)
    // The same consent given twice was not withdrawn in between.
    guard try consent.changes(inForce, today: context.today) else { return ConsentEffects() }
    try db.execute(
      """
      UPDATE consent SET withdrawnOn = max(givenOn, ?)
      WHERE \(Consent.ofPurpose) AND withdrawnOn IS NULL
      """, [consent.givenOn, participant, consent.purpose, consent.event])
    let inserting = BulkInsert(db, "consent", Consent.columnsAsGiven)
    inserting.add(consent.valuesAsGiven(of: participant, context))
    try inserting.flush()
    try context.log(
      .recorded, .consent, db.lastInsertedRowID,
      [.init("purpose", from: nil, to: consent.purpose.rawValue)])
    guard let event = consent.event else { return ConsentEffects() }
    var effects = try confirmAwaiting(participant, in: event)
    if let last = try Registration.last(db, of: participant, in: event),
      last.status == .declined || last.cancelReason == .caused(.consentDeadline)
    {
      effects.ended.append(last.id)
    }
    return effects
  }

  /// Confirms the seats held until a consent came, unless its deadline has passed.
  /// - Parameter event: The only event it is for; nil is all.
  /// - Parameter settled: An event whose seats were settled just now, and are not to be again.
  @discardableResult
  func confirmAwaiting(
    _ participant: Identifier<Participant>, in event: Identifier<Event>? = nil,
    settled: Identifier<Event>? = nil
  ) throws -> ConsentEffects {
    var effects = ConsentEffects()
    let awaiting = try Registration.all(
      db,
      """
      WHERE participantId = ? AND status = 'awaiting_consent' AND eventId = ifnull(?, eventId)
      ORDER BY id
      """, [participant, event])
    for registration in awaiting {
      if registration.event != settled {
        effects.seatChanges += try SeatAllocator(context: context)
          .reallocateSeats(registration.event)
      }
      let current = try Registration.fetch(db, registration.id)
      guard current.status == .awaitingConsent else { continue }
      try confirm(current)
      effects.confirmed.append(current.id)
    }
    return effects
  }

  /// Confirms a seat that awaited a consent.
  func confirm(_ registration: Registration) throws {
    try db.update(
      "registration", is: registration.id, ["status": "confirmed", "consentDeadline": nil])
    try context.log(
      .edited, .registration, registration.id,
      [
        .init("status", from: "awaiting_consent", to: "confirmed"),
        .init("consentDeadline", from: registration.consentDeadline?.iso8601, to: nil),
      ])
  }

  /// Withdraws the consent in force for a purpose. Who loses the consent to take part while a minor
  /// keeps the seat, awaiting a new one.
  @discardableResult
  func withdraw(
    _ purpose: Consent.Purpose, of participant: Identifier<Participant>,
    in event: Identifier<Event>?, on day: Day
  ) throws -> ConsentEffects {
    _ = try Participant.fetch(db, participant)
    let row = try db.row(
      """
      SELECT id, givenOn FROM consent WHERE \(Consent.ofPurpose) AND withdrawnOn IS NULL
      """, [participant, purpose, event])
    try Consent.checkWithdrawing(purpose, givenOn: try row?[1], on: day, today: context.today)
    guard let id: Identifier<Consent> = try row?[0] else { return ConsentEffects() }
    try db.execute("UPDATE consent SET withdrawnOn = ? WHERE id = ?", [day, id])
    try context.log(
      .withdrawn, .consent, id, [.init("withdrawnOn", from: nil, to: day.description)])
    return purpose == .takePart ? try holdAgain(participant) : ConsentEffects()
  }

  /// Decides anew how somebody's seats are held, whose birth date or class has changed.
  @discardableResult
  func reconsider(
    _ participant: Identifier<Participant>, settled: Identifier<Event>? = nil
  ) throws -> ConsentEffects {
    let details = try Participant.fetch(db, participant).details
    let today = context.today
    return details.isMinor(on: today, ageOfMajority: context.library.ageOfMajority) == true
      ? try holdAgain(participant) : try confirmAwaiting(participant, settled: settled)
  }

  /// Lets the seats of a minor who has no consent, or no longer has one, await it.
  @discardableResult
  func holdAgain(_ participant: Identifier<Participant>) throws -> ConsentEffects {
    let details = try Participant.fetch(db, participant).details
    let confirmed = try db.rows(
      """
      SELECT registration.id, eventId FROM registration JOIN event ON event.id = eventId
      WHERE participantId = ? AND status = 'confirmed' AND event.endsAt > ?
      """, [participant, context.now])
    var effects = ConsentEffects()
    for row in confirmed {
      let hasConsent = try Consent.toTakePart(db, of: participant, in: row[1])
      let holding = SeatStatus(
        of: details, hasConsent: hasConsent, plan: try Event.fetch(db, row[1]).plan,
        at: context.now,
        in: context.library)
      guard let deadline = holding.deadline else { continue }
      try db.update(
        "registration", is: row[0] as Int64,
        ["status": holding.status, "consentDeadline": deadline])
      effects.awaiting.append(try row[0])
      try context.log(
        .edited, .registration, row[0],
        [
          .init("status", from: "confirmed", to: "awaiting_consent"),
          .init("consentDeadline", from: nil, to: deadline.iso8601),
        ])
    }
    return effects
  }
}
