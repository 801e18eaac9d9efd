/// What is settled of a draw before anybody can know who wins.
public struct DrawTerms: Equatable, Sendable {
  /// How many win.
  public var winners: Int
  /// How many come after them, in their order, if a prize is not taken.
  public var alternates: Int
  /// Whether one of a household at most is picked.
  public var onePerHousehold: Bool
  /// Which public numbers decide, named before they are known.
  public var entropyFrom: String

  /// Terms of a draw.
  public init(
    winners: Int, alternates: Int = 0, onePerHousehold: Bool = false, entropyFrom: String
  ) {
    self.winners = winners
    self.alternates = alternates
    self.onePerHousehold = onePerHousehold
    self.entropyFrom = entropyFrom
  }
}
