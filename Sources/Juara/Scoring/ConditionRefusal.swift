/// Why a condition of a challenge cannot be set or taken away.
public enum ConditionRefusal: Error, Equatable, Sendable {
  /// The list holds no title.
  case emptyList(String)
  /// More titles are asked for than the list holds.
  case moreThanListed(atLeast: Int, titles: Int)
  /// Something of that kind has that name already.
  case nameTaken(String)
  /// Nothing of that kind has that name; these there are.
  case unknown(String, known: [String])
  /// A tier or badge counts the list's titles.
  case listInUse(String, by: String)
  /// The activity has entries, which would lose their rule.
  case ruleHasEntries(Activity, entries: Int)
  /// The activity is used by something of this name.
  case ruleInUse(Activity, by: String)
  /// People have used the code.
  case codeUsed(String, uses: Int)
  /// The rules of a challenge together count finer than can be kept exactly.
  case ratiosTooFine
}
