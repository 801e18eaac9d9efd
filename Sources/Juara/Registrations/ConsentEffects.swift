/// What a consent, or its withdrawal, changed of somebody's registrations.
public struct ConsentEffects: Equatable, Sendable {
  /// Those whose seats had awaited it and are confirmed.
  public var confirmed: [Identifier<Registration>] = []
  /// Those whose seats await a new one.
  public var awaiting: [Identifier<Registration>] = []
  /// What became of the other seats of these events.
  public var settlement = Settlement()

  /// Nothing yet.
  public init() {}
}
