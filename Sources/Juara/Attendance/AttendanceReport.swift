/// The result of an attendance import beyond its row counts.
package struct AttendanceReport: Equatable, Sendable {
  /// A person in the file who matches no registration, or several.
  package struct Unmatched: Equatable, Sendable {
    package var line: Int
    package var rows: Int
    package var name: String?
    package var reason: AttendanceRefusal
    /// The registrations that `reason` mentions, with names.
    package var likely: [LikelyRegistration]

    package struct LikelyRegistration: Equatable, Sendable {
      package var registration: Identifier<Registration>
      package var name: String

      package init(registration: Identifier<Registration>, name: String) {
        self.registration = registration
        self.name = name
      }
    }

    package init(
      line: Int, rows: Int = 1, name: String?, reason: AttendanceRefusal,
      likely: [LikelyRegistration] = []
    ) {
      self.line = line
      self.rows = rows
      self.name = name
      self.reason = reason
      self.likely = likely
    }
  }

  /// A session's attendance after the import.
  package struct SessionCount: Equatable, Sendable {
    package var session: SessionTime
    package var count: AttendanceCount

    package init(session: SessionTime, count: AttendanceCount) {
      self.session = session
      self.count = count
    }
  }

  package var unmatched: [Unmatched]
  package var sessions: [SessionCount]

  package init(unmatched: [Unmatched], sessions: [SessionCount]) {
    self.unmatched = unmatched
    self.sessions = sessions
  }
}

extension AttendanceRefusal {
  /// The registrations that may be the unmatched person's; nil where the row itself is invalid.
  package var candidates: [Identifier<Registration>]? {
    switch self {
    case .nobody(let ids), .ambiguous(let ids): ids
    case .notConfirmed(let id, _), .otherSessions(let id, _): [id]
    default: nil
    }
  }
}
