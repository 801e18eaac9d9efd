import GRDB
import Juara

/// Takes the rows of a file of log entries, counts what becomes of them, and tells what there is to
/// know.
struct LogImport {
  var batch: BatchWriter
  var desk: LogWriter
  private var hasToldOfUndated = false
  /// How many rows say the same as an earlier one of the file, and the last of them that was not told.
  private var equalRows = 0
  private var lastEqualRow = 0
  /// More would hide what else there is to know: of a file of a school, whole classes read one book.
  private static let equalRowsTold = 20

  init(batch: BatchWriter, desk: LogWriter) {
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

/// Tells the rows of a file that an earlier import has applied already.
///
/// Two equal rows of one file are two entries: somebody read two such books. So the n-th equal row
/// of a file is a repetition only if earlier imports wrote n such entries. Staff are told of it, as
/// they are of two rows of one person.
///
/// A row without a date is the same row on whatever day it is imported: that the same file again
/// changes nothing is the stronger rule. Staff are told, so that they can give the day where the
/// work was indeed read again.
struct RepeatedRows {
  private let counting: PreparedStatement
  private let batch: Identifier<Batch>
  /// How many equal rows this file has had, of those that earlier imports wrote at all.
  private var met: [Int64: Int] = [:]

  init(_ db: Database, batch: Identifier<Batch>) throws {
    self.batch = batch
    counting = try PreparedStatement(
      db,
      """
      SELECT count(*) FILTER (WHERE batchId < ?2), min(sourceLine) FILTER (WHERE batchId = ?2)
      FROM logEntry WHERE fingerprint = ?1
      """)
  }

  /// What is known of a row.
  enum Standing: Equatable {
    /// Nobody has met it before.
    case new
    /// An earlier import applied it.
    case repeated
    /// It is new, and equal to the row of this line of the same file.
    case equal(line: Int)
  }

  /// What is known of the row of this fingerprint, the next one of this file.
  ///
  /// - Parameter others: its fingerprints of entrants that were merged into its own.
  mutating func standing(of fingerprint: Int64, others: [Int64] = []) throws -> Standing {
    var written = 0
    var line = 0
    for fingerprint in [fingerprint] + others {
      try counting.forEachRow([.number(fingerprint), .key(batch)]) { row in
        written += Int(row.integer(0))
        if line == 0 { line = Int(row.integer(1)) }
      }
    }
    if written > 0 {
      let met = met[fingerprint, default: 0] + 1
      self.met[fingerprint] = met
      if met <= written { return .repeated }
    }
    return line > 0 ? .equal(line: line) : .new
  }
}

extension LogDraft {
  /// A hash of what the row says of a reader.
  func fingerprint(of entrant: Int64) -> Int64 {
    var print = Fingerprint()
    print.add(entrant)
    print.add(activity.name)
    print.add(Int64(quantity))
    print.add(readOn.map { Int64($0.daysSince1970) })
    print.add(recordedAt?.secondsSince1970)
    print.add(work.title)
    print.add(work.author)
    print.add(work.isbn?.digits)
    // Each left out where there is none.
    if let language = work.language { print.add("language:" + language.description) }
    if let review {
      print.add(review.text)
      print.add(review.rating.map { Int64($0) })
    }
    if let evidence {
      print.add(evidence.text)
      print.add(evidence.link)
      print.add(evidence.reference)
    }
    return print.value
  }
}
