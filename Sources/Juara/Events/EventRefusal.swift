/// Why an event cannot be created, changed, closed or shown as staff ask.
package enum EventRefusal: Error, Equatable, Sendable {
  /// An event has that code already.
  case codeTaken(EventCode)
  /// Not a code: what it may be made of is in `EventCode`.
  case notACode(String)
  /// A challenge begins and ends with its reading window.
  case timesOfChallenge(EventCode)
  /// A challenge meets in no sessions.
  case challengeHasNoSessions(EventCode)
  /// An event keeps at least one session.
  case lastSession(EventCode)
  /// So many people have registered for the session, or were there.
  case sessionInUse(Int, registrations: Int)
  case alreadyCancelled(EventCode)
  case notCancelled(EventCode)
  /// A cancelled event cannot be published.
  case publishesCancelled(EventCode)
  /// Its registration has closed already.
  case registrationClosed(EventCode, at: Instant)
  /// Its registration has not opened yet.
  case registrationNotOpen(EventCode, opens: Instant)
  /// No event is published that a calendar could show.
  case emptyCalendar
}
