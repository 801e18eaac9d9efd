/// What a consent, or its withdrawal, changed of somebody's registrations.
public struct ConsentEffects: Equatable, Sendable {
  /// Those whose seats had awaited it and are confirmed.
  public var confirmed: [Identifier<Registration>] = []
  /// Those whose seats await a new one.
  public var awaiting: [Identifier<Registration>] = []
  /// What was published on the consent that was withdrawn, and is to be taken down: for the name, the
  /// challenges on whose boards it stood, the published reviews and the draws; for photos, the events
  /// that the person was to come to and that have begun.
  public var published: [PublishedPlace] = []
  /// What became of the other seats of these events.
  public var settlement = Settlement()

  /// Nothing yet.
  public init() {}
}
