/// Why a log entry is refused.
public enum LogRefusal: Error, Equatable, Sendable {
  /// The challenge is cancelled.
  case challengeCancelled
  /// Read on a day that does not count.
  case outsideWindow(readOn: Day, from: Day, to: Day)
  /// Read after it was recorded.
  case inFuture(readOn: Day, recordedOn: Day)
  /// Recorded more days after the reading than the limit allows.
  case tooLate(readOn: Day, recordedOn: Day, limit: Int)
  /// Recorded after recording closed.
  case recordingClosed(at: Instant)
  /// Recorded, so it says, at an instant still to come.
  case recordedInFuture(Instant)
  /// Nothing, or less than nothing, was read.
  case nothingRead(quantity: Int)
  /// More in one entry than the rule accepts.
  case overEntryLimit(quantity: Int, limit: Int)
  /// The challenge does not score that activity; it scores these.
  case unknownActivity(Activity, known: [Activity])
  /// Nobody is known by that number, code or name and telephone.
  case unknownParticipant
  /// More than one participant fits.
  case ambiguousParticipant([Identifier<Participant>])
  /// The participant is not registered in the challenge, or only waits for a place.
  case notRegistered(Identifier<Participant>)
  /// No group has that name; these come nearest.
  case unknownGroup(nearest: [String])
  /// Groups of several kinds have that name.
  case ambiguousGroup([Group.Kind])
  /// The challenge has no such secret code.
  case unknownCode
  /// The code works only from this day on.
  case codeNotYet(from: Day)
  /// The code worked until this day.
  case codeOver(since: Day)
  /// This many have used the code, and no more may.
  case codeUsedUp(limit: Int)
  /// This person has used the code, by this entry.
  case codeUsedBefore(Identifier<LogEntry>)
}
