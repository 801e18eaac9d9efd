/// The time that a member of a team gave to a project on a day. Never edited: voided with a reason
/// and logged anew.
public struct WorkEntry: Equatable, Sendable {
  /// Who voided an entry, when and why.
  public struct Void: Equatable, Sendable {
    /// Who, and when.
    public var audit: AuditContext
    /// Why.
    public var reason: String

    public init(_ audit: AuditContext, reason: String) {
      self.audit = audit
      self.reason = reason
    }
  }

  /// The entry's number.
  public let id: Identifier<WorkEntry>
  /// Who worked.
  public var participant: Identifier<Participant>
  /// The worker's name.
  public var name: String
  /// For how long.
  public var time: WorkedTime
  /// On which day.
  public var workedOn: Day
  /// What was done.
  public var what: String
  /// Who logged it, and when.
  public var audit: AuditContext
  /// How it was voided; nil while it counts.
  public var void: Void?

  public init(
    id: Identifier<WorkEntry>, participant: Identifier<Participant>, name: String,
    time: WorkedTime, workedOn: Day, what: String, by audit: AuditContext, void: Void? = nil
  ) {
    self.id = id
    self.participant = participant
    self.name = name
    self.time = time
    self.workedOn = workedOn
    self.what = what
    self.audit = audit
    self.void = void
  }
}

/// The time that somebody gave to a project in all.
public struct WorkTotal: Equatable, Sendable {
  /// Who.
  public let participant: Identifier<Participant>
  /// The name.
  public let name: String
  /// The sum of what counts.
  public let time: WorkedTime

  public init(participant: Identifier<Participant>, name: String, time: WorkedTime) {
    self.participant = participant
    self.name = name
    self.time = time
  }

  /// What each member of the team gave, and whoever else gave something before leaving it: the most
  /// first, then by number. Void entries do not count.
  public static func of(
    _ entries: some Sequence<WorkEntry>, team: [(id: Identifier<Participant>, name: String)]
  ) -> [WorkTotal] {
    var sums = Dictionary(
      team.map { ($0.id, (name: $0.name, minutes: 0)) }, uniquingKeysWith: { first, _ in first })
    for entry in entries where entry.void == nil {
      sums[entry.participant, default: (entry.name, 0)].minutes += entry.time.minutes
    }
    return
      sums
      .map {
        WorkTotal(
          participant: $0.key, name: $0.value.name, time: WorkedTime(minutes: $0.value.minutes))
      }
      .sorted { ($1.time, $0.participant) < ($0.time, $1.participant) }
  }
}

/// A span of work, in whole minutes: `2:30`.
public struct WorkedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A day has no more.
  public static let oneDay = WorkedTime(minutes: 24 * 60)

  /// Its minutes, at least 0.
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// Reads hours, or hours and minutes: `2`, `2:30`, `0:45`; nil for any other text, for nothing at
  /// all and for more than a day.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.count == 1 || parts[1].utf8.count == 2,
      parts.joined().utf8.allSatisfy({ $0.asciiDigit != nil }), let hours = Int(parts[0]),
      let rest = parts.count == 1 ? 0 : Int(parts[1]), rest < 60
    else { return nil }
    let total = hours * 60 + rest
    guard total > 0, total <= Self.oneDay.minutes else { return nil }
    self.init(minutes: total)
  }

  /// Hours and minutes: `2:30`.
  public var description: String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// Both together.
  public static func + (left: WorkedTime, right: WorkedTime) -> WorkedTime {
    WorkedTime(minutes: left.minutes + right.minutes)
  }

  /// Whether the first is shorter.
  public static func < (left: WorkedTime, right: WorkedTime) -> Bool {
    left.minutes < right.minutes
  }
}
