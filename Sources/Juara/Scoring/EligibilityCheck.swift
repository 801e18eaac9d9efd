/// Which of an entrant's entries meet the conditions of a challenge.
///
/// What is on a list with a quota, or in a language with one, is asked for and counts at once. What
/// is not counts once every quota is met: whenever it was read, so that the order in which forms
/// come in decides nothing.
struct EligibilityCheck {
  /// Why each entry counts nothing, in the entries' order; nil where it meets the conditions.
  private(set) var shortfalls: [UncountedReason?] = []
  /// The day on which the last of the quotas was met; nil where there are none, or one is open.
  private(set) var quotasMetOn: Day?
  /// How many of each list's titles were read, in the lists' order.
  private(set) var listsRead: [Set<Int>]
  /// How many works were read in each language, in the quotas' order.
  private(set) var languagesRead: [Set<String>]

  private let scoring: Scoring
  private var works: [Identifier<ScoringRule>: WorksRead] = [:]

  /// Judges entries in the order in which they count.
  init(_ entries: [Scoring.Entry], by scoring: Scoring) {
    self.scoring = scoring
    listsRead = scoring.conditions.lists.map { _ in [] }
    languagesRead = scoring.conditions.languages.map { _ in [] }
    shortfalls.reserveCapacity(entries.count)
    for entry in entries { shortfalls.append(judge(entry)) }
    // Only now is it known which quotas are met.
    for (index, entry) in entries.enumerated() where shortfalls[index] == nil && !entry.isVoid {
      shortfalls[index] = openQuota(for: entry)
    }
  }

  /// What an entry lacks by itself and by those before it.
  private mutating func judge(_ entry: Scoring.Entry) -> UncountedReason? {
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
    if rule.terms.distinctTitles, let first = works[entry.rule, default: WorksRead()].add(entry) {
      return .repeatedTitle(first)
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

  /// The first quota of its rule that is not met, where the entry is not itself asked for by one.
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

/// The works that somebody read, to know one again: by ISBN, else by title.
private struct WorksRead {
  private var byKey: [String: Identifier<LogEntry>] = [:]
  /// The titles of those known by their ISBN.
  private var byTitleOfISBN: [String: Identifier<LogEntry>] = [:]

  /// Adds an entry's work; answers the entry that had it before.
  mutating func add(_ entry: Scoring.Entry) -> Identifier<LogEntry>? {
    guard let key = entry.titleKey else { return nil }
    let known =
      byKey[key]
      ?? (entry.hasISBN ? entry.titleName.flatMap { byKey[$0] } : byTitleOfISBN[key])
    if let known { return known }
    byKey[key] = entry.id
    if entry.hasISBN, let title = entry.titleName { byTitleOfISBN[title] = entry.id }
    return nil
  }
}

/// Why an entry counts less than it says, or not at all.
public enum UncountedReason: Equatable, Sendable {
  /// It is void.
  case void
  /// The same title was counted before, by this entry.
  case repeatedTitle(Identifier<LogEntry>)
  /// Its review has fewer words than the rule asks for; 0 where it has none.
  case reviewTooShort(words: Int, needed: Int)
  /// It is on none of these lists, and no other title counts.
  case notOnList([String])
  /// Titles beside the list count once so many of it are read.
  case waitsForList(String, read: Int, needed: Int)
  /// Works in other languages count once so many in this one are read.
  case waitsForLanguage(LanguageTag, read: Int, needed: Int)
  /// One entry counts at most this.
  case entryLimit(Int)
  /// A day counts at most this.
  case dailyLimit(Int)
  /// The challenge counts at most this in all.
  case totalLimit(Int)
}
