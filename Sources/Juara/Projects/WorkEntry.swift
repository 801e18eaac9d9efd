/// A team member's time on a project on one day. Never edited: voided and logged anew.
package struct WorkEntry: Equatable, Sendable {
  package struct Void: Equatable, Sendable {
    package var audit: AuditContext
    package var reason: String

    package init(_ audit: AuditContext, reason: String) {
      self.audit = audit
      self.reason = reason
    }
  }

  package let id: Identifier<WorkEntry>
  package var participant: Identifier<Participant>
  package var name: String
  package var time: WorkedTime
  package var workedOn: Day
  package var what: String
  package var audit: AuditContext
  /// Nil while the entry counts.
  package var void: Void?

  package init(
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

package struct WorkTotal: Equatable, Sendable {
  package let participant: Identifier<Participant>
  package let name: String
  package let time: WorkedTime

  /// Members and former ones with entries, most time first. Void entries do not count.
  package static func of(
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
package struct WorkedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  package static let oneDay = WorkedTime(minutes: 24 * 60)

  package let minutes: Int

  package init(minutes: Int) { self.minutes = minutes }

  /// Reads `2`, `2:30` or `0:45`; nil for other text, zero and more than a day.
  package init?(_ text: String) {
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

  package var description: String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  package static func + (left: WorkedTime, right: WorkedTime) -> WorkedTime {
    WorkedTime(minutes: left.minutes + right.minutes)
  }

  package static func < (left: WorkedTime, right: WorkedTime) -> Bool {
    left.minutes < right.minutes
  }
}
