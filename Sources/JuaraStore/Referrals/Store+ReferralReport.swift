import GRDB
package import Juara

extension Store {
  /// - Parameter code: Nil for all events.
  package func referralReport(
    of code: String? = nil, by touch: ReferralReport.Touch, at now: Instant
  ) throws -> ReferralReport {
    try read { db in
      let event = try code.map { try Event.fetch(db, code: $0).id }
      let visits = try Visits(db, at: now)
      var counts: [ReferralCode?: ReferralReport.Counts] = [:]
      for (place, person) in try Registrants.all(db, of: event, by: touch) {
        var own = counts[person.code] ?? ReferralReport.Counts()
        own[.registered] += 1
        let hasAttended = visits.attended(place)
        if person.isConfirmed || hasAttended { own[.confirmed] += 1 }
        if hasAttended { own[.attended] += 1 }
        if hasAttended, visits.cameAgain(place) { own[.cameAgain] += 1 }
        counts[person.code] = own
      }
      let pages = try PageVisits.byCode(db, of: event)
      func row(_ referral: Referral?) -> ReferralReport.Row {
        ReferralReport.Row(
          referral: referral, counts: counts[referral?.code] ?? .init(),
          visits: pages[referral?.code] ?? 0)
      }
      let referrals = try Referral.all(db, Referral.withEvent + "ORDER BY referral.id")
      let rows = referrals.filter { referral in
        if counts[referral.code] != nil || pages[referral.code] != nil { return true }
        // One for sharing is there whether or not anybody shares.
        return referral.kind != .sharing && (event == nil || referral.event?.text == code)
      }.map { row($0) }
      let isAnyWithout = counts[nil] != nil || pages[nil] != nil
      return ReferralReport(rows: rows + (isAnyWithout ? [row(nil)] : []))
    }
  }
}

/// Somebody in an event.
struct VisitPlace: Hashable {
  let event: Identifier<Event>
  let participant: Identifier<Participant>
}

/// Who registered, and the codes that brought them.
enum Registrants {
  struct Person {
    var code: ReferralCode?
    var isConfirmed = false
  }

  /// Everybody once in each event, whoever cancelled and came back.
  static func all(
    _ db: Database, of event: Identifier<Event>?, by touch: ReferralReport.Touch
  ) throws -> [VisitPlace: Person] {
    let rows = try db.cursor(
      """
      SELECT eventId, participantId, status, \(touch == .first ? "firstReferral" : "lastReferral")
      FROM registration WHERE ?1 IS NULL OR eventId = ?1 ORDER BY id
      """, [event])
    var people: [VisitPlace: Person] = [:]
    while let row = try rows.next() {
      let place = VisitPlace(event: try row[0], participant: try row[1])
      var person = people[place] ?? Person()
      let code: ReferralCode? = try row[3]
      person.code = touch == .first ? person.code ?? code : code ?? person.code
      if try row[2] as RegistrationStatus == .confirmed { person.isConfirmed = true }
      people[place] = person
    }
    return people
  }
}

/// Who was where, and when: in a session, or by something recorded in a challenge.
private struct Visits {
  private var starts: [Identifier<Event>: Instant] = [:]
  private var places: Set<VisitPlace> = []
  private var latest: [Identifier<Participant>: Instant] = [:]

  init(_ db: Database, at now: Instant) throws {
    for row in try db.rows("SELECT id, startsAt FROM event") { starts[try row[0]] = try row[1] }
    let sessions = Dictionary(
      uniqueKeysWithValues: try SessionTime.all(
        db, "LEFT JOIN attendanceThreshold ON sessionId = session.id"
      ).map { ($0.id, $0) })
    let present = Set(
      try Attendance.all(db).compactMap { place, attendance in
        sessions[place.session]?.presence(of: attendance, at: now) == .present
          ? place.registration : nil
      })
    let registrations = try db.cursor("SELECT id, eventId, participantId FROM registration")
    while let row = try registrations.next() {
      if present.contains(try row[0]) { add(try row[1], try row[2]) }
    }
    let entrants = try db.cursor(
      """
      SELECT challengeId, participantId FROM entrant WHERE participantId IS NOT NULL
        AND EXISTS (SELECT * FROM logEntry WHERE entrantId = entrant.id AND voidedAt IS NULL)
      """)
    while let row = try entrants.next() { add(try row[0], try row[1]) }
  }

  private mutating func add(_ event: Identifier<Event>, _ participant: Identifier<Participant>) {
    places.insert(VisitPlace(event: event, participant: participant))
    guard let start = starts[event] else { return }
    latest[participant] = max(latest[participant] ?? start, start)
  }

  func attended(_ place: VisitPlace) -> Bool { places.contains(place) }

  func cameAgain(_ place: VisitPlace) -> Bool {
    guard let start = starts[place.event], let last = latest[place.participant] else {
      return false
    }
    return last > start
  }
}
