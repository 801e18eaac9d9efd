/// Why an entry counts less than it says, or not at all.
public enum Shortfall: Equatable, Sendable {
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
