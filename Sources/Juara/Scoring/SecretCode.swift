/// A word hidden on a poster or in a talk that scores for anyone who finds it.
public struct SecretCode: Equatable, Sendable {
  public let id: Identifier<SecretCode>
  public var terms: Terms
  public var uses: Int

  public struct Terms: Equatable, Sendable {
    public var word: String
    public var activity: Activity
    public var quantity: Int
    /// The first day on which it is valid; nil for the challenge's first.
    public var from: Day?
    /// The last day on which it is valid; nil for the challenge's last.
    public var to: Day?
    /// How many people may use it; nil for everyone.
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

  /// The form for comparing, without case and white space.
  public static func key(of word: String) -> String {
    TextNormalization.plain(TextNormalization.composed(word)).lowercased().filter { !$0.isWhitespace }
  }

  /// Throws unless the code can be used on a day.
  ///
  /// - Parameter earlier: The entry by which the person used it before.
  public func check(on day: Day, earlier: Identifier<LogEntry>?) throws(LogRefusal) {
    if let from = terms.from, day < from { throw .codeNotYet(from: from) }
    if let to = terms.to, day > to { throw .codeOver(since: to) }
    if let earlier { throw .codeUsedBefore(earlier) }
    if let limit = terms.limit, uses >= limit { throw .codeUsedUp(limit: limit) }
  }
}
