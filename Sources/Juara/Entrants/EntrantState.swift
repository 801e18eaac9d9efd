/// Whether an entrant competes for the ranks.
public enum EntrantState: String, CaseIterable, Sendable {
  /// Ranked like everybody.
  case competing
  /// Takes part for the joy of it, such as the staff's own children: shown without a rank.
  case outOfCompetition = "out-of-competition"
  /// Lost the right to a rank. The public is not told: it sees no such row.
  case disqualified
  /// Not to be seen in public at all.
  case hidden

  /// Whether the entrant takes a rank.
  public var takesRank: Bool { self == .competing }

  /// Whether what the entrant scored adds to the groups it belongs to.
  public var countsForGroup: Bool { self == .competing || self == .hidden }

  /// Where the entrants of this state are listed, the ranked first.
  var order: Int { Self.allCases.firstIndex(of: self)! }
}
