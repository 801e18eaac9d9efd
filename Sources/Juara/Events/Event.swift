/// Anything that people register for.
package struct Event: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case discussion, seminar, lecture, workshop, competition, project
  }

  /// A draft is hidden from the public, but staff can register people for it.
  package enum State: String, CaseIterable, Sendable { case draft, published, cancelled }

  package let id: Identifier<Event>
  package var code: EventCode
  package var plan: EventPlan
  package var state: State
  /// The seats held by confirmed registrations and those awaiting consent.
  package var seatsTaken: Int
  /// The smallest session's capacity if registrations include all sessions; nil is unlimited.
  package var smallestSession: Int?

  package init(
    id: Identifier<Event>, code: EventCode, plan: EventPlan, state: State, seatsTaken: Int,
    smallestSession: Int? = nil
  ) {
    self.id = id
    self.code = code
    self.plan = plan
    self.state = state
    self.seatsTaken = seatsTaken
    self.smallestSession = smallestSession
  }

  package var capacity: Int? { [plan.capacity, smallestSession].compactMap { $0 }.min() }
  package var seats: Seats { Seats(capacity: capacity, taken: seatsTaken) }

  package func closingRegistration(at now: Instant) throws(EventRefusal) -> EventPlan {
    if state == .cancelled { throw .alreadyCancelled(code) }
    if now >= plan.registrationEnd { throw .registrationClosed(code, at: plan.registrationEnd) }
    var closed = plan
    closed.registrationClosesAt = now
    if let opens = plan.registrationOpensAt {
      if now < opens { throw .registrationNotOpen(code, opens: opens) }
      // It was open for a second, in which somebody may have registered.
      if now == opens {
        closed.registrationClosesAt = Instant(secondsSince1970: now.secondsSince1970 + 1)
      }
    }
    return closed
  }
}

/// The short name of an event in commands, files and addresses.
public struct EventCode: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Nil unless `text` is 1 to 60 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
  public init?(_ text: String) {
    guard 1...60 ~= text.utf8.count, text.isIdentifier(with: "-"), !text.hasPrefix("-"),
      !text.hasSuffix("-")
    else { return nil }
    self.text = text
  }

  public var description: String { text }
}

extension Event.Kind {
  /// Whether not coming counts as absence. People enter a competition and work on a project.
  package var expectsAttendance: Bool {
    switch self {
    case .discussion, .seminar, .lecture, .workshop: true
    case .competition, .project: false
    }
  }

  package func usualEnd(of start: Instant, zone: LibraryZone) -> Instant {
    switch self {
    case .discussion, .lecture: start.adding(seconds: 2 * 3_600)
    case .seminar, .workshop: start.adding(seconds: 3 * 3_600)
    case .competition: start.adding(seconds: 4 * 3_600)
    case .project: CalendarShift(days: 84, zone: zone).moved(start)
    }
  }
}

package struct Seats: Equatable, Sendable {
  /// Nil is unlimited, 0 is none.
  package var capacity: Int?
  package var taken: Int

  package init(capacity: Int?, taken: Int) {
    self.capacity = capacity
    self.taken = taken
  }

  package var free: Int? { capacity.map { max(0, $0 - taken) } }

  package func fits(_ party: Int) -> Bool { free.map { party <= $0 } ?? true }
}

package struct Cancellation: Equatable, Sendable {
  package let audit: AuditContext
  package let reason: String?
  package let stateBefore: Event.State

  package init?(newestFirst history: some Sequence<AuditEntry>) {
    for entry in history where entry.subject == .event && entry.action == .cancelled {
      let state = entry.changes.first { $0.field == "state" }?.old
      guard let state = state.flatMap(Event.State.init) else { continue }
      audit = entry.audit
      reason = entry.changes.first { $0.field == "reason" }?.new
      stateBefore = state
      return
    }
    return nil
  }
}

/// A speaker, moderator, host or member of the committee. No contact details are kept.
package struct Host: Equatable, Sendable {
  package enum Role: String, CaseIterable, Sendable {
    case speaker, moderator, host, committee

    /// Whether the programme names them.
    package var isPublic: Bool { self != .committee }
  }

  package var role: Role
  package var name: PersonName
  package var affiliation: String?

  package init(role: Role, name: PersonName, affiliation: String? = nil) {
    self.role = role
    self.name = name
    self.affiliation = affiliation
  }

  package var text: String {
    "\(role.rawValue): \(name.text)" + (affiliation.map { " (\($0))" } ?? "")
  }
}

package enum EventRefusal: Error, Equatable, Sendable {
  case codeTaken(EventCode)
  case notACode(String)
  /// A challenge begins and ends with its reading window.
  case timesOfChallenge(EventCode)
  /// A contest with hours begins and ends with its sessions, and its days are theirs.
  case daysOfContest(EventCode)
  /// A competition is made as a challenge, so that it can be judged and ranked.
  case competitionIsChallenge(EventCode)
  /// A challenge stays a competition, and nothing else becomes one.
  case kindOfChallenge(EventCode)
  case lastSession(EventCode)
  /// So many people have registered for the session, or were there.
  case sessionInUse(Int, registrations: Int)
  /// The others are called off already, or there are none.
  case lastSessionStanding(EventCode)
  case sessionAlreadyCancelled(Int, EventCode)
  case sessionNotCancelled(Int, EventCode)
  /// So many people are known to have been there.
  case sessionAttended(Int, EventCode, people: Int)
  case alreadyCancelled(EventCode)
  case notCancelled(EventCode)
  case publishesCancelled(EventCode)
  case registrationClosed(EventCode, at: Instant)
  case registrationNotOpen(EventCode, opens: Instant)
  /// No event is published that a calendar could show.
  case emptyCalendar
}
