package struct AttendanceReport: Equatable, Sendable {
  /// A person in the file who matches no registration, or several.
  package struct Unmatched: Equatable, Sendable {
    package var line: Int
    package var rows: Int
    package var name: String?
    package var reason: AttendanceRefusal
    /// Those whom `reason` mentions.
    package var likely: [PersonMatch]

    package init(
      line: Int, rows: Int = 1, name: String?, reason: AttendanceRefusal,
      likely: [PersonMatch] = []
    ) {
      self.line = line
      self.rows = rows
      self.name = name
      self.reason = reason
      self.likely = likely
    }
  }

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
  /// The numbers of the entrants who may be the unmatched person; nil where the row itself is invalid.
  package var candidates: [Int]? {
    switch self {
    case .nobody(let numbers), .ambiguous(let numbers): numbers
    case .notConfirmed(let number, _), .otherSessions(let number, _): [number]
    default: nil
    }
  }
}
