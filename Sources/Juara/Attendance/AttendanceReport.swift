/// What an import of attendance came to, beyond its rows.
public struct AttendanceReport: Equatable, Sendable {
  /// Somebody in the file who could not be found among the registrations.
  public struct Unmatched: Equatable, Sendable {
    /// The first line that tells of the person.
    public var line: Int
    /// How many lines do.
    public var rows: Int
    /// The name as the file has it.
    public var name: String?
    /// Why nobody was found.
    public var reason: AttendanceRefusal
    /// The names of the registrations that the reason speaks of.
    public var likely: [LikelyRegistration]

    /// A registration that may be meant.
    public struct LikelyRegistration: Equatable, Sendable {
      /// The registration.
      public var registration: Identifier<Registration>
      /// The person's name.
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

  /// How a session's attendance stands after the import.
  public struct SessionCount: Equatable, Sendable {
    /// The session.
    public var session: SessionTime
    /// How many stand how.
    public var count: AttendanceCount

    public init(session: SessionTime, count: AttendanceCount) {
      self.session = session
      self.count = count
    }
  }

  /// Who could not be found, in the order of the file.
  public var unmatched: [Unmatched]
  /// The sessions that the file tells of.
  public var sessions: [SessionCount]

  public init(unmatched: [Unmatched], sessions: [SessionCount]) {
    self.unmatched = unmatched
    self.sessions = sessions
  }
}

extension AttendanceRefusal {
  /// The registrations that may be meant by somebody who was not found; nil where the row itself is
  /// at fault and is to be mended.
  public var candidates: [Identifier<Registration>]? {
    switch self {
    case .nobody(let ids), .ambiguous(let ids): ids
    case .notConfirmed(let id, _), .otherSessions(let id, _): [id]
    default: nil
    }
  }
}
