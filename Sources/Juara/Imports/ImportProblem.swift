package struct ImportProblem: Error, Equatable, Sendable {
  /// The file line on which the row starts, from 1.
  package var line: Int
  /// The column's header; nil if the problem concerns the whole row.
  package var column: String?
  /// The cell's text; nil if the problem concerns the whole row.
  package var value: String?
  package var reason: Reason

  package enum Reason: Equatable, Sendable {
    case missing
    /// The row has more cells than the header.
    case ragged(cells: Int, expected: Int)
    case notAName
    case person(PersonReferenceProblem)
    case phone(PhoneProblem)
    case notAnEmail
    case date(DateProblem)
    /// Not a whole number from 1 up.
    case notACount
    /// Neither yes, no nor a date.
    case notAConsent
    case notARating
    case notALanguage
    case notAnISBN
    case notAnActivity
    /// A byte that is not in the file's encoding.
    case strayByte
    case unknownStatus
    /// The word does not tell whether a book was read.
    case unknownShelf
    /// Not one web address.
    case notALink
    /// The word does not tell whether somebody was there.
    case unknownPresence
    case answer(AnswerProblem)
    case notASession(known: [Int])
    /// The limit is in characters.
    case tooLong(limit: Int)
    /// It has a character that cannot be seen and commands a terminal or turns the writing.
    case controlCharacter
    case twoReaders
    case registeredInFuture(Instant)
    case registration(RegistrationRefusal)
    case log(LogRefusal)
    /// Including persons who match no registration.
    case attendance(AttendanceRefusal)
    case mark(MarkProblem)
    case judging(JudgingRefusal)
    case faq(FAQRefusal)
    case figures(FiguresRefusal)
    case survey(SurveyRefusal)
    case sameEntrantAs(line: Int, number: Int)
    case collection(CollectionRefusal)
    case notATopic

    /// Whether the cause lies in the challenge, so that it is reported once and not per row.
    package var isShared: Bool {
      switch self {
      case .log(.unknownActivity), .log(.recordingClosed): true
      default: false
      }
    }
  }

  package init(line: Int, column: String? = nil, value: String? = nil, reason: Reason) {
    self.line = line
    self.column = column
    self.value = value
    self.reason = reason
  }
}

/// Something to know about a row that is applied nevertheless.
package struct ImportNotice: Equatable, Sendable {
  package var line: Int
  package var kind: Kind

  package enum Kind: Equatable, Sendable {
    /// An earlier row of the same person was used and this one ignored. The fields that differ.
    case samePersonAs(line: Int, differsIn: [String])
    /// Repeats the person of an earlier row, and was used since it is newer.
    case newerThan(line: Int)
    /// The column of this number has no header, and so is not read. Reported for its first cell.
    case unnamedColumn(Int)
    /// The class is not understood, so the person counts as a minor.
    case unclearClass(String)
    /// The file has classes, but here neither a class nor a birth date nor a guardian.
    case ageUnknown
    /// Shares a telephone or e-mail with people of other names: known participants, and earlier
    /// lines.
    case sharesContact([Identifier<Participant>], lines: [Int])
    /// Only a name, which others have too, taken for a new person: known ones, and earlier lines.
    case namesake([Identifier<Participant>], lines: [Int])
    case updated(Identifier<Participant>, [AuditEntry.Change])
    /// The row says cancelled or declined, so nobody is registered.
    case notActive(RegistrationStatus)
    /// The guardian refuses consent, so the registration is declined.
    case guardianRefused
    /// The guardian refuses consent, but one is in force, which staff may withdraw.
    case guardianRefusedAfterConsent(Identifier<Participant>)
    /// The row is of somebody who was erased, and is left out.
    case erasedEarlier
    /// The row names a participant and a group; the entry is the participant's. Reported for the
    /// first such row.
    case groupIgnored(column: String)
    case aboveWarning(quantity: Int, warnAbove: Int)
    /// An undated row that an earlier import had, so the same entry. For the first such row.
    case repeatedWithoutDate
    /// Identical to an earlier row; both count.
    case sameEntryAs(line: Int)
    /// Another entrant handed in the same link, in this entry.
    case sharedLink(with: Identifier<LogEntry>)
    /// The number of further identical rows, and the line of the last.
    case moreEqualRows(Int)
    /// The number of rows that say nothing but a name of whose they are, and the line of the last.
    case knownByName(rows: Int)
    case marksChanged(entrant: Int, [AuditEntry.Change])
    case itemUpdated(CollectionItem, [AuditEntry.Change])
    /// The cell is no code of a referral, and is kept as it is.
    case notAReferral(column: String, String)
    /// No post of the library has the address or the text.
    case unknownPost(address: String, text: String?)
    case samePostAs(line: Int)
    /// The personal code has answered before, and the row is left out.
    case answeredBefore
  }

  package init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }
}
