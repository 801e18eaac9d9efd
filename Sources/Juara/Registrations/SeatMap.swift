/// The seats of an event and of those of its sessions that people choose between.
public struct SeatMap: Equatable, Sendable {
  /// The event's seats.
  public var event: Seats
  /// The sessions' own seats, where people register for some of them.
  public var sessions: [Identifier<Session>: Seats]

  /// What a party finds no room in.
  public enum Hall: Hashable, Sendable {
    /// The event as a whole.
    case event
    /// One of its sessions.
    case session(Identifier<Session>)
  }

  /// Seats of an event, and of its sessions where each is registered for.
  public init(event: Seats, sessions: [Identifier<Session>: Seats] = [:]) {
    self.event = event
    self.sessions = sessions
  }

  /// The halls that a registration asks for seats in.
  static func halls(of place: WaitingList.Place) -> [Hall] {
    [.event] + place.sessions.map { .session($0) }
  }

  /// The seats of a hall.
  public subscript(hall: Hall) -> Seats {
    get {
      switch hall {
      case .event: event
      case .session(let id): sessions[id] ?? Seats(capacity: nil, taken: 0)
      }
    }
    set {
      switch hall {
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
