/// Whether an entrant competes for ranks.
public enum EntrantState: String, CaseIterable, Sendable {
  case competing
  /// Takes part outside the competition, like staff's own children: shown without a rank.
  case outOfCompetition = "out-of-competition"
  /// Lost the right to a rank. Not shown in public.
  case disqualified
  /// Not shown in public.
  case hidden

  public var isRanked: Bool { self == .competing }
  public var countsForGroup: Bool { self == .competing || self == .hidden }
  var order: Int { Self.allCases.firstIndex(of: self)! }
}
