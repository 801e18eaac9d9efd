package struct SeatPools: Equatable, Sendable {
  package var event: Seats
  /// Empty unless people choose sessions.
  package var sessions: [Identifier<Session>: Seats]

  package enum Pool: Hashable, Sendable {
    case event
    case session(Identifier<Session>)
  }

  package init(event: Seats, sessions: [Identifier<Session>: Seats] = [:]) {
    self.event = event
    self.sessions = sessions
  }

  package subscript(pool: Pool) -> Seats {
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

  package var isFull: Bool {
    event.free == 0 || (!sessions.isEmpty && sessions.values.allSatisfy { $0.free == 0 })
  }
}

package struct SeatChanges: Equatable, Sendable {
  package var expired: [Identifier<Registration>]
  package var promoted: [Identifier<Registration>]
  /// Those who came of age while they awaited a consent.
  package var confirmed: [Identifier<Registration>]

  package init(
    expired: [Identifier<Registration>] = [], promoted: [Identifier<Registration>] = [],
    confirmed: [Identifier<Registration>] = []
  ) {
    self.expired = expired
    self.promoted = promoted
    self.confirmed = confirmed
  }

  package static func += (changes: inout SeatChanges, more: SeatChanges) {
    changes.expired += more.expired
    changes.promoted += more.promoted
    changes.confirmed += more.confirmed
  }
}
