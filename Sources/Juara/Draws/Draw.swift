/// Prizes drawn by lot among the entrants of a challenge, verifiable by anyone.
package struct Draw: Equatable, Sendable {
  package let id: Identifier<Draw>
  package var list: DrawList
  package var outcome: DrawOutcome?
  package var drawn: AuditContext?

  package init(
    id: Identifier<Draw>, list: DrawList, outcome: DrawOutcome? = nil, drawn: AuditContext? = nil
  ) {
    self.id = id
    self.list = list
    self.outcome = outcome
    self.drawn = drawn
  }
}

/// The result of drawing from a frozen list with public numbers.
public struct DrawOutcome: Equatable, Sendable {
  public var entropy: String
  public var key: String
  /// The picked places on the list, winners first, then alternates.
  public var picked: [Int]

  public init(entropy: String, key: String, picked: [Int]) {
    self.entropy = entropy
    self.key = key
    self.picked = picked
  }

  public init(_ list: DrawList, entropy typed: String) throws(EntropyProblem) {
    let entropy = try PublicEntropy(typed: typed)
    self.init(entropy: typed, key: entropy.key, picked: list.picked(by: entropy))
  }
}

package enum DrawFileProblem: Error, Equatable, Sendable {
  case notADraw
  case line(Int, expected: String)
  case cutShort(expected: String)
}
