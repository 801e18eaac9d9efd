/// One act that may score. Never edited: voided with a reason and written anew.
public struct LogEntry: Equatable, Sendable {
  /// The number that staff type to void it.
  public let id: Identifier<LogEntry>
  /// Who read: a participant's or a group's name as staff know it.
  public var entrant: Entrant
  /// What was done.
  public var activity: Activity
  /// How much of it, in the activity's unit.
  public var quantity: Int
  /// The work read.
  public var work: Work
  /// The day it happened.
  public var readOn: Day
  /// The instant it was recorded.
  public var recordedAt: Instant
  /// Who recorded it.
  public var recordedBy: String
  /// Whether its quantity lies above the warning.
  public var isFlagged: Bool
  /// Who voided it, when and why; nil while it is valid.
  public var void: Void?

  /// Who voided an entry, when and why.
  public struct Void: Equatable, Sendable {
    /// Who and when.
    public var signature: Signature
    /// Why.
    public var reason: String

    /// A void with its reason.
    public init(_ signature: Signature, reason: String) {
      self.signature = signature
      self.reason = reason
    }
  }

  /// The `reason` of entries whose import was taken back.
  public static let batchUndone = "batch_undone"
  /// The `reason` of entries that staff took back as they typed them in.
  public static let takenBack = "taken_back"

  /// An entry as the file keeps one.
  public init(
    id: Identifier<LogEntry>, entrant: Entrant, activity: Activity, quantity: Int, work: Work,
    readOn: Day, recordedAt: Instant, recordedBy: String, isFlagged: Bool, void: Void?
  ) {
    self.id = id
    self.entrant = entrant
    self.activity = activity
    self.quantity = quantity
    self.work = work
    self.readOn = readOn
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
    self.isFlagged = isFlagged
    self.void = void
  }
}

/// Who competes in a challenge.
public enum Entrant: Equatable, Sendable {
  /// One person.
  case participant(Identifier<Participant>, name: String)
  /// A group, by entries of its own.
  case group(Identifier<Group>, name: String)

  /// The name as staff know it.
  public var name: String {
    switch self {
    case .participant(_, let name), .group(_, let name): name
    }
  }
}
