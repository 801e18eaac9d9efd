/// Time that a team member spent on a project on one day. Never edited: it is voided and logged
/// anew.
public struct WorkEntry: Equatable, Sendable {
  public struct Void: Equatable, Sendable {
    public var audit: AuditContext
    public var reason: String

    public init(_ audit: AuditContext, reason: String) {
      self.audit = audit
      self.reason = reason
    }
  }

  public let id: Identifier<WorkEntry>
  public var participant: Identifier<Participant>
  public var name: String
  public var time: WorkedTime
  public var workedOn: Day
  public var what: String
  public var audit: AuditContext
  /// Nil while the entry counts.
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

/// A person's total time on a project.
public struct WorkTotal: Equatable, Sendable {
  public let participant: Identifier<Participant>
  public let name: String
  public let time: WorkedTime

  /// The totals of all team members and former ones with entries, most time first. Void entries do
  /// not count.
  public static func of(
    _ entries: some Sequence<WorkEntry>, team: [(id: Identifier<Participant>, name: String)]
  ) -> [WorkTotal] {
    var sums = Dictionary(
      team.map { ($0.id, (name: $0.name, minutes: 0)) }, uniquingKeysWith: { first, _ in first })
    for entry in entries where entry.void == nil {
      sums[entry.participant, default: (entry.name, 0)].minutes += entry.time.minutes
    }
    return sums.map { id, sum in
      WorkTotal(participant: id, name: sum.name, time: WorkedTime(minutes: sum.minutes))
    }.sorted { ($1.time, $0.participant) < ($0.time, $1.participant) }
  }
}

/// A duration in whole minutes: `2:30`.
public struct WorkedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  public static let oneDay = WorkedTime(minutes: 24 * 60)

  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// Reads `2`, `2:30` or `0:45`; nil for other text, zero and more than a day.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.count == 1 || parts[1].utf8.count == 2,
      parts.joined().utf8.allSatisfy({ $0.isASCIIDigit }), let hours = Int(parts[0]),
      let rest = parts.count == 1 ? 0 : Int(parts[1]), rest < 60
    else { return nil }
    let total = hours * 60 + rest
    guard total > 0, total <= Self.oneDay.minutes else { return nil }
    self.init(minutes: total)
  }

  public var description: String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  public static func + (left: WorkedTime, right: WorkedTime) -> WorkedTime {
    WorkedTime(minutes: left.minutes + right.minutes)
  }

  public static func < (left: WorkedTime, right: WorkedTime) -> Bool {
    left.minutes < right.minutes
  }
}
