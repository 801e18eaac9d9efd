/// Why an act on a challenge's standings is refused.
public enum StandingsRefusal: Error, Equatable, Sendable {
  /// The challenge has a division of that name already.
  case divisionExists(String)
  /// The challenge has no division of that name; these it has.
  case noDivision(String, known: [String])
  /// Awards are set out for the division.
  case divisionHasAwards(String)
  /// The division's grades are none, or not in their order.
  case gradeRange(minimum: Int, maximum: Int)
  /// The entrant is in that state already.
  case alreadySo(EntrantState)
  /// The group has no member in the challenge and no entry of its own.
  case groupTakesNoPart(String)
  /// The public view is not frozen.
  case notFrozen(String)
  /// The moment is still to come.
  case momentToCome(Instant)
  /// Groups are ranked by the log alone.
  case groupsByLogOnly
  /// What a jury had marked at a past moment is not kept.
  case noPastMarks
  /// While the public view is frozen, what a jury has a part in is for staff's eyes.
  case juryFrozen(String)
  /// The first of two moments is not before the second.
  case momentsNotInOrder
}
