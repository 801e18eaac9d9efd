extension Scoring {
  /// Which works and which days entries reach: what several readers share counts once for them all.
  public struct Reach: Equatable, Sendable {
    /// The works of entries that count, as far as they are known.
    public var titles: Set<String> = []
    /// The days of entries that count.
    public var days: Set<Day> = []

    /// Nothing yet.
    public init() {}

    /// Adds what another reader's entries reach.
    public mutating func formUnion(_ other: Reach) {
      titles.formUnion(other.titles)
      days.formUnion(other.days)
    }
  }

  /// What one entrant's entries reach, given in any order.
  public func reach(of entries: [Entry]) -> Reach {
    var reach = Reach()
    _ = walk(entries) { entry, counted, _ in
      guard counted > 0 else { return }
      if let key = entry.titleKey { reach.titles.insert(key) }
      reach.days.insert(entry.readOn)
    }
    return reach
  }
}
