/// Anything that people register for.
public struct Event: Equatable, Sendable {
  /// What sort of meeting it is.
  public enum Kind: String, CaseIterable, Sendable {
    case discussion, seminar, lecture, workshop, competition, project
  }

  /// How far it has come. A draft is hidden from the public; staff already register people for it.
  public enum State: String, CaseIterable, Sendable { case draft, published, cancelled }

  /// The event's key.
  public let id: Identifier<Event>
  /// The name that staff type.
  public var code: EventCode
  /// What is settled of it.
  public var plan: EventPlan
  /// How far it has come.
  public var state: State
  /// The seats that confirmed and awaiting registrations hold.
  public var seatsTaken: Int
  /// The smallest capacity of any session, where people register for all of them; nil is unlimited.
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

  /// How many seats there are: the smaller of its capacity and its sessions'; nil is unlimited.
  public var capacity: Int? { [plan.capacity, smallestSession].compactMap { $0 }.min() }

  /// Its seats.
  public var seats: Seats { Seats(capacity: capacity, taken: seatsTaken) }
}

/// The short name by which staff, files and addresses name an event: `a-z`, `0-9` and `-`.
public struct EventCode: Hashable, Sendable, CustomStringConvertible {
  /// The code as it is written everywhere.
  public let text: String

  /// Nil unless `text` is 1 to 60 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    guard (1...60).contains(bytes.count), isWord(bytes[0]), isWord(bytes[bytes.count - 1]),
      bytes.allSatisfy({ isWord($0) || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = text
  }

  /// The code as it is written everywhere.
  public var description: String { text }
}

extension Event.Kind {
  /// Whether people are expected at its meetings, so that who does not come has missed something.
  ///
  /// A competition is entered and a project is worked on: neither is missed by staying away.
  public var expectsAttendance: Bool {
    switch self {
    case .discussion, .seminar, .lecture, .workshop: true
    case .competition, .project: false
    }
  }

  /// When an event of this kind ends unless staff say otherwise: a discussion or a lecture after two
  /// hours, a seminar or a workshop after three, a competition after four, a project after twelve
  /// weeks at the same time of day.
  public func usualEnd(of start: Instant, zone: LibraryZone) -> Instant {
    switch self {
    case .discussion, .lecture: start.adding(seconds: 2 * 3_600)
    case .seminar, .workshop: start.adding(seconds: 3 * 3_600)
    case .competition: start.adding(seconds: 4 * 3_600)
    case .project: CalendarShift(days: 84, zone: zone).moved(start)
    }
  }
}

/// The seats of an event: how many there are, and how many are held.
public struct Seats: Equatable, Sendable {
  /// How many there are; nil is unlimited, 0 is none.
  public var capacity: Int?
  /// How many are held.
  public var taken: Int

  public init(capacity: Int?, taken: Int) {
    self.capacity = capacity
    self.taken = taken
  }

  /// How many are free; nil is unlimited.
  public var free: Int? { capacity.map { max(0, $0 - taken) } }

  /// Whether a party of this size fits as a whole.
  public func fits(_ party: Int) -> Bool { free.map { party <= $0 } ?? true }
}

extension Event {
  /// The plan with its registration closed from now on.
  ///
  /// - Throws: what closing cannot mean: the event is cancelled, or its registration is closed
  ///   already or has not opened.
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

/// Why an event's registration cannot be closed.
public enum ClosingRefusal: Error, Equatable, Sendable {
  /// The event is cancelled.
  case cancelled(EventCode)
  /// It has closed already.
  case alreadyClosed(EventCode, at: Instant)
  /// It has not opened yet.
  case notOpenYet(EventCode, opens: Instant)
}

/// How an event was called off: by whom, when, why, and what it was before.
public struct Cancellation: Equatable, Sendable {
  /// Who called it off, and when.
  public let audit: AuditContext
  /// Why, where a reason was given.
  public let reason: String?
  /// What it was before, and becomes when it is restored.
  public let stateBefore: Event.State

  /// The latest cancellation in an event's history, its newest entry first; nil if there is none.
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

/// Somebody who speaks at an event, leads it or hosts it: public, so no contact is kept.
public struct Host: Equatable, Sendable {
  /// What somebody does at an event.
  public enum Role: String, CaseIterable, Sendable { case speaker, moderator, host }

  /// What the person does.
  public var role: Role
  /// The person's name, with what titles belong to it.
  public var name: PersonName
  /// Where the person comes from, such as a university; nil if it is not said.
  public var affiliation: String?

  public init(role: Role, name: PersonName, affiliation: String? = nil) {
    self.role = role
    self.name = name
    self.affiliation = affiliation
  }

  /// The host as the audit log keeps one.
  public var text: String {
    "\(role.rawValue): \(name.text)" + (affiliation.map { " (\($0))" } ?? "")
  }
}
