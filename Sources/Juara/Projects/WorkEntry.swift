/// The time that a member of a team gave to a project on a day. Never edited: voided with a reason
/// and logged anew.
public struct WorkEntry: Equatable, Sendable {
  /// Who voided an entry, when and why.
  public struct Void: Equatable, Sendable {
    /// Who, and when.
    public var signature: Signature
    /// Why.
    public var reason: String

    /// Voided by somebody for a reason.
    public init(_ signature: Signature, reason: String) {
      self.signature = signature
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
  public var signature: Signature
  /// How it was voided; nil while it counts.
  public var void: Void?

  /// An entry as the file keeps one.
  public init(
    id: Identifier<WorkEntry>, participant: Identifier<Participant>, name: String,
    time: WorkedTime, workedOn: Day, what: String, signature: Signature, void: Void? = nil
  ) {
    self.id = id
    self.participant = participant
    self.name = name
    self.time = time
    self.workedOn = workedOn
    self.what = what
    self.signature = signature
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

  /// Somebody's sum.
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
