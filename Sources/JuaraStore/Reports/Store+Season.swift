import GRDB
package import Juara

extension Store {
  package func season(_ days: DayRange, at now: Instant) throws -> SeasonReport {
    try read { db in SeasonReport(try SeasonQuery(db, days, at: now).facts()) }
  }

  /// - Parameter excluded: The codes of events that are no reading or literacy activity.
  package func literacyReport(
    _ year: Int, without excluded: [String] = [], at now: Instant
  ) throws -> LiteracyReport? {
    try read { db in
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31), let days = DayRange(first, last)
      else { return nil }
      return LiteracyReport(
        try SeasonQuery(db, days, at: now).facts(), year: year,
        without: Set(try excluded.map { try Event.fetch(db, code: $0).code }))
    }
  }
}

private struct SeasonQuery {
  private let db: Database
  private let library: Library
  private let days: DayRange
  private let now: Instant
  private let promoted: Set<Int64>
  private let referrals: [ReferralCode: Referral.Kind]

  init(_ db: Database, _ days: DayRange, at now: Instant) throws {
    self.db = db
    self.days = days
    self.now = now
    library = try Library.fetch(db)
    promoted = Set(
      try db.values(
        """
        SELECT DISTINCT subjectId FROM auditEntry
        WHERE subject = 'registration' AND action = 'promoted'
        """))
    referrals = Dictionary(
      uniqueKeysWithValues: try db.rows("SELECT code, kind FROM referral").map {
        (try $0[0] as ReferralCode, try $0[1] as Referral.Kind)
      })
  }

  func facts() throws -> SeasonFacts {
    var events: [SeasonFacts.EventFacts] = []
    var drafts = 0
    for event in try Event.all(db) {
      guard let facts = try self.facts(of: event) else { continue }
      if event.state == .draft { drafts += 1 } else { events.append(facts) }
    }
    return SeasonFacts(
      days: days,
      events: events.sorted { ($0.firstDay, $0.code.text) < ($1.firstDay, $1.code.text) },
      drafts: drafts, people: try people(in: events), publications: try publications(),
      visits: try VisitCount.all(db, in: days), partners: try partners(),
      pageVisits: try pageVisits())
  }

  /// Nil where nothing of it is in these days.
  private func facts(of event: Event) throws -> SeasonFacts.EventFacts? {
    let zone = library.zone
    let sessions = try Session.all(db, of: event.id).filter { !$0.isCancelled }
    let inDays = sessions.filter { days.contains(zone.day(of: $0.plan.startsAt)) }
    let challenge = try Challenge.exists(db, event.id) ? Challenge.fetch(db, event) : nil
    var span: DayRange?
    if let window = challenge?.window {
      span = DayRange(window.from, window.to)
    } else if sessions.isEmpty {
      span = DayRange(
        zone.day(of: event.plan.startsAt), zone.day(of: event.plan.endsAt.adding(seconds: -1)))
    }
    let overlaps = span.map { $0.first <= days.last && days.first <= $0.last } ?? false
    guard !inDays.isEmpty || overlaps else { return nil }
    let sheet = try AttendanceSheet.fetch(db, of: event)
    let first = inDays.map { zone.day(of: $0.plan.startsAt) }.min()
    return SeasonFacts.EventFacts(
      code: event.code, title: event.plan.title, kind: event.plan.kind,
      isCancelled: event.state == .cancelled,
      firstDay: first ?? max(span?.first ?? days.first, days.first),
      meetings: inDays.map { meeting($0, of: event, sheet) },
      registrants: try registrants(of: event, sheet),
      contest: try challenge.map { try contest($0) }, workers: try workers(in: event))
  }

  private func meeting(
    _ session: Session, of event: Event, _ sheet: AttendanceSheet
  ) -> SeasonFacts.Meeting {
    let time = sheet.sessions.first { $0.id == session.id }
    let presences = sheet.rows.compactMap { row -> SeasonFacts.Presence? in
      guard let time, let attendance = row.attendances[session.id],
        time.presence(of: attendance, at: now) == .present
      else { return nil }
      return SeasonFacts.Presence(
        participant: row.participant.id, party: row.registration.party,
        setting: session.plan.setting.place(of: attendance))
    }
    return SeasonFacts.Meeting(
      number: session.number, day: library.zone.day(of: session.plan.startsAt),
      setting: session.plan.setting, place: session.plan.place,
      capacity: [session.plan.capacity, event.plan.capacity].compactMap { $0 }.min(),
      presences: presences)
  }

