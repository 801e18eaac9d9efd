package enum StandingsRefusal: Error, Equatable, Sendable {
  case divisionExists(String)
  case noDivision(String, known: [String])
  case divisionHasAwards(String)
  /// Empty, or in the wrong order.
  case gradeRange(minimum: Int, maximum: Int)
  case alreadyInState(EntrantState)
  case groupNotInChallenge(String)
  case notFrozen(String)
  case momentInFuture(Instant)
  case groupsByLogOnly
  /// Past jury marks are not kept.
  case noPastMarks
  /// The public view is frozen, so jury results are visible to staff only.
  case juryFrozen(String)
  case momentsNotInOrder
}
