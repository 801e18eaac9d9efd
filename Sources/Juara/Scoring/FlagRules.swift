/// Finds suspicious entries among the valid ones of an entrant.
public struct FlagRules: Sendable {
  /// An entry as the rules see it.
  public struct Candidate: Equatable, Sendable {
    public var id: Identifier<LogEntry>
    public var terms: ScoringTerms
    public var quantity: Int
    public var title: String?
    /// Equal for entries about the same work.
    public var titleKey: String?
    public var recordedAt: Instant
    /// Whether the entrant recorded it, by a form or online.
    public var isOnline: Bool

    public init(
      id: Identifier<LogEntry>, terms: ScoringTerms, quantity: Int, title: String? = nil,
      titleKey: String? = nil, recordedAt: Instant, isOnline: Bool = false
    ) {
      self.id = id
      self.terms = terms
      self.quantity = quantity
      self.title = title
      self.titleKey = titleKey
      self.recordedAt = recordedAt
      self.isOnline = isOnline
    }
  }

  /// This many entries within ``burstMinutes`` are a burst. Children who log a week at once stay
  /// below it.
  public static let burstEntries = 10
  public static let burstMinutes = 10
  /// A quantity of this many tenths of an entry's limit is near it.
  public static let nearTenths = 9

  /// The flagged entries in order.
  public static func flags(
    of entries: [Candidate]
  ) -> [(id: Identifier<LogEntry>, flags: [EntryFlag])] {
    let entries = entries.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    let bursts = bursts(among: entries.filter(\.isOnline))
    var works: [Work: Identifier<LogEntry>] = [:]
    return entries.compactMap { entry in
      var flags = quantityFlags(of: entry)
      if let title = entry.title, GibberishTitle.isGibberish(title) {
        flags.append(.gibberishTitle)
      }
      if entry.terms.activity.countsWorks, let key = entry.titleKey {
        let work = Work(activity: entry.terms.activity, key: key)
        if let first = works[work] {
          flags.append(.repeatedTitle(first))
        } else {
          works[work] = entry.id
        }
      }
      if let count = bursts[entry.id] {
        flags.append(.burst(entries: count, minutes: burstMinutes))
      }
      return flags.isEmpty ? nil : (entry.id, flags)
    }
  }

  private static func quantityFlags(of entry: Candidate) -> [EntryFlag] {
    if let warnAbove = entry.terms.warnAbove, entry.quantity > warnAbove {
      return [.aboveWarning(quantity: entry.quantity, warnAbove: warnAbove)]
    }
    // Of a small limit, such as three books, reaching it is nothing strange.
    if let limit = entry.terms.entryLimit, limit >= 10, entry.quantity * 10 >= limit * nearTenths {
      return [.nearLimit(quantity: entry.quantity, limit: limit)]
    }
    return []
  }

  /// The size of the largest burst that each entry belongs to.
  private static func bursts(among entries: [Candidate]) -> [Identifier<LogEntry>: Int] {
    var bursts: [Identifier<LogEntry>: Int] = [:]
    var start = 0
    for end in entries.indices {
      let earliest = entries[end].recordedAt.adding(seconds: Int64(-60 * burstMinutes))
      while entries[start].recordedAt < earliest { start += 1 }
      let count = end - start + 1
      guard count >= burstEntries else { continue }
      for entry in entries[start...end] { bursts[entry.id] = max(count, bursts[entry.id] ?? 0) }
    }
    return bursts
  }

  private struct Work: Hashable {
    let activity: Activity
    let key: String
  }
}