  /// Everybody once, by the latest registration, but for what any of them says.
  private func registrants(
    of event: Event, _ sheet: AttendanceSheet
  ) throws -> [SeasonFacts.Registrant] {
    let came = attendance(of: event, sheet)
    let consented = Set(
      try db.values(
        """
        SELECT participantId FROM consent
        WHERE eventId = ? AND purpose = 'take-part' AND withdrawnOn IS NULL
        """, [event.id]) as [Identifier<Participant>])
    let day = library.zone.day(of: now < event.plan.startsAt ? now : event.plan.startsAt)
    var order: [Identifier<Participant>] = []
    var all: [Identifier<Participant>: SeasonFacts.Registrant] = [:]
    for (registration, participant) in try Registration.withPeople(db, of: event.id) {
      let id = participant.id
      if all[id] == nil { order.append(id) }
      var own = all[id] ?? SeasonFacts.Registrant(participant: id)
      if promoted.contains(registration.id.rawValue) { own.wasPromoted = true }
      if own.referral == nil { own.referral = registration.firstReferral.flatMap { referrals[$0] } }
      if !own.isActive {
        own.isActive = registration.status.isActive
        own.isConfirmed = registration.status == .confirmed
        own.isWaiting = registration.status == .waitlisted
        let isMinor = participant.details.isMinor(on: day, ageOfMajority: library.ageOfMajority)
        own.consent = registration.consentState(
          lacks: isMinor == true && !consented.contains(id))
      }
      all[id] = own
    }
    return order.compactMap { id in
      var own = all[id]
      if own?.isConfirmed == true { own?.came = came?[id] ?? nil }
      return own
    }
  }

  /// Whether each was in any session; nil where the event does not tell: nobody misses it, it is not over, or
  /// nobody's attendance was kept.
  private func attendance(
    of event: Event, _ sheet: AttendanceSheet
  ) -> [Identifier<Participant>: Bool]? {
    guard event.plan.kind.expectsAttendance, event.plan.endsAt <= now else { return nil }
    let counts = sheet.rows.map { ($0.participant.id, sheet.count(of: $0, at: now)) }
    guard counts.contains(where: { $0.1.all > $0.1[.absent] + $0.1[.expected] }) else { return nil }
    return Dictionary(counts.map { ($0, !$1.didNotCome) }, uniquingKeysWith: { $0 || $1 })
  }

  private func contest(_ challenge: Challenge) throws -> SeasonFacts.Contest {
    let rows = try db.cursor(
      """
      SELECT logEntry.id, entrant.participantId, "group".name, activity, quantity, readOn
      FROM entrant JOIN logEntry ON logEntry.entrantId = entrant.id
      JOIN scoringRule ON scoringRule.id = ruleId LEFT JOIN "group" ON "group".id = entrant.groupId
      WHERE entrant.challengeId = ? AND voidedAt IS NULL AND readOn BETWEEN ? AND ?
      ORDER BY readOn, logEntry.id
      """, [challenge.event.id, days.first, days.last])
    var entries: [SeasonFacts.Entry] = []
    while let row = try rows.next() {
      entries.append(
        try SeasonFacts.Entry(
          id: row[0], participant: row[1], group: row[2], activity: row[3], quantity: row[4],
          readOn: row[5]))
    }
    return SeasonFacts.Contest(
      entries: entries, completed: try Store.completed(db, challenge, by: days.last),
      judged: try judged(in: challenge), keepsLog: !challenge.rules.isEmpty)
  }

  private func judged(in challenge: Challenge) throws -> Set<Identifier<Participant>>? {
    let id = challenge.event.id
    guard try db.exists("SELECT * FROM criterion WHERE challengeId = ?", [id]) else { return nil }
    return Set(
      try db.values(
        """
        SELECT DISTINCT participantId FROM mark
        JOIN registration ON registration.id = registrationId WHERE eventId = ?
        """, [id]))
  }

