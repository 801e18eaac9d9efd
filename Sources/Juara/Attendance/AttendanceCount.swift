/// How many of those who had a place were in a session, or of one person, in how many sessions.
public struct AttendanceCount: Equatable, Sendable {
  /// How many stand how.
  public private(set) var byPresence: [Presence: Int] = [:]

  /// A count of these.
  public init(_ presences: some Sequence<Presence> = []) {
    for presence in presences { add(presence) }
  }

  /// Counts one more.
  public mutating func add(_ presence: Presence) { byPresence[presence, default: 0] += 1 }

  /// How many there are in all.
  public var all: Int { byPresence.values.reduce(0, +) }

  /// How many stand so.
  public subscript(_ presence: Presence) -> Int { byPresence[presence, default: 0] }

  /// Whether the person came to none of what is over, and something is.
  public var didNotCome: Bool { self[.present] + self[.tooShort] == 0 && self[.absent] > 0 }
}
