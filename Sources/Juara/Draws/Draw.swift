/// Prizes given by lot among the entrants of a challenge, so that anybody can check it.
public struct Draw: Equatable, Sendable {
  /// The draw's key.
  public let id: Identifier<Draw>
  /// Its frozen list.
  public var list: DrawList
  /// How it was drawn; nil while it is not.
  public var outcome: DrawOutcome?
  /// Who drew it, and when.
  public var drawn: Signature?

  /// A draw as the file keeps one.
  public init(
    id: Identifier<Draw>, list: DrawList, outcome: DrawOutcome? = nil, drawn: Signature? = nil
  ) {
    self.id = id
    self.list = list
    self.outcome = outcome
    self.drawn = drawn
  }
}

/// What public numbers made of a frozen list.
public struct DrawOutcome: Equatable, Sendable {
  /// The numbers as they were typed.
  public var entropy: String
  /// Their one form.
  public var key: String
  /// The places on the list, the winners' first and then the alternates', in their order.
  public var picked: [Int]

  /// An outcome as it is published.
  public init(entropy: String, key: String, picked: [Int]) {
    self.entropy = entropy
    self.key = key
    self.picked = picked
  }

  /// Draws from a list.
  public init(_ list: DrawList, entropy typed: String) throws(EntropyProblem) {
    let entropy = try PublicEntropy(typed: typed)
    self.init(entropy: typed, key: entropy.key, picked: list.picked(by: entropy))
  }
}
