/// The ages that may take part, in whole years, both ends included; an end may be open.
public struct AgeRange: Hashable, Sendable {
  /// The youngest age in the range, or nil when there is no lower end.
  public let minimum: Int?

  /// The oldest age in the range, or nil when there is no upper end.
  public let maximum: Int?

  /// Makes a range, or nil when an end is negative or the minimum is above the maximum.
  public init?(minimum: Int?, maximum: Int?) {
    if let minimum, minimum < 0 { return nil }
    if let maximum, maximum < 0 { return nil }
    if let minimum, let maximum, minimum > maximum { return nil }
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether it has no end, so that every age, and an unknown one, is in it.
  public var isOpen: Bool { minimum == nil && maximum == nil }

  /// Whether an age lies in the range, its ends included.
  public func contains(_ age: Int) -> Bool {
    if let minimum, age < minimum { return false }
    if let maximum, age > maximum { return false }
    return true
  }
}
