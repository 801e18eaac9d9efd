/// The one way in which a list of entrants is put in its order and ranked.
enum Ranks {
  /// Each item with its rank: 1 + how many are strictly better; nil for who takes none.
  ///
  /// The best come first; then those who take no rank, by their state. Equals stand in the order of
  /// their last key, which decides no rank.
  static func of<Item>(
    _ items: [Item], takesRank: (Item) -> Bool, state: (Item) -> EntrantState,
    last: (Item) -> some Comparable, isBetter: (Item, Item) -> Bool
  ) -> [(item: Item, rank: Int?, isTied: Bool)] {
    let sorted = items.sorted { left, right in
      let ranked = takesRank(left)
      if ranked != takesRank(right) { return ranked }
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
      if !takesRank(item) {
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
