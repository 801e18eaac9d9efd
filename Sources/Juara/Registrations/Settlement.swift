/// What became of the seats of an event when they were given out anew.
public struct Settlement: Equatable, Sendable {
  /// Who lost the seat, because no consent had come by its deadline.
  public var expired: [Identifier<Registration>]
  /// Who came up from the waiting list.
  public var promoted: [Identifier<Registration>]

  /// Nothing, unless told otherwise.
  public init(
    expired: [Identifier<Registration>] = [], promoted: [Identifier<Registration>] = []
  ) {
    self.expired = expired
    self.promoted = promoted
  }
}
