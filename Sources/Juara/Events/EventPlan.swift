/// Everything that staff decide about an event.
package struct EventPlan: Equatable, Sendable {
  package var title: String
  /// What it is about, for the public, as `EventDescription` reads it.
  package var description: String?
  package var kind: Event.Kind
  package var startsAt: Instant
  package var endsAt: Instant
  /// Nil for a virtual event.
  package var place: String?
  /// The join link, shown to confirmed participants only.
  package var link: String?
  /// Nil is unlimited, 0 is none.
  package var capacity: Int?
  /// Nil for all ages.
  package var ages: AgeRange?
  /// The day on which ages count; nil for the first day.
  package var ageOn: Day?
  /// Nil for at once.
  package var registrationOpensAt: Instant?
  /// The first instant at which registration is closed; nil for the end of the event.
  package var registrationClosesAt: Instant?
  /// How many days a minor's seat is held for the guardian's consent.
  package var consentDeadlineDays: Int
  /// Whether people register for all sessions together or choose some.
  package var registrationPer: RegistrationScope
  package var waitingList: WaitingRule
  /// When promotion from the waiting list stops; nil for the start of the event.
  package var promotionEndsAt: Instant?
  /// The link of the registration form, with `KODE` where a referral's code belongs.
  package var formURL: String?

  package enum WaitingRule: String, CaseIterable, Sendable {
    /// It blocks those behind it, so that a large party is not overtaken for ever.
    case block
    /// Those behind it who fit go first.
    case skip
  }

  package enum RegistrationScope: String, CaseIterable, Sendable {
    case event
    case session
  }

  package init(
    title: String, kind: Event.Kind, startsAt: Instant, endsAt: Instant, place: String? = nil,
    link: String? = nil, capacity: Int? = nil, ages: AgeRange? = nil, ageOn: Day? = nil,
    registrationOpensAt: Instant? = nil, registrationClosesAt: Instant? = nil,
    consentDeadlineDays: Int = 7, registrationPer: RegistrationScope = .event,
    waitingList: WaitingRule = .block, promotionEndsAt: Instant? = nil, formURL: String? = nil,
    description: String? = nil
  ) {
    self.title = title
    self.description = description
    self.kind = kind
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
    self.capacity = capacity
    self.ages = ages
    self.ageOn = ageOn
    self.registrationOpensAt = registrationOpensAt
    self.registrationClosesAt = registrationClosesAt
    self.consentDeadlineDays = consentDeadlineDays
    self.registrationPer = registrationPer
    self.waitingList = waitingList
    self.promotionEndsAt = promotionEndsAt
    self.formURL = formURL
  }

  package func check() throws(PlanProblem) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if let description { try EventDescription.check(description) }
    if endsAt <= startsAt { throw .endsBeforeStart }
    if let opens = registrationOpensAt, opens >= registrationEnd {
      throw .registrationClosesBeforeOpening
    }
    if let promotionEndsAt, promotionEndsAt > (registrationPer == .event ? startsAt : endsAt) {
      throw .promotionEndsAfterStart(promotionEndsAt)
    }
    for case let link? in [link, formURL] where !link.isWebAddress { throw .notALink(link) }
    if let capacity, capacity < 0 { throw .negative(.capacity) }
    if consentDeadlineDays < 1 { throw .noTimeForConsent }
  }

  package var meeting: SessionPlan {
    SessionPlan(startsAt: startsAt, endsAt: endsAt, place: place, link: link)
  }

  package var registrationEnd: Instant { registrationClosesAt ?? endsAt }

  package var fields: AuditFields {
    [
      ("title", title), ("description", description), ("kind", kind.rawValue),
      ("startsAt", startsAt.iso8601),
      ("endsAt", endsAt.iso8601), ("place", place), ("link", link),
      ("capacity", capacity.map(String.init)), ("minimumAge", ages?.minimum.map(String.init)),
      ("maximumAge", ages?.maximum.map(String.init)), ("ageOn", ageOn?.description),
      ("registrationOpensAt", registrationOpensAt?.iso8601),
      ("registrationClosesAt", registrationClosesAt?.iso8601),
      ("consentDeadlineDays", String(consentDeadlineDays)),
      ("registrationPer", registrationPer.rawValue), ("waitingList", waitingList.rawValue),
      ("promotionEndsAt", promotionEndsAt?.iso8601), ("formURL", formURL),
    ]
  }

  package func changes(to newer: EventPlan) -> [AuditEntry.Change] {
    [AuditEntry.Change].between(fields, newer.fields)
  }

  /// The join link is dropped, because it opens the old meeting, and so is the form's.
  package func copied(_ shift: CalendarShift) -> EventPlan {
    var copy = self
    copy.startsAt = shift.moved(startsAt)
    copy.endsAt = shift.moved(endsAt)
    copy.registrationOpensAt = registrationOpensAt.map(shift.moved)
    copy.registrationClosesAt = registrationClosesAt.map(shift.moved)
    copy.ageOn = ageOn.map(shift.moved)
    copy.promotionEndsAt = promotionEndsAt.map(shift.moved)
    copy.link = nil
    copy.formURL = nil
    return copy
  }
}

