/// Whether an entrant competes for ranks.
public enum EntrantState: String, CaseIterable, Sendable {
  case competing
  /// Takes part outside the competition, like staff's own children: shown without a rank.
  case outOfCompetition = "out-of-competition"
  /// Lost the right to a rank. Not shown in public.
  case disqualified
  /// Not shown in public.
  case hidden

  public var isRanked: Bool { self == .competing }
  public var countsForGroup: Bool { self == .competing || self == .hidden }
  var order: Int { Self.allCases.firstIndex(of: self)! }
}

enum Ranking {
  /// A rank is 1 + the number of strictly better ones. The unranked follow by state, with nil. Ties
  /// are listed by `last`, which affects no rank.
  static func of<Item>(
    _ items: [Item], isRanked: (Item) -> Bool, state: (Item) -> EntrantState,
    last: (Item) -> some Comparable, isBetter: (Item, Item) -> Bool
  ) -> [(item: Item, rank: Int?, isTied: Bool)] {
    let sorted = items.sorted { left, right in
      let ranked = isRanked(left)
      if ranked != isRanked(right) { return ranked }
      if ranked {
        if isBetter(left, right) { return true }
        if isBetter(right, left) { return false }
      } else if state(left) != state(right) {
        return state(left).order < state(right).order
      }
      return last(left) < last(right)
    }
    var ranks: [(item: Item, rank: Int?, isTied: Bool)] = []
    ranks.reserveCapacity(sorted.count)
    for (index, item) in sorted.enumerated() {
      if !isRanked(item) {
        ranks.append((item, nil, false))
      } else if index > 0, !isBetter(sorted[index - 1], item) {
        ranks[index - 1].isTied = true
        ranks.append((item, ranks[index - 1].rank, true))
      } else {
        ranks.append((item, index + 1, false))
      }
    }
    return ranks
  }
}
