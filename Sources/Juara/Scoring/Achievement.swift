/// A completion tier or a badge.
public struct Achievement: Equatable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable { case tier, badge }

  public var kind: Kind
  public var name: String
  /// All must be reached; at least one.
  public var goals: [Goal]

  public init(kind: Kind, name: String, goals: [Goal]) {
    self.kind = kind
    self.name = name
    self.goals = goals
  }

  /// One condition of an achievement, such as 24 titles.
  public struct Goal: Hashable, Codable, Sendable {
    public var measure: Measure
    public var count: Int

    public init(_ measure: Measure, _ count: Int) {
      self.measure = measure
      self.count = count
    }
  }

  public enum Measure: Hashable, Codable, Sendable {
    case points
    case entries
    case titles
    /// Consecutive days on which something counted.
    case streak
    case reviews
    /// The quantity that counts for an activity.
    case activity(Activity)
    case list(String)
  }

  public static let largestCount = 1_000_000_000
}

extension Achievement.Measure {
  /// Reads the part of a goal before its number: `titles`, `list:Sastra Banjar` or an activity.
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
  /// Reads `titles:24`.
  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"),
      let count = Int(text[text.index(after: colon)...]),
      (1...Achievement.largestCount).contains(count),
      let measure = Achievement.Measure(String(text[..<colon]))
    else { return nil }
    self.init(measure, count)
  }

  public var text: String { "\(measure.text):\(count)" }
}
