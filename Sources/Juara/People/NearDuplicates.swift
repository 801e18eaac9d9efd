/// Finds the participants who may be one person twice.
///
/// Nobody is compared with everybody: only those who share a name, a telephone, an e-mail, a birth
/// date or a class are. What very many share, such as a school's telephone or 1 January 1900, says
/// nothing of one person and is passed over, so that the work stays in proportion to the people.
public struct NearDuplicates {
  /// The largest number who share a name alone and are still worth comparing with each other.
  static let mostOfOneName = 20
  /// The largest number who share anything else and are still worth comparing with each other.
  static let mostOfOneKind = 1_000

  private let people: [Participant]
  private let names: [ComparableName]
  private let classKeys: [String?]
  private let isDistinct: (Identifier<Participant>, Identifier<Participant>) -> Bool

  /// Prepares people for the search.
  ///
  /// - Parameter isDistinct: whether staff have said of two, the lower number first, that they are two
  ///   people.
  public init(
    among people: [Participant],
    isDistinct: @escaping (Identifier<Participant>, Identifier<Participant>) -> Bool = { _, _ in
      false
    }
  ) {
    self.people = people.sorted { $0.id < $1.id }
    names = self.people.map { ComparableName($0.details.name) }
    classKeys = self.people.map(\.details.classKey)
    self.isDistinct = isDistinct
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  /// The pairs, the most likely first, then by their numbers.
  public func pairs() -> [DuplicatePair] {
    var reasons: [Pair: DuplicatePair.Reasons] = [:]
    search(Self.mostOfOneName, into: &reasons) { names[$0].sorted }
    search(into: &reasons) { people[$0].details.phone?.number.e164 }
    search(into: &reasons) { people[$0].details.email?.key }
    search(into: &reasons) { people[$0].details.birthDate }
    search(into: &reasons) { people[$0].details.guardianPhone?.number.e164 }
    search(into: &reasons) { classKeys[$0] }
    let found = reasons.sorted { left, right in
      (-left.value.weight, left.key.first, left.key.second)
        < (-right.value.weight, right.key.first, right.key.second)
    }
    return found.map { DuplicatePair(people[$0.key.first], people[$0.key.second], $0.value) }
  }

  /// Compares those with each other who share a key.
  private func search<Key: Hashable>(
    _ most: Int = Self.mostOfOneKind, into reasons: inout [Pair: DuplicatePair.Reasons],
    by key: (Int) -> Key?
  ) {
    var sharing: [Key: [Int]] = [:]
    for index in people.indices {
      if let key = key(index) { sharing[key, default: []].append(index) }
    }
    for indices in sharing.values where 2...most ~= indices.count {
      for (place, first) in indices.enumerated() {
        for second in indices[(place + 1)...] {
          compare(Pair(first: first, second: second), into: &reasons)
        }
      }
    }
  }

  private func compare(_ pair: Pair, into reasons: inout [Pair: DuplicatePair.Reasons]) {
    guard
      let found = people[pair.first].details.duplicateReasons(
        names[pair.first], people[pair.second].details, names[pair.second]),
      !isDistinct(people[pair.first].id, people[pair.second].id)
    else { return }
    reasons[pair] = found
  }
}
