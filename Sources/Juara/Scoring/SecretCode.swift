/// A word hidden on a poster or in a talk that scores for anyone who finds it.
package struct SecretCode: Equatable, Sendable {
  package let id: Identifier<SecretCode>
  package var terms: Terms
  package var uses: Int

  package struct Terms: Equatable, Sendable {
    package var word: String
    package var activity: Activity
    package var quantity: Int
    /// The first day on which it is valid; nil for the challenge's first.
    package var from: Day?
    /// The last day on which it is valid; nil for the challenge's last.
    package var to: Day?
    /// How many people may use it; nil for everyone.
    package var limit: Int?

    package init(
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

  package init(id: Identifier<SecretCode>, terms: Terms, uses: Int) {
    self.id = id
    self.terms = terms
    self.uses = uses
  }

  /// The form for comparing, without case and white space.
  package static func key(of word: String) -> String {
    TextNormalization.plain(TextNormalization.composed(word)).lowercased().filter {
      !$0.isWhitespace
    }
  }

  /// - Parameter earlier: The entry by which the person used it before.
  package func check(on day: Day, earlier: Identifier<LogEntry>?) throws(LogRefusal) {
    if let from = terms.from, day < from { throw .codeNotYet(from: from) }
    if let to = terms.to, day > to { throw .codeOver(since: to) }
    if let earlier { throw .codeUsedBefore(earlier) }
    if let limit = terms.limit, uses >= limit { throw .codeUsedUp(limit: limit) }
  }
}
