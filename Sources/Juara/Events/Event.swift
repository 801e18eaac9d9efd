/// Anything that people register for.
public struct Event: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case discussion, seminar, lecture, workshop, competition, project
  }

  /// A draft is hidden from the public, but staff can register people for it.
  public enum State: String, CaseIterable, Sendable { case draft, published, cancelled }

  public let id: Identifier<Event>
  public var code: EventCode
  public var plan: EventPlan
  public var state: State
  /// The seats held by confirmed registrations and those awaiting consent.
  public var seatsTaken: Int
  /// The smallest session's capacity if registrations include all sessions; nil is unlimited.
  public var smallestSession: Int?

  public init(
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

  /// The smaller of the event's capacity and its sessions'; nil is unlimited.
  public var capacity: Int? { [plan.capacity, smallestSession].compactMap { $0 }.min() }
  public var seats: Seats { Seats(capacity: capacity, taken: seatsTaken) }

  /// The plan with registration closed as of `now`.
  public func closingRegistration(at now: Instant) throws(ClosingRefusal) -> EventPlan {
    if state == .cancelled { throw .cancelled(code) }
    if now >= plan.registrationEnd { throw .alreadyClosed(code, at: plan.registrationEnd) }
    var closed = plan
    closed.registrationClosesAt = now
    if let opens = plan.registrationOpensAt {
      if now < opens { throw .notOpenYet(code, opens: opens) }
      // In the second of its opening it was open, and somebody may have come: that one stays.
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
  public var expectsAttendance: Bool {
    switch self {
    case .discussion, .seminar, .lecture, .workshop: true
    case .competition, .project: false
    }
  }

  /// The default end: after two hours for a discussion or lecture, three for a seminar or workshop,
  /// four for a competition, twelve weeks for a project.
  public func usualEnd(of start: Instant, zone: LibraryZone) -> Instant {
    switch self {
    case .discussion, .lecture: start.adding(seconds: 2 * 3_600)
    case .seminar, .workshop: start.adding(seconds: 3 * 3_600)
    case .competition: start.adding(seconds: 4 * 3_600)
    case .project: CalendarShift(days: 84, zone: zone).moved(start)
    }
  }
}

/// How many seats there are, and how many are taken.
public struct Seats: Equatable, Sendable {
  /// Nil is unlimited, 0 is none.
  public var capacity: Int?
  public var taken: Int

  public init(capacity: Int?, taken: Int) {
    self.capacity = capacity
    self.taken = taken
  }

  /// Nil is unlimited.
  public var free: Int? { capacity.map { max(0, $0 - taken) } }

  public func fits(_ party: Int) -> Bool { free.map { party <= $0 } ?? true }
}

public enum ClosingRefusal: Error, Equatable, Sendable {
  case cancelled(EventCode)
  case alreadyClosed(EventCode, at: Instant)
  case notOpenYet(EventCode, opens: Instant)
}

/// The latest cancellation of an event.
public struct Cancellation: Equatable, Sendable {
  public let audit: AuditContext
  public let reason: String?
  public let stateBefore: Event.State

  /// Finds it in an event's history, newest entry first.
  public init?(newestFirst history: some Sequence<AuditEntry>) {
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

/// A speaker, moderator or host. They appear in public, so no contact details are kept.
public struct Host: Equatable, Sendable {
  public enum Role: String, CaseIterable, Sendable { case speaker, moderator, host }

  public var role: Role
  public var name: PersonName
  public var affiliation: String?

  public init(role: Role, name: PersonName, affiliation: String? = nil) {
    self.role = role
    self.name = name
    self.affiliation = affiliation
  }

  public var text: String {
    "\(role.rawValue): \(name.text)" + (affiliation.map { " (\($0))" } ?? "")
  }
}
