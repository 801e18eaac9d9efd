/// A draw as a file tells it, to be checked by the file alone.
public struct PublishedDraw: Equatable, Sendable {
  /// The list it shows.
  public var list: DrawList
  /// The hash it states.
  public var statedHash: String
  /// How it says it was drawn; nil where it does not.
  public var outcome: DrawOutcome?
  /// The numbers of those it says were picked, place by place.
  public var pickedNumbers: [Int]

  public init(
    list: DrawList, statedHash: String, outcome: DrawOutcome? = nil, pickedNumbers: [Int] = []
  ) {
    self.list = list
    self.statedHash = statedHash
    self.outcome = outcome
    self.pickedNumbers = pickedNumbers
  }

  /// Something that the file says and that does not follow from it.
  public enum Difference: Equatable, Sendable {
    /// The list has another hash than is stated.
    case hash(stated: String, computed: String)
    /// Its terms are impossible for its list.
    case terms(DrawRefusal)
    /// The numbers have another form than is stated.
    case key(stated: String, computed: String)
    /// The numbers cannot be used at all.
    case entropy(EntropyProblem)
    /// Another place is picked than is stated; from 1, the winners' first. Nil is nobody.
    case picked(Int, stated: Int?, computed: Int?)
    /// A place is stated with another number than the list has there.
    case number(place: Int, stated: Int, listed: Int?)
  }

  /// Everything that differs from what follows of the list and the numbers; empty if all is right.
  public func differences() -> [Difference] {
    var differences: [Difference] = []
    if statedHash.lowercased() != list.hash {
      differences.append(.hash(stated: statedHash, computed: list.hash))
    }
    do throws(DrawRefusal) {
      try list.check()
    } catch {
      differences.append(.terms(error))
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
      let listed = list.entrants.at(place - 1)?.number
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
