/// Something that an entrant may reach: a completion tier, or a badge.
public struct Achievement: Equatable, Sendable {
  /// What kind of achievement it is.
  public enum Kind: String, CaseIterable, Sendable { case tier, badge }

  /// What kind of achievement it is.
  public var kind: Kind
  /// What it is called, such as "Emas" or "24 buku".
  public var name: String
  /// What must be reached, all of it; at least one goal.
  public var goals: [Goal]

  public init(kind: Kind, name: String, goals: [Goal]) {
    self.kind = kind
    self.name = name
    self.goals = goals
  }

  /// One thing to reach; several make a rule.
  public struct Goal: Hashable, Sendable {
    /// What is counted.
    public var measure: Measure
    /// How much of it there must be.
    public var count: Int

    public init(_ measure: Measure, _ count: Int) {
      self.measure = measure
      self.count = count
    }
  }

  /// What a goal counts.
  public enum Measure: Hashable, Sendable {
    /// Points, whole ones.
    case points
    /// Entries that count.
    case entries
    /// Different titles among them.
    case titles
    /// Days in a row on which something counted.
    case streak
    /// Entries that count and have a review.
    case reviews
    /// What counts of an activity.
    case activity(Activity)
    /// Titles of a list.
    case list(String)
  }

  /// The most that a goal may ask for.
  public static let largestCount = 1_000_000_000
}

extension Achievement.Measure {
  /// Reads the part of a rule before its number: `titles`, or `list:Sastra Banjar`. What is none of
  /// the known words is an activity.
  public init?(_ text: String) {
    switch text {
    case "points": self = .points
    case "entries": self = .entries
    case "titles": self = .titles
    case "streak": self = .streak
    case "reviews": self = .reviews
    case let text where text.hasPrefix("list:"):
      let name = TextNormalization.trimmed(String(text.dropFirst(5)))
      if name.isEmpty { return nil }
      self = .list(name)
    default:
      guard let activity = Activity(text) else { return nil }
      self = .activity(activity)
    }
  }

  /// What `init(_:)` reads.
  public var text: String {
    switch self {
    case .points: "points"
    case .entries: "entries"
    case .titles: "titles"
    case .streak: "streak"
    case .reviews: "reviews"
    case .activity(let activity): activity.name
    case .list(let name): "list:" + name
    }
  }
}

extension Achievement.Goal {
  /// Reads `titles:24`; nil without a number from 1 up.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"),
      let count = Int(text[text.index(after: colon)...]),
      (1...Achievement.largestCount).contains(count),
      let measure = Achievement.Measure(String(text[..<colon]))
    else { return nil }
    self.init(measure, count)
  }

  /// What `init(_:)` reads.
  public var text: String { "\(measure.text):\(count)" }
}
