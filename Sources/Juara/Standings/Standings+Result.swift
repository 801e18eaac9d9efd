extension Standings {
  /// What one activity came to.
  public struct Total: Equatable, Sendable {
    /// All that was logged.
    public var raw: Int
    /// What of it counts.
    public var counted: Int

    /// Nothing yet, unless told otherwise.
    public init(raw: Int = 0, counted: Int = 0) {
      self.raw = raw
      self.counted = counted
    }
  }

  /// What one entrant, or one group, came to.
  public struct Result: Equatable, Sendable {
    /// Whose it is.
    public var key: EntrantKey
    /// The name in the view asked for.
    public var name: PublicName
    /// The name of the group it belongs to, if it does.
    public var group: String?
    /// The name of the division it belongs to, if it does.
    public var division: String?
    /// Whether it takes a rank.
    public var state: EntrantState
    /// Whether it is a group that takes no rank because of its size.
    public var isHeldBack: Bool
    /// What orders equals on the page.
    public var nameKey: String
    /// What it scored, in the challenge's unit of points, before it is shared.
    public var points: Int
    /// By how many the points are shared: a group's enrolment where that decides, else 1.
    public var sharedBy: Int
    /// How many different titles.
    public var titles: Int
    /// On how many days something counted.
    public var activeDays: Int
    /// The last day on which something counted.
    public var lastCountedOn: Day?
    /// When the score was reached.
    public var reachedAt: Instant?
    /// How many of a group's members scored.
    public var participants: Int
    /// One total per activity, in the order of the challenge's rules; none where the log does not rank.
    public var totals: [Total]
    /// What it is compared by, before anything else.
    public var merit: Merit

    /// A result to be ranked.
    public init(
      key: EntrantKey, name: PublicName, group: String? = nil, division: String? = nil,
      state: EntrantState = .competing, isHeldBack: Bool = false, nameKey: String,
      points: Int = 0, sharedBy: Int = 1, titles: Int = 0, activeDays: Int = 0,
      lastCountedOn: Day? = nil, reachedAt: Instant? = nil, participants: Int = 0,
      totals: [Total] = [], merit: Merit = .log
    ) {
      self.key = key
      self.name = name
      self.group = group
      self.division = division
      self.state = state
      self.isHeldBack = isHeldBack
      self.nameKey = nameKey
      self.points = points
      self.sharedBy = sharedBy
      self.titles = titles
      self.activeDays = activeDays
      self.lastCountedOn = lastCountedOn
      self.reachedAt = reachedAt
      self.participants = participants
      self.totals = totals
      self.merit = merit
    }

    /// Whether there is anything to rank it by.
    public var hasScored: Bool {
      switch merit {
      case .log: points > 0
      case .jury(let value): value != nil
      case .combined(let score): score.map { $0.total > .zero } ?? false
      }
    }

    /// Whether it takes a rank: it competes, and has scored.
    public var takesRank: Bool { hasScored && state.takesRank && !isHeldBack }

    /// The points as they compare with another's exactly, though each is shared by its own number.
    func shared(with other: Result) -> FullWidth {
      sharedBy == other.sharedBy
        ? FullWidth(points) : FullWidth(points.multipliedFullWidth(by: other.sharedBy))
    }
  }
}

/// A product of two whole numbers, none of whose digits is lost.
struct FullWidth: Comparable {
  private let high: Int
  private let low: UInt

  init(_ number: Int) {
    high = number < 0 ? -1 : 0
    low = UInt(bitPattern: number)
  }

  init(_ product: (high: Int, low: UInt)) { (high, low) = product }

  static func < (left: FullWidth, right: FullWidth) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
