/// What a jury marks by: weighted criteria, whose weights make 100 together.
public struct Rubric: Equatable, Sendable {
  /// The criteria, in the order in which they were added.
  public let criteria: [Criterion]

  /// A rubric of these criteria.
  public init(_ criteria: [Criterion]) { self.criteria = criteria }

  /// What the criteria weigh together.
  public var weight: Int { criteria.reduce(0) { $0 + $1.terms.weight } }

  /// The criterion of a key. Throws `RubricRefusal.unknownCriterion`.
  public func criterion(_ key: String) throws(RubricRefusal) -> Criterion {
    guard let criterion = criteria.first(where: { $0.terms.key == key }) else {
      throw .unknownCriterion(key, known: criteria.map(\.terms.key))
    }
    return criterion
  }

  /// Throws why a criterion cannot be in this rubric, in the place of the one of that key in the
  /// file, if there is one.
  public func admit(
    _ terms: CriterionTerms, as id: Identifier<Criterion>? = nil
  ) throws(RubricRefusal) {
    try terms.check()
    let others = criteria.filter { $0.id != id }.map(\.terms)
    let names = Set([terms.key, terms.title].map(CriterionTerms.columnKey))
    for other in others {
      for name in [other.key, other.title] where names.contains(CriterionTerms.columnKey(name)) {
        throw .nameTaken(name)
      }
    }
    let sum = others.reduce(terms.weight) { $0 + $1.weight }
    if sum > 100 { throw .weightAbove(sum: sum) }
    guard JuryUnit(others + [terms]) != nil else { throw .rangesTooFine }
  }

  /// Throws why nothing can be marked yet.
  public func checkReady() throws(RubricRefusal) {
    if criteria.isEmpty { throw .empty }
    if weight != 100 { throw .weightsIncomplete(sum: weight) }
  }
}
