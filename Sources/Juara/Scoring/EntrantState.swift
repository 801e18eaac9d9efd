/// Whether an entrant competes for the ranks.
public enum EntrantState: String, CaseIterable, Sendable {
  /// Ranked like everybody.
  case competing
  /// Takes part for the joy of it, such as the staff's own children: shown without a rank.
  case outOfCompetition = "out-of-competition"
  /// Lost the right to a rank. The public is not told: it sees no such row.
  case disqualified
  /// Not to be seen in public at all.
  case hidden

  /// Whether the entrant takes a rank.
  public var isRanked: Bool { self == .competing }

  /// Whether what the entrant scored adds to the groups it belongs to.
  public var countsForGroup: Bool { self == .competing || self == .hidden }

  /// Where the entrants of this state are listed, the ranked first.
  var order: Int { Self.allCases.firstIndex(of: self)! }
}

/// The one way in which a list of entrants is put in its order and ranked.
enum Ranking {
  /// Each item with its rank: 1 + how many are strictly better; nil for who takes none.
  ///
  /// The best come first; then those who take no rank, by their state. Equals stand in the order of
  /// their last key, which decides no rank.
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
