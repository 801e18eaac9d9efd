import GRDB
import Juara

struct LogImport: RowImporter {
  private var writer: LogWriter
  private var hasReportedUndated = false
  /// How many rows say the same as an earlier one of the file, and the last of them.
  private var equalRows = 0
  private var lastEqualRow = 0
  /// How many new rows name their reader by a name that one entrant alone bears, and the last of them.
  private var namedRows = 0
  private var lastNamedRow = 0
  /// More would hide what else there is to know: of a file of a school, whole classes read one book.
  private static let equalRowsReported = 20

  init(_ writer: LogWriter) { self.writer = writer }

  mutating func take(_ draft: LogDraft, line: Int) throws -> RowOutcome {
    let written = try writer.take(draft, line: line)
    var notices: [ImportNotice.Kind] = []
    if written.id != nil, case .participant(.name(_, nil)) = draft.reader {
      namedRows += 1
      lastNamedRow = line
    }
    if let sameAsLine = written.sameAsLine {
      equalRows += 1
      lastEqualRow = line
      if equalRows <= Self.equalRowsReported { notices.append(.sameEntryAs(line: sameAsLine)) }
    }
    if let other = written.sameLinkAs { notices.append(.sharedLink(with: other)) }
    if written.id == nil, !hasReportedUndated, draft.readOn == nil, draft.recordedAt == nil {
      hasReportedUndated = true
      notices.append(.repeatedWithoutDate)
    } else if written.isFlagged,
      let warnAbove = writer.challenge.rule(for: draft.activity)?.terms.warnAbove
    {
      notices.append(.aboveWarning(quantity: draft.quantity, warnAbove: warnAbove))
    }
    return written.id == nil ? .unchanged(notices) : .created(notices)
  }

  func finish(_ report: inout ImportReport) throws -> [ImportNotice] {
    try writer.close()
    report.groupsCreated = writer.groupsCreated
    let more = equalRows - Self.equalRowsReported
    return (more > 0 ? [ImportNotice(line: lastEqualRow, kind: .moreEqualRows(more))] : [])
      + (namedRows > 0
        ? [ImportNotice(line: lastNamedRow, kind: .knownByName(rows: namedRows))] : [])
  }
}

/// Two equal rows of one file are two entries: somebody read two such books. So the n-th equal row
/// of a file is a repetition only if earlier imports wrote n such entries. Staff are told.
///
/// A row without a date is the same row on whatever day it is imported: that the same file again
/// changes nothing is the stronger rule. Staff are told, so that they can give the day of a second
/// reading.
struct RepeatedRows {
  private let counting: PreparedStatement
  private let importID: Identifier<Import>
  /// How many equal rows this file has had, of those that earlier imports wrote at all.
  private var met: [Int64: Int] = [:]

  init(_ db: Database, importID: Identifier<Import>) throws {
    self.importID = importID
    counting = try PreparedStatement(
      db,
      """
      SELECT count(*) FILTER (WHERE importId < ?2), min(sourceLine) FILTER (WHERE importId = ?2)
      FROM logEntry WHERE fingerprint = ?1
      """)
  }

  enum Standing: Equatable {
    case new
    case repeated
    /// It is new, and equal to the row of this line of the same file.
    case equal(line: Int)
  }

  /// - Parameter others: Its fingerprints of entrants that were merged into its own.
  mutating func standing(of fingerprint: Int64, others: [Int64] = []) throws -> Standing {
    var written = 0
    var line = 0
    for fingerprint in [fingerprint] + others {
      try counting.forEachRow([.number(fingerprint), .key(importID)]) { row in
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
