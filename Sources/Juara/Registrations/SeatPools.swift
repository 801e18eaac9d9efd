/// The seats of an event and of the sessions that people choose.
public struct SeatPools: Equatable, Sendable {
  public var event: Seats
  /// Empty unless people choose sessions.
  public var sessions: [Identifier<Session>: Seats]

  /// Something that has seats of its own.
  public enum Pool: Hashable, Sendable {
    case event
    case session(Identifier<Session>)
  }

  public init(event: Seats, sessions: [Identifier<Session>: Seats] = [:]) {
    self.event = event
    self.sessions = sessions
  }

  static func pools(of place: WaitingList.Entry) -> [Pool] {
    [.event] + place.sessions.map { .session($0) }
  }

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

  public var isFull: Bool {
    event.free == 0 || (!sessions.isEmpty && sessions.values.allSatisfy { $0.free == 0 })
  }
}

public struct SeatChanges: Equatable, Sendable {
  public var expired: [Identifier<Registration>]
  public var promoted: [Identifier<Registration>]

  public init(
    expired: [Identifier<Registration>] = [], promoted: [Identifier<Registration>] = []
  ) {
    self.expired = expired
    self.promoted = promoted
  }
}