/// Plain text in paragraphs, which an empty line parts.
package enum EventDescription {
  /// In Unicode scalars, as the database counts them.
  package static let limit = 4_000

  /// In Unicode's composed form, with single blanks and at most one empty line in a row.
  package static func read(_ typed: String) throws(PlanProblem) -> String {
    var lines: [String] = []
    for line in typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = TextNormalization.singleSpaced(TextNormalization.trimmed(String(line)))
      if line.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(line)
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    let text = lines.joined(separator: "\n")
    try check(text)
    return text
  }

  static func check(_ text: String) throws(PlanProblem) {
    if text.allSatisfy(\.isWhitespace) { throw .emptyDescription }
    let count = text.unicodeScalars.count
    if count > limit { throw .descriptionTooLong(count, limit: limit) }
    if TextNormalization.hasControls(text.filter { $0 != "\n" }) { throw .controlsInDescription }
  }

  package static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n\n").map(String.init)
  }
}

package enum PlanProblem: Error, Equatable, Sendable {
  package enum Number: Sendable { case capacity, backdatingDays, enrolment }

  case emptyTitle
  case emptyDescription
  case descriptionTooLong(Int, limit: Int)
  case controlsInDescription
  case endsBeforeStart
  case lastDayBeforeFirst
  case registrationClosesBeforeOpening
  case recordingClosesBeforeReading
  case ageRange(minimum: Int?, maximum: Int?)
  case notALink(String)
  case negative(Number)
  case noTimeForConsent
  /// The waiting list would move on after what is waited for has begun.
  case promotionEndsAfterStart(Instant)
  /// The number of entries outside the new days.
  case entriesOutside(Int, from: Day, to: Day)
  /// The event has several sessions, which have their own times, places and links.
  case hasSeveralSessions(Int)
  /// People have registered, so the registration scope can no longer change.
  case hasRegistrations(Int)
  case capacityBelowSeatsTaken(capacity: Int, taken: Int)
}

/// The time between an event and its copy, in local time across clock changes.
package struct CalendarShift: Equatable, Sendable {
  private let days: Int
  private let seconds: Int64
  private let zone: LibraryZone

  package init(days: Int, zone: LibraryZone) {
    self.days = days
    seconds = Int64(days) * 86_400
    self.zone = zone
  }

  package init(from old: Instant, to new: Instant, zone: LibraryZone) {
    let (old, new) = (zone.local(old), zone.local(new))
    days = new.day.days(since: old.day)
    seconds = new.secondsSince1970 - old.secondsSince1970
    self.zone = zone
  }

  package func moved(_ instant: Instant) -> Instant {
    let local = zone.local(instant).secondsSince1970 + seconds
    return zone.instant(of: LocalDateTime(secondsSince1970: local))
  }

  package func moved(_ day: Day) -> Day { day.adding(days: days) }
}
