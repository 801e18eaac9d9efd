/// Those who wait for a seat, in their order: priority, then when they registered, then number.
public struct WaitingList: Sendable {
  /// One registration that waits.
  public struct Place: Equatable, Sendable {
    /// The registration.
    public var registration: Identifier<Registration>
    /// How many seats it asks for.
    public var party: Int
    /// The lower, the earlier.
    public var priority: Int
    /// When the person registered.
    public var registeredAt: Instant

    /// A place in the queue.
    public init(
      registration: Identifier<Registration>, party: Int, priority: Int = 0, registeredAt: Instant
    ) {
      self.registration = registration
      self.party = party
      self.priority = priority
      self.registeredAt = registeredAt
    }
  }

  /// The queue, its head first.
  public let places: [Place]

  /// Puts the waiting in their order.
  public init(_ places: some Sequence<Place>) {
    self.places = places.sorted {
      ($0.priority, $0.registeredAt, $0.registration)
        < ($1.priority, $1.registeredAt, $1.registration)
    }
  }

  /// Whom the free seats go to: from the head, each party whole. A party that does not fit waits at
  /// the head and blocks.
  public func promoted(into seats: Seats) -> [Place] {
    var seats = seats
    return Array(
      places.prefix { place in
        guard seats.fits(place.party) else { return false }
        seats.taken += place.party
        return true
      })
  }
}

extension EventPlan {
  /// Whether the waiting list still moves: never once the event has begun.
  public func promotes(at now: Instant) -> Bool { now < startsAt }
}
