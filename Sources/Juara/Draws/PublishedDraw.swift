/// A published draw as read from a file, to be verified without the library's data.
public struct PublishedDraw: Equatable, Sendable {
  public var list: DrawList
  public var statedHash: String
  public var outcome: DrawOutcome?
  /// The stated entrant numbers, place by place.
  public var pickedNumbers: [Int]

  public init(
    list: DrawList, statedHash: String, outcome: DrawOutcome? = nil, pickedNumbers: [Int] = []
  ) {
    self.list = list
    self.statedHash = statedHash
    self.outcome = outcome
    self.pickedNumbers = pickedNumbers
  }

  /// A statement in the file that is wrong.
  public enum Difference: Equatable, Sendable {
    case hash(stated: String, computed: String)
    case terms(DrawRefusal)
    case key(stated: String, computed: String)
    case entropy(EntropyProblem)
    /// Another place was picked; counted from 1, winners first. Nil for nobody.
    case picked(Int, stated: Int?, computed: Int?)
    /// The list has another entrant number in this place.
    case number(place: Int, stated: Int, listed: Int?)
  }

  /// Every difference between what the file states and what follows from its list and numbers.
  public func differences() -> [Difference] {
    var differences: [Difference] = []
    if statedHash.lowercased() != list.hash {
      differences.append(.hash(stated: statedHash, computed: list.hash))
    }
    do throws(DrawRefusal) {
      try list.check()
    } catch {
      return differences + [.terms(error)]
    }
    guard let outcome else { return differences }
    let entropy: PublicEntropy
    do throws(EntropyProblem) {
      entropy = try PublicEntropy(typed: outcome.entropy)
    } catch {
      return differences + [.entropy(error)]
    }
    if entropy.key != outcome.key {
      differences.append(.key(stated: outcome.key, computed: entropy.key))
    }
    return differences + misstated(outcome.picked, from: list.picked(by: entropy))
  }

  private func misstated(_ stated: [Int], from computed: [Int]) -> [Difference] {
    var differences: [Difference] = []
    for index in 0..<max(stated.count, computed.count) {
      let (mine, theirs) = (stated.at(index), computed.at(index))
      if mine != theirs {
        differences.append(.picked(index + 1, stated: mine, computed: theirs))
      }
    }
    for (place, number) in zip(stated, pickedNumbers) {
      let listed = list.entrants.at(place &- 1)?.number
      if listed != number {
        differences.append(.number(place: place, stated: number, listed: listed))
      }
    }
    return differences
  }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
