/// The seats of an event and of those of its sessions that people choose between.
public struct SeatPools: Equatable, Sendable {
  /// The event's seats.
  public var event: Seats
  /// The sessions' own seats, where people register for some of them.
  public var sessions: [Identifier<Session>: Seats]

  /// What a party finds no room in.
  public enum Pool: Hashable, Sendable {
    /// The event as a whole.
    case event
    /// One of its sessions.
    case session(Identifier<Session>)
  }

  public init(event: Seats, sessions: [Identifier<Session>: Seats] = [:]) {
    self.event = event
    self.sessions = sessions
  }

  /// The halls that a registration asks for seats in.
  static func pools(of place: WaitingList.Entry) -> [Pool] {
    [.event] + place.sessions.map { .session($0) }
  }

  /// The seats of a hall.
  public subscript(pool: Pool) -> Seats {
    get {
      switch pool {
      case .event: event
      case .session(let id): sessions[id] ?? Seats(capacity: nil, taken: 0)
      }
    }
    set {
      switch pool {
      case .event: event = newValue
      case .session(let id): sessions[id] = newValue
      }
    }
  }

  /// Whether nobody else can be seated anywhere.
  public var isFull: Bool {
    event.free == 0 || (!sessions.isEmpty && sessions.values.allSatisfy { $0.free == 0 })
  }
}

/// Seats given out while people are still being told of, in whatever order, before all are known.
///
/// As long as everybody fits, the order decides nothing and each is seated at once. From the first on
/// who does not fit, all wait until everybody is known. If that one turns out to come before somebody
/// seated already, they are withdrawn, and the waiting list decides.
public struct ProvisionalSeats: Sendable {
  private var seats: SeatPools
  private var isOpen: Bool
  private var lastSeated: WaitingList.Entry?
  private var firstWaiting: WaitingList.Entry?

  /// Begins with the free seats.
  ///
  /// - Parameter isOpen: whether anybody may be seated early: only while nobody waits for longer.
  public init(_ seats: SeatPools, isOpen: Bool) {
    self.seats = seats
    self.isOpen = isOpen
  }

  /// Whether somebody gets the seats asked for at once, each party whole.
  public mutating func take(_ place: WaitingList.Entry) -> Bool {
    let pools = SeatPools.pools(of: place)
    if isOpen, pools.allSatisfy({ seats[$0].fits(place.party) }) {
      for pool in pools { seats[pool].taken += place.party }
      lastSeated = max(lastSeated ?? place, place)
      return true
    }
    isOpen = false
    firstWaiting = min(firstWaiting ?? place, place)
    return false
  }

  /// Whether somebody waits who comes before somebody seated.
  public var contradictsOrder: Bool {
    guard let lastSeated, let firstWaiting else { return false }
    return firstWaiting < lastSeated
  }

  /// Takes all back, and seats nobody else; answers whether anybody had been seated.
  public mutating func withdraw() -> Bool {
    defer {
      isOpen = false
      lastSeated = nil
    }
    return lastSeated != nil
  }
}
