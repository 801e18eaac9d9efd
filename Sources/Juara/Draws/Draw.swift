/// Prizes drawn by lot among the entrants of a challenge, verifiable by anyone.
public struct Draw: Equatable, Sendable {
  public let id: Identifier<Draw>
  public var list: DrawList
  /// Nil until drawn.
  public var outcome: DrawOutcome?
  public var drawn: AuditContext?

  public init(
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
  /// The numbers as typed.
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

/// What is fixed before the draw.
public struct DrawTerms: Equatable, Sendable {
  public var winners: Int
  /// Who comes next if a prize is not taken.
  public var alternates: Int
  /// Whether at most one entrant per household can be picked.
  public var onePerHousehold: Bool
  /// Which public numbers decide, named before they are known.
  public var entropyFrom: String

  public init(
    winners: Int, alternates: Int = 0, onePerHousehold: Bool = false, entropyFrom: String
  ) {
    self.winners = winners
    self.alternates = alternates
    self.onePerHousehold = onePerHousehold
    self.entropyFrom = entropyFrom
  }
}

public enum DrawRefusal: Error, Equatable, Sendable {
  /// The board is frozen, and the list would reveal who has points.
  case boardIsFrozen(EventCode)
  /// Another draw has this code.
  case codeTaken(EventCode)
  /// No draw has this code; these are similar.
  case notFound(String, nearest: [String])
  /// The number of winners is zero or too high.
  case noWinners
  /// The source of the public numbers is missing or not one line.
  case entropyNotNamed
  /// The list has fewer eligible entrants than needed.
  case tooFew(able: Int, needed: Int)
  /// The list is too long for RFC 3797.
  case listTooLong(Int, limit: Int)
  /// The draw whose winners are excluded has not been drawn.
  case notDrawn(EventCode)
  /// The stored list differs from the one that was frozen.
  case listChanged(EventCode)
  /// Already drawn with other numbers.
  case alreadyDrawn(EventCode, key: String)
}

/// Why a file is not a published draw.
public enum DrawFileProblem: Error, Equatable, Sendable {
  case notADraw
  /// A line differs from the expected one.
  case line(Int, expected: String)
  case cutShort(expected: String)
}
