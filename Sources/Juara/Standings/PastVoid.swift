/// The time during which an entry was void that has been restored since.
public struct PastVoid: Equatable, Sendable {
  /// When it was taken out.
  public let voidedAt: Instant
  /// When it was put back.
  public let restoredAt: Instant

  /// A void from one instant to another.
  public init(from voidedAt: Instant, to restoredAt: Instant) {
    self.voidedAt = voidedAt
    self.restoredAt = restoredAt
  }
}
