/// The one way in which a list is ranked.
enum Ranks {
  /// Each item's rank: 1 + how many are strictly better; nil for who takes none.
  ///
  /// - Parameter sorted: the best first; those who take no rank last.
  static func of<Item>(
    _ sorted: [Item], takesRank: (Item) -> Bool, isBetter: (Item, Item) -> Bool
  ) -> [(rank: Int?, isTied: Bool)] {
    var ranks: [(rank: Int?, isTied: Bool)] = []
    ranks.reserveCapacity(sorted.count)
    for (index, item) in sorted.enumerated() {
      guard takesRank(item) else {
        ranks.append((nil, false))
        continue
      }
      if index > 0, !isBetter(sorted[index - 1], item) {
        ranks[index - 1].isTied = true
        ranks.append((ranks[index - 1].rank, true))
      } else {
        ranks.append((index + 1, false))
      }
    }
    return ranks
  }
}
