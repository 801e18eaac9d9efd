/// A database key by its subject, so that a participant's key is not taken for an event's.
public struct Identifier<Subject>: Hashable, Comparable, Codable, Sendable,
  CustomStringConvertible
{
  public let rawValue: Int64

  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  public var description: String { String(rawValue) }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
