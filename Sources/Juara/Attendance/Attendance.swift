/// One registration's attendance in one session: what staff marked and what imported files say.
package struct Attendance: Equatable, Sendable {
  /// Staff saw the person arrive.
  package struct Arrival: Equatable, Sendable {
    package enum Method: String, CaseIterable, Sendable { case desk, code }

    package var arrivedAt: Instant
    package var method: Method

    package init(arrivedAt: Instant, method: Method) {
      self.arrivedAt = arrivedAt
      self.method = method
    }
  }

  package enum Source: String, CaseIterable, Sendable {
    case desk, code, file
  }

  package var mark: Arrival?
  package var stays: [AttendanceStay]

  package init(mark: Arrival? = nil, stays: [AttendanceStay] = []) {
    self.mark = mark
    self.stays = stays
  }

  /// The minutes attended according to imported files; nil if no file says.
  package var minutes: Int? { stays.minutes }

  package var arrivedAt: Instant? {
    (stays.compactMap(\.joinedAt) + [mark?.arrivedAt].compactMap { $0 }).min()
  }

  package var sources: [Source] {
    [mark.map { $0.method == .code ? .code : .desk }, stays.isEmpty ? nil : .file].compactMap { $0 }
  }

  /// Someone marked by staff is present, whatever a file says. Someone only in a file is too short
  /// if the file gives fewer minutes than `minimum`, and not known to have stayed so long if it gives
  /// none. Nobody is absent before the session has ended.
  package func presence(atLeast minimum: Int?, endsAt: Instant, at now: Instant) -> Presence {
    if mark != nil { return .present }
    if stays.isEmpty { return now < endsAt ? .expected : .absent }
    if let minimum {
      guard let minutes else { return .unmeasured }
      if minutes < minimum { return .tooShort }
    }
    return .present
  }
}

package enum Presence: String, CaseIterable, Sendable {
  case present
  case tooShort = "too_short"
  /// Was there, but nothing says for how long, where that is required.
  case unmeasured
  /// The session has ended without the person.
  case absent
  case expected
}

/// Presences counted: of everyone in one session, or of one person across sessions.
package struct AttendanceCount: Equatable, Sendable {
  public private(set) var byPresence: [Presence: Int] = [:]

  package init(_ presences: some Sequence<Presence> = []) {
    for presence in presences { add(presence) }
  }

  package mutating func add(_ presence: Presence) { byPresence[presence, default: 0] += 1 }

  package var all: Int { byPresence.values.reduce(0, +) }

  package subscript(_ presence: Presence) -> Int { byPresence[presence, default: 0] }

  /// Whether every session that has ended was missed, and there was one.
  package var didNotCome: Bool {
    self[.absent] > 0 && self[.absent] + self[.expected] == all
  }
}

/// One row of an attendance file.
package struct AttendanceDraft: Equatable, Sendable {
  package var entrantNumber: Int?
  /// The names in the row, the display name first: `Budi (Budi Santoso)` gives two.
  package var names: [PersonName]
  package var email: EmailAddress?
  package var phone: PhoneNumber?
  package var stay: AttendanceStay
  /// False for someone who only sat in the waiting room, or registered and did not come.
  package var wasPresent: Bool

  package init(
    entrantNumber: Int? = nil, names: [PersonName] = [],
    email: EmailAddress? = nil, phone: PhoneNumber? = nil, stay: AttendanceStay = .unmeasured,
    wasPresent: Bool = true
  ) {
    self.entrantNumber = entrantNumber
    self.names = names
    self.email = email
    self.phone = phone
    self.stay = stay
    self.wasPresent = wasPresent
  }

  /// The names that a meeting's display name may be: without what stands in parentheses, as it is,
  /// and that alone. `Budi (Budi Santoso)` ends with `Budi Santoso`.
  package static func names(in displayName: String) -> [PersonName] {
    let before = displayName.prefix { $0 != "(" }
    let inner = displayName.dropFirst(before.count).dropFirst().prefix { $0 != ")" }
    let after = displayName.dropFirst(before.count + inner.count + 2)
    let outer = String(before + after)
    let readings = inner.isEmpty ? [outer] : [outer, displayName, String(inner)]
    var names: [PersonName] = []
    for name in readings.compactMap({ PersonName($0) })
    where !names.contains(where: { $0.key == name.key }) {
      names.append(name)
    }
    return names
  }

  /// What identifies rows of the same person within a file.
  package var personKey: String? { email?.key ?? phone?.e164 ?? names.last?.key }
}

package enum AttendanceRefusal: Error, Equatable, Sendable {
  case noSessions
  case noSuchSession(Int, known: [Int])
  case severalSessions([Int])
  case notConfirmed(entrant: Int, RegistrationStatus)
  case unknownEntrant(Int)
  case otherSessions(entrant: Int, session: Int)
  case unknownCode(String)
  case eventCancelled
  case sessionCancelled(Int)
  case beforeCheckIn(session: Int, startsAt: Instant, opensAt: Instant)
  /// Attendance after the session's day needs an explicit arrival time.
  case afterSessionDay(session: Int, endsAt: Instant)
  case inFuture(Instant)
  case notMarked(entrant: Int, session: Int)
  /// The required minutes are below one, or more than a week.
  case noMinutes
  case nobody(nearest: [Int])
  case ambiguous([Int])
  case notMinutes
  case leftBeforeJoining
  /// The time is more than a day away from the session.
  case otherDay(Instant, session: Int, startsAt: Instant)
}
