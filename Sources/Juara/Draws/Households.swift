/// Entrants who share a telephone (own or guardian's) or a family group. Sharing is transitive.
public struct Households: Sendable {
  public struct ContactLinks: Sendable {
    /// E.164 numbers.
    public var phones: [String]
    public var families: [Identifier<Group>]

    public init(phones: [String], families: [Identifier<Group>]) {
      self.phones = phones
      self.families = families
    }
  }

  /// Each entrant's household in order, numbered from 1 by first entrant; nil if not shared.
  public let numbers: [Int?]

  public init(_ entrants: [ContactLinks]) {
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
