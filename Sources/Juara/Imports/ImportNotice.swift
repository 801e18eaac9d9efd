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

  /// A notice on the row that begins on `line`.
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
