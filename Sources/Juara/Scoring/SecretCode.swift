/// A word hidden somewhere, on a poster or at the end of a talk, that scores for who finds it.
public struct SecretCode: Equatable, Sendable {
  /// Its key.
  public let id: Identifier<SecretCode>
  /// What it says.
  public var terms: Terms
  /// How many have used it.
  public var uses: Int

  /// What a code says.
  public struct Terms: Equatable, Sendable {
    /// The word, as staff wrote it.
    public var word: String
    /// What it counts as.
    public var activity: Activity
    /// How much of it, in the activity's unit.
    public var quantity: Int
    /// The first day on which it works; nil is the challenge's first.
    public var from: Day?
    /// The last day on which it works; nil is the challenge's last.
    public var to: Day?
    /// How many may use it; nil is everybody.
    public var limit: Int?

    public init(
      word: String, activity: Activity, quantity: Int = 1, from: Day? = nil, to: Day? = nil,
      limit: Int? = nil
    ) {
      self.word = word
      self.activity = activity
      self.quantity = quantity
      self.from = from
      self.to = to
      self.limit = limit
    }
  }

  public init(id: Identifier<SecretCode>, terms: Terms, uses: Int) {
    self.id = id
    self.terms = terms
    self.uses = uses
  }

  /// What two spellings of a word share: case and white space do not count.
  public static func key(of word: String) -> String {
    TextNormalization.plain(TextNormalization.composed(word)).lowercased().filter { !$0.isWhitespace }
  }

  /// Throws why nobody, or this person, may use it on a day.
  ///
  /// - Parameter earlier: the entry by which this person has used it before.
  public func check(on day: Day, earlier: Identifier<LogEntry>?) throws(LogRefusal) {
    if let from = terms.from, day < from { throw .codeNotYet(from: from) }
    if let to = terms.to, day > to { throw .codeOver(since: to) }
    if let earlier { throw .codeUsedBefore(earlier) }
    if let limit = terms.limit, uses >= limit { throw .codeUsedUp(limit: limit) }
  }
}
