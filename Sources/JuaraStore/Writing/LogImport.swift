internal import GRDB
internal import Juara

/// Takes the rows of a file of log entries, counts what becomes of them, and tells what there is to
/// know.
struct LogImport {
  var batch: BatchWriter
  var desk: LogDesk
  private var hasToldOfUndated = false
  /// How many rows say the same as an earlier one of the file, and the last of them that was not told.
  private var equalRows = 0
  private var lastEqualRow = 0
  /// More would hide what else there is to know: of a file of a school, whole classes read one book.
  private static let equalRowsTold = 20

  init(batch: BatchWriter, desk: LogDesk) {
    self.batch = batch
    self.desk = desk
  }

  /// Takes the next row.
  mutating func take(
    _ row: ImportRow<LogDraft>, tell: (ImportMessage) throws -> Void
  ) throws {
    switch row.content {
    case .problems(let problems):
      batch.tally.refused += 1
      for problem in problems { try tell(.problem(problem)) }
    case .draft(let draft):
      do {
        let (id, isFlagged, sameAsLine) = try desk.take(draft, line: row.line)
        if let sameAsLine { try tellOfEqual(row.line, sameAsLine, tell) }
        if id == nil { batch.tally.unchanged += 1 } else { batch.tally.created += 1 }
        if let kind = notice(of: draft, isKnown: id == nil, isFlagged: isFlagged) {
          try tell(.notice(ImportNotice(line: row.line, kind: kind)))
        }
      } catch let refusal as LogRefusal {
        batch.tally.refused += 1
        try tell(.problem(ImportProblem(line: row.line, reason: .log(refusal))))
      }
    }
  }

  private mutating func tellOfEqual(
    _ line: Int, _ earlier: Int, _ tell: (ImportMessage) throws -> Void
  ) throws {
    equalRows += 1
    lastEqualRow = line
    guard equalRows <= Self.equalRowsTold else { return }
    try tell(.notice(ImportNotice(line: line, kind: .sameEntryAs(line: earlier))))
  }

  /// Tells how many rows more were equal to another of the file.
  func tellOfEqualRows(_ tell: (ImportMessage) throws -> Void) throws {
    let more = equalRows - Self.equalRowsTold
    guard more > 0 else { return }
    try tell(.notice(ImportNotice(line: lastEqualRow, kind: .moreEqualRows(more))))
  }

  private mutating func notice(
    of draft: LogDraft, isKnown: Bool, isFlagged: Bool
  ) -> ImportNotice.Kind? {
    if isKnown, !hasToldOfUndated, draft.readOn == nil, draft.recordedAt == nil {
      hasToldOfUndated = true
      return .repeatedWithoutDate
    }
    guard isFlagged, let warnAbove = desk.challenge.rule(for: draft.activity)?.terms.warnAbove
    else { return nil }
    return .aboveWarning(quantity: draft.quantity, warnAbove: warnAbove)
  }
}
