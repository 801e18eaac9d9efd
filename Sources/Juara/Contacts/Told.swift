/// A message that was sent to somebody.
public struct Told: Equatable, Sendable {
  /// Which message.
  public var name: MessageName
  /// When staff marked it as sent.
  public var at: Instant

  /// A message sent.
  public init(_ name: MessageName, at: Instant) {
    self.name = name
    self.at = at
  }
}
