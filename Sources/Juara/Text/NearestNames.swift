package enum NearestNames {
  /// At most three, nearest first: a common beginning, or at most a third of the letters wrong.
  package static func to(_ typed: String, among known: [String]) -> [String] {
    let typed = typed.lowercased()
    return
      known
      .map { name in (name, EditDistance.between(Array(typed), Array(name.lowercased()))) }
      .filter { name, distance in
        distance <= max(2, name.count / 3)
          || (typed.count >= 3 && name.lowercased().hasPrefix(typed))
          || (name.count >= 3 && typed.hasPrefix(name.lowercased()))
      }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .prefix(3)
      .map(\.0)
  }
}

/// The edit distance with transpositions (Damerau 1964, optimal string alignment).
enum EditDistance {
  static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for (j, b) in right.enumerated() {
        var cost = min(last[j] + (a == b ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }

  /// Common prefixes and suffixes are skipped first, which settles most pairs.
  static func isAtMost<Letter: Equatable>(
    _ limit: Int, _ left: [Letter], _ right: [Letter]
  ) -> Bool {
    guard abs(left.count - right.count) <= limit else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    return between(
      Array(left[start..<(left.count - end)]), Array(right[start..<(right.count - end)])) <= limit
  }
}
