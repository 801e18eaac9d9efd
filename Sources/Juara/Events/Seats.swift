/// The seats of an event: how many there are, and how many are held.
public struct Seats: Equatable, Sendable {
  /// How many there are; nil is unlimited, 0 is none.
  public var capacity: Int?
  /// How many are held.
  public var taken: Int

  /// Seats, some of which are held.
  public init(capacity: Int?, taken: Int) {
    self.capacity = capacity
    self.taken = taken
  }

  /// How many are free; nil is unlimited.
  public var free: Int? { capacity.map { max(0, $0 - taken) } }

  /// Whether a party of this size fits as a whole.
  public func fits(_ party: Int) -> Bool { free.map { party <= $0 } ?? true }
}
