/// Why one row of a file is not applied: where it stands, what it says, and what is wrong with it.
public struct ImportProblem: Error, Equatable, Sendable {
  /// The file line on which the row begins, from 1.
  public var line: Int
  /// The column's header; nil when the row as a whole is at fault.
  public var column: String?
  /// What the cell says; nil when the row as a whole is at fault.
  public var value: String?
  /// What is wrong.
  public var reason: Reason

  /// What is wrong with a row.
  public enum Reason: Equatable, Sendable {
    /// A cell that must say something is empty.
    case missing
    /// Another number of cells than the header has.
    case ragged(cells: Int, expected: Int)
    /// Not a name.
    case notAName
    /// Not a telephone number.
    case phone(PhoneProblem)
    /// Not an e-mail address.
    case notAnEmail
    /// Not a day, or not in the order of the others.
    case date(DateProblem)
    /// Not a whole number of at least one.
    case notACount
    /// Neither yes, no nor a day.
    case notAConsent
    /// Not a rating from 1 to 5.
    case notARating
    /// Not a language's code.
    case notALanguage
    /// Not an ISBN.
    case notAnISBN
    /// Not the name of an activity.
    case notAnActivity
    /// No answer to the event's question.
    case answer(AnswerProblem)
    /// No session of the event has that number or title; these it has.
    case notASession(known: [Int])
    /// Longer than a field may be, in characters.
    case tooLong(limit: Int)
    /// Both a participant and a group are named, and an entry has one reader.
    case twoReaders
    /// Registered later than now.
    case registeredInFuture(Instant)
    /// The registration is refused.
    case registration(RegistrationRefusal)
    /// The log entry is refused.
    case log(LogRefusal)
    /// The attendance is refused, or its person not found.
    case attendance(AttendanceRefusal)
    /// Not a mark of the criterion.
    case mark(MarkProblem)
    /// The juror's marks are refused.
    case judging(JudgingRefusal)
    /// The same entrant as an earlier row.
    case sameEntrantAs(line: Int, number: Int)

    /// Whether it lies in the challenge rather than in the row, so that it is said once for all rows
    /// that have it.
    public var isShared: Bool {
      switch self {
      case .log(.unknownActivity), .log(.recordingClosed): true
      default: false
      }
    }
  }

  public init(line: Int, column: String? = nil, value: String? = nil, reason: Reason) {
    self.line = line
    self.column = column
    self.value = value
    self.reason = reason
  }
}

/// Something that staff should know of a row that is applied all the same.
public struct ImportNotice: Equatable, Sendable {
  /// The file line on which the row begins.
  public var line: Int
  /// What there is to know.
  public var kind: Kind

  /// What there is to know of a row.
  public enum Kind: Equatable, Sendable {
    /// The same person as an earlier row, which was used; this one was not. It differs in these
    /// fields.
    case samePersonAs(line: Int, differsIn: [String])
    /// The same person stands again on a later row, which was not used.
    case repeatedOn(line: Int)
    /// Shares a phone or an e-mail with others of another name: participants known before, and earlier
    /// lines.
    case sharesContact([Identifier<Participant>], lines: [Int])
    /// Says nothing but a name, which others have too: participants known before, and earlier lines. It
    /// was taken for somebody else.
    case namesake([Identifier<Participant>], lines: [Int])
    /// Somebody known has changed.
    case updated(Identifier<Participant>, [AuditEntry.Change])
    /// The row says that the registration was cancelled or declined; nobody is registered by it.
    case notActive(RegistrationStatus)
    /// The row names a participant and, in this column, a group: the entry is the participant's. Said
    /// of the first such row alone.
    case groupIgnored(column: String)
    /// The quantity lies above the warning.
    case aboveWarning(quantity: Int, warnAbove: Int)
    /// It has no date, and an earlier import had the same row, so it is taken for that one. Told of
    /// the first such row.
    case repeatedWithoutDate
    /// It says the same as the row on an earlier line, and counts as well.
    case sameEntryAs(line: Int)
    /// So do this many rows more, the last of them on this line.
    case moreEqualRows(Int)
    /// A juror's marks of an entrant have changed.
    case marksChanged(entrant: Int, [AuditEntry.Change])
  }

  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}

extension ImportNotice {
  /// What there is to know of a row, and of the earlier row that it repeats.
  public static func notices(of line: Int, _ kinds: [Kind]) -> [ImportNotice] {
    kinds.flatMap { kind in
      let notice = ImportNotice(line: line, kind: kind)
      guard case .samePersonAs(let earlier, _) = kind else { return [notice] }
      return [notice, ImportNotice(line: earlier, kind: .repeatedOn(line: line))]
    }
  }
}
