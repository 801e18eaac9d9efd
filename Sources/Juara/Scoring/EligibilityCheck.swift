/// Entries that a quota asks for count at once. Others count once all quotas are met, whenever they
/// were read, so that the order in which forms arrive does not matter.
struct EligibilityCheck {
  /// For each entry why it does not count; nil if it does.
  private(set) var reasons: [UncountedReason?] = []
  /// The day on which the last quota was met; nil if one is open or there are none.
  private(set) var quotasMetOn: Day?
  private(set) var listsRead: [Set<Int>]
  private(set) var languagesRead: [Set<String>]

  private let scoring: Scoring
  private var works: [Identifier<ScoringRule>: WorkSet] = [:]
  private var links: [Identifier<ScoringRule>: [String: Identifier<LogEntry>]] = [:]

  /// Entries must be in counting order.
  init(_ entries: [Scoring.Entry], by scoring: Scoring) {
    self.scoring = scoring
    listsRead = scoring.conditions.lists.map { _ in [] }
    languagesRead = scoring.conditions.languages.map { _ in [] }
    reasons.reserveCapacity(entries.count)
    for entry in entries { reasons.append(reason(for: entry)) }
    // Which quotas are met is known only after all entries.
    for (index, entry) in entries.enumerated() where reasons[index] == nil && !entry.isVoid {
      reasons[index] = openQuota(for: entry)
    }
  }

  private mutating func reason(for entry: Scoring.Entry) -> UncountedReason? {
    guard !entry.isVoid, let rule = scoring.rules.first(where: { $0.id == entry.rule })
    else { return nil }
    if let needed = rule.terms.reviewWords, entry.reviewWords < needed {
      return .reviewTooShort(words: entry.reviewWords, needed: needed)
    }
    let lists = scoring.conditions.lists.indices.filter {
      scoring.conditions.lists[$0].rule == entry.rule
    }
    let found = lists.map { scoring.conditions.lists[$0].index(of: entry) }
    let only = lists.filter { scoring.conditions.lists[$0].atLeast == nil }
    if !only.isEmpty, found.allSatisfy({ $0 == nil }) {
      return .notOnList(only.map { scoring.conditions.lists[$0].name })
    }
    if rule.terms.distinctTitles, let first = works[entry.rule, default: WorkSet()].insert(entry) {
      return .repeatedTitle(first)
    }
    if let link = entry.linkKey {
      if let first = links[entry.rule]?[link] { return .repeatedLink(first) }
      links[entry.rule, default: [:]][link] = entry.id
    }
    let wasOpen = hasOpenQuota
    for (list, work) in zip(lists, found) {
      if let work { listsRead[list].insert(work) }
    }
    for (index, quota) in scoring.conditions.languages.enumerated()
    where quota.rule == entry.rule && quota.language == entry.language {
      languagesRead[index].insert(entry.titleKey ?? "\0\(entry.id)")
    }
    if wasOpen, !hasOpenQuota { quotasMetOn = entry.readOn }
    return nil
  }

  private var hasOpenQuota: Bool {
    let conditions = scoring.conditions
    return conditions.lists.indices.contains { isOpen(list: $0) }
      || conditions.languages.indices.contains { isOpen(language: $0) }
  }

  private func isOpen(list: Int) -> Bool {
    scoring.conditions.lists[list].atLeast.map { listsRead[list].count < $0 } ?? false
  }

  private func isOpen(language: Int) -> Bool {
    languagesRead[language].count < scoring.conditions.languages[language].atLeast
  }

  /// The first open quota of the entry's rule, unless a quota asks for the entry itself.
  private func openQuota(for entry: Scoring.Entry) -> UncountedReason? {
    let (lists, languages) = (scoring.conditions.lists, scoring.conditions.languages)
    let isAskedFor =
      lists.contains { $0.rule == entry.rule && $0.atLeast != nil && $0.index(of: entry) != nil }
      || languages.contains { $0.rule == entry.rule && $0.language == entry.language }
    if isAskedFor { return nil }
    for (index, list) in lists.enumerated() where list.rule == entry.rule && isOpen(list: index) {
      return .waitsForList(list.name, read: listsRead[index].count, needed: list.atLeast ?? 0)
    }
    for (index, quota) in languages.enumerated()
    where quota.rule == entry.rule && isOpen(language: index) {
      return .waitsForLanguage(
        quota.language, read: languagesRead[index].count, needed: quota.atLeast)
    }
    return nil
  }
}
