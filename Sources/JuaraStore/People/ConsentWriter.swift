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
    let inForce = try Consent.first(
      db, "WHERE participantId = ? AND purpose = ? AND withdrawnOn IS NULL",
      [participant, consent.purpose])
    // The same consent given twice was not withdrawn in between.
    guard try consent.changes(inForce, today: context.today) else { return ConsentEffects() }
    try db.execute(
      """
      UPDATE consent SET withdrawnOn = max(givenOn, ?)
      WHERE participantId = ? AND purpose = ? AND withdrawnOn IS NULL
      """, [consent.givenOn, participant, consent.purpose])
    let inserting = BulkInsert(db, "consent", Consent.columnsAsGiven)
    inserting.add(consent.valuesAsGiven(of: participant, context))
    try inserting.flush()
    try context.log(
      .recorded, .consent, db.lastInsertedRowID,
      [.init("purpose", from: nil, to: consent.purpose.rawValue)])
    return consent.purpose == .takePart ? try confirmAwaiting(participant) : ConsentEffects()
  }

  /// Confirms the seats held until a consent came, unless its deadline has passed.
  /// - Parameter settled: An event whose seats were settled just now, and are not to be again.
  @discardableResult
  func confirmAwaiting(
    _ participant: Identifier<Participant>, settled: Identifier<Event>? = nil
  ) throws -> ConsentEffects {
    var effects = ConsentEffects()
    for row in try db.rows(
      """
      SELECT id, eventId, consentDeadline FROM registration
      WHERE participantId = ? AND status = 'awaiting_consent'
      """, [participant])
    {
      let event: Identifier<Event> = try row[1]
      if event != settled {
        let others = try SeatAllocator(context: context).reallocateSeats(event)
        effects.seatChanges.expired += others.expired
        effects.seatChanges.promoted += others.promoted
      }
      try db.execute(
        """
        UPDATE registration SET status = 'confirmed', consentDeadline = NULL
        WHERE id = ? AND status = 'awaiting_consent'
        """, [row[0] as Int64])
      if db.changesCount > 0 {
        effects.confirmed.append(try row[0])
        try context.log(
          .edited, .registration, row[0],
          [
            .init("status", from: "awaiting_consent", to: "confirmed"),
            .init("consentDeadline", from: (try row[2] as Instant).iso8601, to: nil),
          ])
      }
    }
    return effects
  }

  /// A minor who loses the consent to take part keeps the seat, awaiting a new one.
  @discardableResult
  func withdraw(
    _ purpose: Consent.Purpose, of participant: Identifier<Participant>, on day: Day
  ) throws -> ConsentEffects {
    _ = try Participant.fetch(db, participant)
    let row = try db.row(
      """
      SELECT id, givenOn FROM consent
      WHERE participantId = ? AND purpose = ? AND withdrawnOn IS NULL
      """, [participant, purpose])
    try Consent.checkWithdrawing(purpose, givenOn: try row?[1], on: day, today: context.today)
    guard let id: Identifier<Consent> = try row?[0] else { return ConsentEffects() }
    try db.execute("UPDATE consent SET withdrawnOn = ? WHERE id = ?", [day, id])
    try context.log(
      .withdrawn, .consent, id, [.init("withdrawnOn", from: nil, to: day.description)])
    return purpose == .takePart ? try holdAgain(participant) : ConsentEffects()
  }

  /// Decides anew how somebody's seats are held, whose birth date or class has changed.
  func reconsider(
    _ participant: Identifier<Participant>, settled: Identifier<Event>? = nil
  ) throws {
    let details = try Participant.fetch(db, participant).details
    let today = context.today
    if details.isMinor(on: today, ageOfMajority: context.library.ageOfMajority) == false {
      try confirmAwaiting(participant, settled: settled)
    } else {
      try holdAgain(participant)
    }
  }

  /// Lets the seats of a minor who has no consent, or no longer has one, await it.
  @discardableResult
  func holdAgain(_ participant: Identifier<Participant>) throws -> ConsentEffects {
    let details = try Participant.fetch(db, participant).details
    guard try !Consent.isInForce(db, .takePart, of: participant) else { return ConsentEffects() }
    let confirmed = try db.rows(
      """
      SELECT registration.id, eventId FROM registration JOIN event ON event.id = eventId
      WHERE participantId = ? AND status = 'confirmed' AND event.endsAt > ?
      """, [participant, context.now])
    var effects = ConsentEffects()
    for row in confirmed {
      let holding = SeatStatus(
        of: details, hasConsent: false, plan: try Event.fetch(db, row[1]).plan, at: context.now,
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
