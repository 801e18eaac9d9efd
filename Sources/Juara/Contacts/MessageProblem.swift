/// What is wrong with a message or with whom it is for.
public enum MessageProblem: Error, Equatable, Sendable {
  /// It says nothing.
  case empty
  /// No such place is known.
  case unknownPlaceholder(String)
  /// A brace that opens or closes no place.
  case strayBrace(String)
  /// Not a name: what it may be made of is in `EventCode`.
  case notAName(String)
  /// There is no message of that name; these there are.
  case notFound(String, known: [String])
  /// The library has no text of its own to remove.
  case notOwn(MessageName)
  /// The library's own message has no text in this language.
  case noText(MessageName, Language)
  /// The message is for registrations that stand otherwise.
  case notForStatus(MessageName, RegistrationStatus, isFor: [RegistrationStatus])
  /// The message says that the event is called off, and it is not.
  case eventStands(EventCode)
  /// The event is called off, and the message says nothing of it.
  case eventCancelled(EventCode)
  /// The registration is not among those that the message is for.
  case notAmong(Identifier<Registration>, MessageName)
}
