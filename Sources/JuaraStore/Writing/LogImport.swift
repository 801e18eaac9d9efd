internal import GRDB
internal import Juara

/// Takes the rows of a file of log entries, counts what becomes of them, and tells what there is to
/// know.
struct LogImport {
  var batch: BatchWriter
  var desk: LogDesk
  private var hasToldOfUndated = false

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
        let (id, isFlagged) = try desk.take(draft, line: row.line)
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
