/// What is known of one registration in one session.
public struct Attendance: Equatable, Sendable {
  /// Staff saw the person come in.
  public struct Mark: Equatable, Sendable {
    /// How staff knew who it was.
    public enum Method: String, CaseIterable, Sendable { case desk, code }

    /// When the person came.
    public var arrivedAt: Instant
    /// How staff knew who it was.
    public var method: Method

    public init(arrivedAt: Instant, method: Method) {
      self.arrivedAt = arrivedAt
      self.method = method
    }
  }

  /// How it is known that somebody was there.
  public enum Source: String, CaseIterable, Sendable {
    case desk, code, file
  }

  /// What staff saw; nil where nobody was marked.
  public var mark: Mark?
  /// What files tell.
  public var stays: [AttendanceStay]

  public init(mark: Mark? = nil, stays: [AttendanceStay] = []) {
    self.mark = mark
    self.stays = stays
  }

  /// How many minutes the person was there, as far as files tell.
  public var minutes: Int? { stays.minutes }

  /// When the person came, as far as that is known.
  public var arrivedAt: Instant? {
    (stays.compactMap(\.joinedAt) + [mark?.arrivedAt].compactMap { $0 }).min()
  }

  /// How it is known.
  public var sources: [Source] {
    [mark.map { $0.method == .code ? .code : .desk }, stays.isEmpty ? nil : .file].compactMap { $0 }
  }

  /// Whether the person counts as present.
  ///
  /// Whom staff marked is present, however long a file says; who is only in a file stayed long enough,
  /// where the session asks for a number of minutes and the file knows them. Nobody is absent before
  /// the session has ended.
  public func presence(atLeast minimum: Int?, endsAt: Instant, at now: Instant) -> Presence {
    if mark != nil { return .present }
    if stays.isEmpty { return now < endsAt ? .expected : .absent }
    if let minimum, let minutes, minutes < minimum { return .tooShort }
    return .present
  }
}

/// Whether somebody was in a session.
public enum Presence: String, CaseIterable, Sendable {
  /// Was there.
  case present
  /// Was there for fewer minutes than count.
  case tooShort = "too_short"
  /// Was not there, and the session is over.
  case absent
  /// May still come.
  case expected
}

/// How many of those who had a place were in a session, or of one person, in how many sessions.
public struct AttendanceCount: Equatable, Sendable {
  /// How many stand how.
  public private(set) var byPresence: [Presence: Int] = [:]

  /// A count of these.
  public init(_ presences: some Sequence<Presence> = []) {
    for presence in presences { add(presence) }
  }

  /// Counts one more.
  public mutating func add(_ presence: Presence) { byPresence[presence, default: 0] += 1 }

  /// How many there are in all.
  public var all: Int { byPresence.values.reduce(0, +) }

  /// How many stand so.
  public subscript(_ presence: Presence) -> Int { byPresence[presence, default: 0] }

  /// Whether the person came to none of what is over, and something is.
  public var didNotCome: Bool { self[.present] + self[.tooShort] == 0 && self[.absent] > 0 }
}

/// What one row of a file says of somebody's attendance.
public struct AttendanceDraft: Equatable, Sendable {
  /// The registration's number, where staff filled it in.
  public var registration: Identifier<Registration>?
  /// The names the row gives, the display name first: `Budi (Budi Santoso)` gives two.
  public var names: [PersonName]
  /// The e-mail address.
  public var email: EmailAddress?
  /// The telephone.
  public var phone: PhoneNumber?
  /// How long the person was there.
  public var stay: AttendanceStay
  /// Whether the row tells of somebody who was there: not of one who only waited to be let in, or who
  /// registered and did not come.
  public var wasPresent: Bool

  public init(
    registration: Identifier<Registration>? = nil, names: [PersonName] = [],
    email: EmailAddress? = nil, phone: PhoneNumber? = nil, stay: AttendanceStay = .unmeasured,
    wasPresent: Bool = true
  ) {
    self.registration = registration
    self.names = names
    self.email = email
    self.phone = phone
    self.stay = stay
    self.wasPresent = wasPresent
  }

  /// The names in what a meeting's display name says: `Budi (Budi Santoso)` is `Budi`, and `Budi Santoso`
  /// by the name given at signing in.
  public static func names(in displayName: String) -> [PersonName] {
    let outer = displayName.prefix { $0 != "(" }
    let inner = displayName.dropFirst(outer.count).dropFirst().prefix { $0 != ")" }
    return [outer, inner].map(String.init).compactMap { PersonName($0) }
  }

  /// By what the rows of one person in a file are known to be one person's.
  public var personKey: String? { email?.key ?? phone?.e164 ?? names.last?.key }
}

/// Why somebody's attendance cannot be recorded.
public enum AttendanceRefusal: Error, Equatable, Sendable {
  /// The event meets in no session.
  case noSessions
  /// The event has no session of that number; these it has.
  case noSuchSession(Int, known: [Int])
  /// The event has several sessions, and which one is meant must be said.
  case severalSessions([Int])
  /// Only who has a confirmed place takes part.
  case notConfirmed(Identifier<Registration>, RegistrationStatus)
  /// The registration is for another event.
  case otherEvent(Identifier<Registration>)
  /// The registration is for other sessions.
  case otherSessions(Identifier<Registration>, session: Int)
  /// Nobody in the event has that check-in code.
  case unknownCode(String)
  /// Nobody comes before the day of the session.
  case beforeSessionDay(session: Int, startsAt: Instant)
  /// Whoever came to a session came on its day, which is to be said afterwards.
  case afterSessionDay(session: Int, endsAt: Instant)
  /// The time is still to come.
  case inFuture(Instant)
  /// There is no mark to take back.
  case notMarked(Identifier<Registration>, session: Int)
  /// The minutes to stay are at least one, and at most those of a week.
  case noMinutes
  /// Nobody registered is the person in the file; these come nearest.
  case nobody(nearest: [Identifier<Registration>])
  /// More than one registration fits the person in the file.
  case ambiguous([Identifier<Registration>])
  /// Not a number of minutes.
  case notMinutes
  /// Left before joining.
  case leftBeforeJoining
  /// Not within a day of the session.
  case otherDay(Instant, session: Int, startsAt: Instant)
}

extension Registration {
  /// Throws why somebody does not take part in a session. Who awaits a guardian's consent does not yet:
  /// the consent is recorded first, which confirms the place.
  ///
  /// - Parameter sessions: the sessions it is for; nil where it is for all.
  public func attend(
    _ session: SessionTime, among sessions: Set<Identifier<Session>>?
  ) throws(AttendanceRefusal) {
    guard status == .confirmed else { throw .notConfirmed(id, status) }
    if let sessions, !sessions.contains(session.id) {
      throw .otherSessions(id, session: session.number)
    }
  }
}