  private func workers(in event: Event) throws -> [Identifier<Participant>: Day] {
    guard event.plan.kind == .project else { return [:] }
    let rows = try db.rows(
      """
      SELECT participantId, min(workedOn) FROM workEntry
      WHERE eventId = ? AND voidedAt IS NULL AND workedOn BETWEEN ? AND ? GROUP BY participantId
      """, [event.id, days.first, days.last])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], try $0[1]) })
  }

  private func people(
    in events: [SeasonFacts.EventFacts]
  ) throws -> [Identifier<Participant>: SeasonFacts.Person] {
    var ids: Set<Identifier<Participant>> = []
    for event in events {
      for meeting in event.meetings { ids.formUnion(meeting.presences.map(\.participant)) }
      ids.formUnion(event.contest?.entries.compactMap(\.participant) ?? [])
      ids.formUnion(event.contest?.judged ?? [])
      ids.formUnion(event.workers.keys)
    }
    guard !ids.isEmpty else { return [:] }
    let rows = try db.cursor(
      """
      SELECT participant.id, birthDate, schoolClass, (
        SELECT name FROM membership JOIN "group" ON "group".id = groupId
        WHERE participantId = participant.id AND kind = 'school' ORDER BY groupId LIMIT 1), school
      FROM participant WHERE erasedAt IS NULL
      """)
    var people: [Identifier<Participant>: SeasonFacts.Person] = [:]
    while let row = try rows.next() {
      let id: Identifier<Participant> = try row[0]
      guard ids.contains(id) else { continue }
      people[id] = try SeasonFacts.Person(
        id: id, birthDate: row[1], schoolClass: (row[2] as String?).flatMap(SchoolClass.init),
        school: row[3] as String? ?? row[4])
    }
    return people
  }

  private func publications() throws -> [SeasonFacts.Publication] {
    let zone = library.zone
    return try db.rows(
      """
      SELECT postId, channel, publishedAt, (
        SELECT reach FROM postFigures WHERE publicationId = postPublication.id AND reach IS NOT NULL
        ORDER BY takenOn DESC, id DESC LIMIT 1)
      FROM postPublication WHERE publishedAt >= ? AND publishedAt < ? ORDER BY publishedAt, id
      """, [zone.start(of: days.first), zone.start(of: days.last.adding(days: 1))]
    ).map {
      try SeasonFacts.Publication(
        post: $0[0], channel: $0[1], day: zone.day(of: $0[2]), reach: $0[3])
    }
  }

  private func pageVisits() throws -> [SeasonFacts.PageVisits] {
    try db.rows(
      """
      SELECT event.code, referral.kind, day, sum(visits) FROM pageVisit
      JOIN event ON event.id = pageVisit.eventId LEFT JOIN referral ON referral.id = referralId
      WHERE day BETWEEN ? AND ? GROUP BY event.code, referral.kind, day ORDER BY day, event.code
      """, [days.first, days.last]
    ).map { try SeasonFacts.PageVisits(event: $0[0], referral: $0[1], day: $0[2], visits: $0[3]) }
  }

  private func partners() throws -> [SeasonFacts.Partner] {
    try db.rows("SELECT name, kind, agreedFrom, agreedUntil FROM referral ORDER BY nameKey, id")
      .map { try SeasonFacts.Partner(name: $0[0], kind: $0[1], from: $0[2], until: $0[3]) }
      .filter { $0.kind.hasPartner }
  }
}

extension Registration {
  fileprivate func consentState(lacks: Bool) -> SeasonFacts.Registrant.ConsentState {
    switch (status, cancelReason) {
    case (.awaitingConsent, _): .awaited
    case (.confirmed, _): lacks ? .missing : .notNeeded
    case (.cancelled, .caused(.consentDeadline)): .expired
    case (.declined, .caused(.consentRefused)): .refused
    default: .notNeeded
    }
  }
}

extension SessionPlan.Setting {
  /// Where somebody was in such a session: whoever came through the door was on site, and whose minutes a file
  /// tells was online.
  fileprivate func place(of attendance: Attendance) -> ReportSetting {
    switch self {
    case .onSite: .onSite
    case .virtual: .online
    case .unknown: .unknown
    case .hybrid:
      if attendance.mark != nil {
        .onSite
      } else if attendance.stays.contains(where: { $0 != .unmeasured }) {
        .online
      } else {
        .unknown
      }
    }
  }
}
