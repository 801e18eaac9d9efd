/// Why an act on a person's record is refused.
public enum PersonRefusal: Error, Equatable, Sendable {
  /// The number belongs to somebody who turned out to be this participant.
  case merged(Identifier<Participant>, into: Identifier<Participant>)
  /// The person has been erased; the number stands for what was counted.
  case erased(Identifier<Participant>, at: Instant)
  /// A participant is asked to be compared, or merged, with itself.
  case onlyOne(Identifier<Participant>)
  /// The name given to confirm an erasure is not the participant's.
  case otherName(Identifier<Participant>)
  /// The library has not said how long it keeps people.
  case noRetention
  /// Another participant has that member number.
  case memberNumberTaken(Identifier<Participant>)
}
