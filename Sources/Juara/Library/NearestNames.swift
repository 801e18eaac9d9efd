/// The known names that come nearest to a mistyped one.
public enum NearestNames {
  /// At most three of `known`, nearest first, of those that a few slips of the hand explain: begins
  /// alike, or at most a third of the letters wrong.
  public static func to(_ typed: String, among known: [String]) -> [String] {
    let typed = typed.lowercased()
    return
      known
      .map { name in (name, distance(typed, name.lowercased())) }
      .filter { name, distance in
        distance <= max(2, name.count / 3)
          || (typed.count >= 3 && name.lowercased().hasPrefix(typed))
          || (name.count >= 3 && typed.hasPrefix(name.lowercased()))
      }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .prefix(3)
      .map(\.0)
  }

  private static func distance(_ left: String, _ right: String) -> Int {
    EditDistance.between(Array(left), Array(right))
  }
}
