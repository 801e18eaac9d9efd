/// The result of an attendance import beyond its row counts.
public struct AttendanceReport: Equatable, Sendable {
  /// A person in the file who matches no registration, or several.
  public struct Unmatched: Equatable, Sendable {
    public var line: Int
    public var rows: Int
    public var name: String?
    public var reason: AttendanceRefusal
    /// The registrations that `reason` mentions, with names.
    public var likely: [LikelyRegistration]

    public struct LikelyRegistration: Equatable, Sendable {
      public var registration: Identifier<Registration>
      public var name: String

      public init(registration: Identifier<Registration>, name: String) {
        self.registration = registration
        self.name = name
      }
    }

    public init(
      line: Int, rows: Int = 1, name: String?, reason: AttendanceRefusal, likely: [LikelyRegistration] = []
    ) {
      self.line = line
      self.rows = rows
      self.name = name
      self.reason = reason
      self.likely = likely
    }
  }

  /// A session's attendance after the import.
  public struct SessionCount: Equatable, Sendable {
    public var session: SessionTime
    public var count: AttendanceCount

    public init(session: SessionTime, count: AttendanceCount) {
      self.session = session
      self.count = count
    }
  }

  public var unmatched: [Unmatched]
  public var sessions: [SessionCount]

  public init(unmatched: [Unmatched], sessions: [SessionCount]) {
    self.unmatched = unmatched
    self.sessions = sessions
  }
}

extension AttendanceRefusal {
  /// The registrations that may be the unmatched person's; nil where the row itself is invalid.
  public var candidates: [Identifier<Registration>]? {
    switch self {
    case .nobody(let ids), .ambiguous(let ids): ids
    case .notConfirmed(let id, _), .otherSessions(let id, _): [id]
    default: nil
    }
  }
}
