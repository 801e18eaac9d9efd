/// Why a registration is refused.
public enum RegistrationRefusal: Error, Equatable, Sendable {
  /// The event is cancelled.
  case eventCancelled
  /// Registration opens later.
  case notYetOpen(opens: Instant)
  /// Registration has closed.
  case closed(at: Instant)
  /// Below the youngest age.
  case tooYoung(age: Int, minimum: Int)
  /// Above the oldest age.
  case tooOld(age: Int, maximum: Int)
  /// The event has an age range, and neither birth date nor class is known.
  case ageUnknown
  /// Born later than now.
  case bornInFuture(Day)
  /// A party of less than one.
  case emptyParty
  /// More people than the event will ever have seats for.
  case partyAboveCapacity(party: Int, capacity: Int)
  /// A registered party would grow by more than the free seats.
  case noSeatsToGrow(free: Int)
  /// The event is registered for session by session, and none was chosen; these there are.
  case noSessionChosen([Int])
  /// The event has no session of that number; these it has.
  case unknownSession(Int, known: [Int])
  /// The event is registered for as a whole.
  case choosesSessions
  /// A chosen session has begun.
  case sessionHasBegun(Int, at: Instant)
  /// A session that holds seats is to be joined and has not so many.
  case sessionIsFull(Int, free: Int)
  /// An answer is missing or is none.
  case answer(AnswerProblem)
  /// Nothing but a name is said, which these participants have too.
  case onlyAName([Identifier<Participant>])
  /// More than one participant fits.
  case ambiguousPerson([Identifier<Participant>])
}

extension Event {
  /// Throws why no seats can ever be given to a party of this size: neither the event nor a session
  /// that all attend has so many.
  public func admit(party: Int) throws(RegistrationRefusal) {
    var plan = plan
    plan.capacity = capacity
    try plan.admit(party: party)
  }
}

extension EventPlan {
  /// Throws why no seats can ever be given to a party of this size, which nobody can override.
  public func admit(party: Int) throws(RegistrationRefusal) {
    if party < 1 { throw .emptyParty }
    if let capacity, capacity > 0, party > capacity {
      throw .partyAboveCapacity(party: party, capacity: capacity)
    }
  }

  /// Throws why a person may not register at an instant.
  public func admit(
    _ person: PersonDetails, party: Int, at instant: Instant, zone: LibraryZone
  ) throws(RegistrationRefusal) {
    try admit(party: party)
    if let opens = registrationOpensAt, instant < opens { throw .notYetOpen(opens: opens) }
    if instant >= registrationEnd { throw .closed(at: registrationEnd) }
    guard let ages, !ages.isOpen else { return }
    guard let age = person.age(on: ageOn ?? zone.day(of: startsAt)) else { throw .ageUnknown }
    if let minimum = ages.minimum, age < minimum {
      throw .tooYoung(age: age, minimum: minimum)
    }
    if let maximum = ages.maximum, age > maximum { throw .tooOld(age: age, maximum: maximum) }
  }

  /// The latest instant at which a seat held without consent can expire: never past the start; for
  /// whoever joins later, never past the end. Nil once the event has ended.
  public func lastConsentDeadline(at now: Instant) -> Instant? {
    now < startsAt ? startsAt : now < endsAt ? endsAt : nil
  }

  /// When a seat held without the guardian's consent expires, if it is given out now.
  public func consentDeadline(from now: Instant) -> Instant {
    // A century waits as long as for ever, and can be added.
    let due = now.adding(days: min(consentDeadlineDays, 36_525))
    return lastConsentDeadline(at: now).map { min(due, $0) } ?? due
  }
}

extension Event {
  /// The sessions that a party registers for; none where people register for the event as a whole.
  ///
  /// - Parameters:
  ///   - sessions: the event's sessions by their numbers.
  ///   - override: whether staff register the party although a session has begun.
  public func sessions(
    chosen numbers: [Int], among sessions: [Int: Session], party: Int, at instant: Instant,
    override: Bool
  ) throws(RegistrationRefusal) -> [Session] {
    guard plan.registrationPer == .session else {
      if !numbers.isEmpty { throw .choosesSessions }
      return []
    }
    let known = sessions.keys.sorted()
    if numbers.isEmpty { throw .noSessionChosen(known) }
    var chosen: [Session] = []
    for number in Set(numbers).sorted() {
      guard let session = sessions[number] else { throw .unknownSession(number, known: known) }
      if !override, session.plan.startsAt <= instant {
        throw .sessionHasBegun(number, at: session.plan.startsAt)
      }
      if let capacity = session.plan.capacity, capacity > 0, party > capacity {
        throw .partyAboveCapacity(party: party, capacity: capacity)
      }
      chosen.append(session)
    }
    return chosen
  }
}

extension Registration {
  /// Throws where its party cannot become this large: the event never has so many seats, or it or a
  /// session that is chosen has too few left for those that are held.
  public func checkResizing(
    to party: Int, in event: Event, chosen sessions: [Session]
  ) throws(RegistrationRefusal) {
    try event.admit(party: party)
    guard status.holdsSeats else { return }
    for seats in [event.seats] + sessions.map(\.seats) where !seats.fits(party - self.party) {
      throw .noSeatsToGrow(free: seats.free ?? 0)
    }
  }

  /// Throws where its seats cannot be held in one more of these sessions.
  public func checkAdding(_ sessions: [Session]) throws(RegistrationRefusal) {
    guard status.holdsSeats else { return }
    for session in sessions where !session.seats.fits(party) {
      throw .sessionIsFull(session.number, free: session.seats.free ?? 0)
    }
  }
}
