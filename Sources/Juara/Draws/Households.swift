/// Who lives with whom, as far as a draw needs to know: people who share a telephone, their own or
/// their guardian's, or who belong to one family group.
///
/// Sharing is handed on: who shares with one of a household belongs to all of it.
public struct Households: Sendable {
  /// What is known of one entrant.
  public struct Ties: Sendable {
    /// Telephones, as E.164 numbers.
    public var phones: [String]
    /// Family groups.
    public var families: [Identifier<Group>]

    /// The ties of one entrant.
    public init(phones: [String], families: [Identifier<Group>]) {
      self.phones = phones
      self.families = families
    }
  }

  /// For each entrant, in the order given, its household's number; nil for who shares with nobody.
  /// Households are numbered from 1 in the order of their first entrants.
  public let numbers: [Int?]

  /// Finds the households among entrants.
  public init(_ entrants: [Ties]) {
    var parents = Array(entrants.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parents[index] != index {
        parents[index] = parents[parents[index]]
        index = parents[index]
      }
      return index
    }
    var holders: [String: Int] = [:]
    for (index, ties) in entrants.enumerated() {
      for tie in ties.phones + ties.families.map({ "family \($0)" }) {
        if let holder = holders[tie] {
          parents[root(index)] = root(holder)
        } else {
          holders[tie] = index
        }
      }
    }
    let roots = entrants.indices.map(root)
    let sizes = Dictionary(roots.map { ($0, 1) }, uniquingKeysWith: +)
    var known: [Int: Int] = [:]
    numbers = roots.map { root in
      guard sizes[root]! > 1 else { return nil }
      if known[root] == nil { known[root] = known.count + 1 }
      return known[root]
    }
  }
}
