/// Why an act on a challenge's awards is refused.
public enum AwardRefusal: Error, Equatable, Sendable {
  /// The challenge, or the division, has an award of that name already.
  case bandExists(String)
  /// There is no award of that name; these there are.
  case noBand(String, known: [String])
  /// Several divisions have an award of that name.
  case severalBands(String, divisions: [String])
  /// The award goes to whoever has the rank, and there is no tie to decide.
  case nothingToDecide(String)
  /// The award is a choice, which no rank decides.
  case isChoice(String)
  /// Nobody stands in that place yet.
  case nobodyThere(String)
  /// The award is decided already.
  case alreadyDecided(String)
  /// The award is not decided.
  case notDecided(String)
  /// The entrant is not among those who may win it; these are.
  case notACandidate(String, candidates: [EntrantKey])
  /// A participant was named for a group's award, or a group for a participant's.
  case otherSide(String, Standings.Side)
  /// While the public view is frozen, the awards are for staff's eyes.
  case frozen(String)
}
