/// One act that may score. Never edited: it is voided and logged anew.
public struct LogEntry: Equatable, Sendable {
  package let id: Identifier<LogEntry>
  package var entrant: Entrant
  package var activity: Activity
  /// In the activity's unit.
  package var quantity: Int
  package var work: Work
  /// The address of what was handed in.
  package var link: String?
  package var readOn: Day
  package var recordedAt: Instant
  package var recordedBy: String
  package var isFlagged: Bool
  /// Nil while the entry is valid.
  package var void: Void?

  package struct Void: Equatable, Sendable {
    package var audit: AuditContext
    package var reason: EndReason

    package init(_ audit: AuditContext, reason: EndReason) {
      self.audit = audit
      self.reason = reason
    }
  }

  package init(
    id: Identifier<LogEntry>, entrant: Entrant, activity: Activity, quantity: Int, work: Work,
    link: String? = nil, readOn: Day, recordedAt: Instant, recordedBy: String, isFlagged: Bool,
    void: Void?
  ) {
    self.id = id
    self.entrant = entrant
    self.activity = activity
    self.quantity = quantity
    self.work = work
    self.link = link
    self.readOn = readOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.isFlagged = isFlagged
    self.void = void
  }
}

package enum Entrant: Equatable, Sendable {
  case participant(Identifier<Participant>, name: String)
  case group(Identifier<Group>, name: String)

  package var name: String {
    switch self {
    case .participant(_, let name), .group(_, let name): name
    }
  }

  package var reference: EntrantReference {
    switch self {
    case .participant(let id, _): .participant(.id(id))
    case .group(_, let name): .group(PersonName(name)!)
    }
  }
}

package enum LogRefusal: Error, Equatable, Sendable {
  case challengeCancelled
  case outsideWindow(readOn: Day, from: Day, to: Day)
  case inFuture(readOn: Day, recordedOn: Day)
  /// None is named, and the challenge scores none or several.
  case whichActivity([Activity])
  /// The limit is in days.
  case tooLate(readOn: Day, recordedOn: Day, limit: Int)
  case recordingClosed(at: Instant)
  case recordedInFuture(Instant)
  case nothingRead(quantity: Int)
  case overEntryLimit(quantity: Int, limit: Int)
  case unknownActivity(Activity, known: [Activity])
  /// On the waiting list, or no longer registered.
  case notRegistered(PersonMatch)
  case unknownGroup(nearest: [String])
  case ambiguousGroup([Group.Kind])
  case unknownCode
  case codeNotYet(from: Day)
  case codeOver(since: Day)
  case codeUsedUp(limit: Int)
  case codeUsedBefore(Identifier<LogEntry>)
}

/// What scores, such as `books`, `pages` or `minutes`; the name is also the unit.
public struct Activity: Hashable, Codable, Sendable, CustomStringConvertible {
  public let name: String

  /// Nil unless `name` is 1 to 30 of `a-z`, `0-9`, `_` and `-`, starting with a letter.
  public init?(_ name: String) {
    guard 1...30 ~= name.utf8.count, name.isIdentifier(with: "_-"),
      name.utf8.first?.isASCIILowercase == true
    else { return nil }
    self.name = name
  }

  public var description: String { name }
}
