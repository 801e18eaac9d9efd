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
  case beforeItsDay(session: Int, startsAt: Instant)
  /// Whoever came to a session came on its day, which is to be said afterwards.
  case afterItsDay(session: Int, endsAt: Instant)
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
