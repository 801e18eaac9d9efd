package enum RegistrationRefusal: Error, Equatable, Sendable {
  case eventCancelled
  case notYetOpen(opens: Instant)
  case closed(at: Instant)
  case tooYoung(age: Int, minimum: Int)
  case tooOld(age: Int, maximum: Int)
  /// The event has an age range, and neither birth date nor class is known.
  case ageUnknown
  case bornInFuture(Day)
  /// Longer ago than anybody lives.
  case bornTooLongAgo(Day)
  case emptyParty
  case partyAboveCapacity(party: Int, capacity: Int)
  /// A registered party would grow beyond the free seats.
  case noSeatsToGrow(free: Int)
  /// No session was chosen of these.
  case noSessionChosen([Int])
  case unknownSession(Int, known: [Int])
  /// Registrations include all sessions.
  case choosesSessions
  case sessionHasBegun(Int, at: Instant)
  case sessionCancelled(Int)
  /// A session to be joined has too few free seats.
  case sessionIsFull(Int, free: Int)
  case answer(AnswerProblem)
  /// Only a name is given, which these participants have too.
  case onlyAName([Identifier<Participant>])
  case ambiguousPerson([Identifier<Participant>])
  /// The member number given with this name is that of somebody with another name.
  case memberNumberOfAnother(PersonMatch, number: String, name: String)
  /// The person's last registration was declined: by staff, or since the guardian refused consent.
  case declinedBefore(PersonMatch, byGuardian: Bool)
  /// The registration is no longer active.
  case notActive(PersonMatch, RegistrationStatus)
  /// Only who waits is given a seat.
  case notWaiting(PersonMatch, RegistrationStatus)
  case noSeatsToGive(party: Int, free: Int)
  /// The person to whom a place is handed over has one.
  case alreadyRegistered(PersonMatch)
  /// The participant is confirmed in no event, so a calendar has nothing to show.
  case notConfirmedAnywhere(Identifier<Participant>)
}

extension PersonDetails {
  /// Throws if nobody alive can be born on the birth date.
  package func checkBirth(on today: Day) throws(RegistrationRefusal) {
    guard let birthDate else { return }
    if birthDate > today { throw .bornInFuture(birthDate) }
    if Age.years(bornOn: birthDate, on: today) > 120 { throw .bornTooLongAgo(birthDate) }
  }
}

extension Event {
  /// Throws if neither the event nor its smallest session can ever seat the party.
  package func check(party: Int) throws(RegistrationRefusal) {
    var plan = plan
    plan.capacity = capacity
    try plan.check(party: party)
  }
}

/// Whether people can register now.
package enum RegistrationState: Equatable, Sendable {
  case notYet(opens: Instant)
  case open
  case closed(at: Instant)
}

extension EventPlan {
  /// Throws if the party can never be seated, which staff cannot override.
  package func check(party: Int) throws(RegistrationRefusal) {
    if party < 1 { throw .emptyParty }
    if let capacity, capacity > 0, party > capacity {
      throw .partyAboveCapacity(party: party, capacity: capacity)
    }
  }

  package func check(
    _ person: PersonDetails, party: Int, at instant: Instant, zone: LibraryZone
  ) throws(RegistrationRefusal) {
    try check(party: party)
    switch registrationState(at: instant) {
    case .notYet(let opens): throw .notYetOpen(opens: opens)
    case .closed(let end): throw .closed(at: end)
    case .open: break
    }
    try checkAge(of: person, zone: zone)
  }

  package func registrationState(at instant: Instant) -> RegistrationState {
    if let opens = registrationOpensAt, instant < opens { return .notYet(opens: opens) }
    return instant >= registrationEnd ? .closed(at: registrationEnd) : .open
  }

  /// Throws unless a person's age is one that the event is for.
  package func checkAge(
    of person: PersonDetails, zone: LibraryZone
  ) throws(RegistrationRefusal) {
    guard let ages, !ages.isOpen else { return }
    guard let age = person.age(on: ageOn ?? zone.day(of: startsAt)) else { throw .ageUnknown }
    if let minimum = ages.minimum, age < minimum {
      throw .tooYoung(age: age, minimum: minimum)
    }
    if let maximum = ages.maximum, age > maximum { throw .tooOld(age: age, maximum: maximum) }
  }
}

extension Event {
  /// None where people register for the event as a whole.
  /// - Parameters:
  ///   - kept: What was chosen before, which may be called off since.
  ///   - override: Whether staff register the party although a session has begun.
  package func sessions(
    chosen numbers: [Int], keeping kept: Set<Int> = [], among sessions: [Int: Session], party: Int,
    at instant: Instant, override: Bool
  ) throws(RegistrationRefusal) -> [Session] {
    guard plan.registrationPer == .session else {
      if !numbers.isEmpty { throw .choosesSessions }
      return []
    }
    let known = sessions.values.filter { !$0.isCancelled }.map(\.number).sorted()
    if numbers.isEmpty { throw .noSessionChosen(known) }
    var chosen: [Session] = []
    for number in Set(numbers).sorted() {
      guard let session = sessions[number] else { throw .unknownSession(number, known: known) }
      if session.isCancelled, !kept.contains(number) { throw .sessionCancelled(number) }
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
  /// Throws where the event never has so many seats, or it or a chosen session too few left.
  package func checkResizing(
    to party: Int, in event: Event, chosen sessions: [Session]
  ) throws(RegistrationRefusal) {
    try event.check(party: party)
    guard status.holdsSeats else { return }
    for seats in [event.seats] + sessions.map(\.seats) where !seats.fits(party - self.party) {
      throw .noSeatsToGrow(free: seats.free ?? 0)
    }
  }

  /// Throws where its seats cannot be held in one more of these sessions.
  package func checkAdding(_ sessions: [Session]) throws(RegistrationRefusal) {
    guard status.holdsSeats else { return }
    for session in sessions where !session.seats.fits(party) {
      throw .sessionIsFull(session.number, free: session.seats.free ?? 0)
    }
  }
}
