/// Prizes given by lot among the entrants of a challenge, so that anybody can check it.
public struct Draw: Equatable, Sendable {
  /// The draw's key.
  public let id: Identifier<Draw>
  /// Its frozen list.
  public var list: DrawList
  /// How it was drawn; nil while it is not.
  public var outcome: DrawOutcome?
  /// Who drew it, and when.
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

/// What public numbers made of a frozen list.
public struct DrawOutcome: Equatable, Sendable {
  /// The numbers as they were typed.
  public var entropy: String
  /// Their one form.
  public var key: String
  /// The places on the list, the winners' first and then the alternates', in their order.
  public var picked: [Int]

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

  public init(
    winners: Int, alternates: Int = 0, onePerHousehold: Bool = false, entropyFrom: String
  ) {
    self.winners = winners
    self.alternates = alternates
    self.onePerHousehold = onePerHousehold
    self.entropyFrom = entropyFrom
  }
}

/// Why a draw cannot be made, or not be drawn.
public enum DrawRefusal: Error, Equatable, Sendable {
  /// The challenge's board is frozen, and the list would tell who has points.
  case boardIsFrozen(EventCode)
  /// A draw has that code already.
  case codeTaken(EventCode)
  /// No draw has that code; these come nearest.
  case notFound(String, nearest: [String])
  /// It wants no winner, or more than a draw can have.
  case noWinners
  /// It does not say, in one line, which public numbers decide.
  case entropyNotNamed
  /// Fewer can be picked than it wants.
  case tooFew(able: Int, needed: Int)
  /// Longer than a list may be.
  case listTooLong(Int, limit: Int)
  /// The draw whose winners are to be left out is not drawn yet.
  case notDrawn(EventCode)
  /// The list in the library's file is no longer the one that was frozen.
  case listChanged(EventCode)
  /// It is drawn already, by other numbers.
  case alreadyDrawn(EventCode, key: String)
}

/// Why a file is not to be read as a published draw.
public enum DrawFileProblem: Error, Equatable, Sendable {
  /// It does not begin as one.
  case notADraw
  /// A line is not what has to stand there.
  case line(Int, expected: String)
  /// It ends before this.
  case cutShort(expected: String)
}
