/// A typed key: a participant's key cannot open an event.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number that the library's file knows the subject by.
  public let rawValue: Int64

  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// The number, as staff read and type it.
  public var description: String { String(rawValue) }

  /// In the order in which the file gave the keys out.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
