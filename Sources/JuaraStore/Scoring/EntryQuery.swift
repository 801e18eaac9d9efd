import GRDB
import Juara

/// One entrant's, or everybody's, one entrant after another, in a single pass.
struct EntryQuery {
  private let db: Database
  private let scoring: Scoring
  private let columns: String
  private let source: String
  private let one: PreparedStatement

  /// - Parameters:
  ///   - withReviews: Whether to know each review's length though no rule asks for it.
  ///   - cutoff: The moment as of which entries are valid; nil is now.
  init(
    _ db: Database, _ scoring: Scoring, withReviews: Bool = false, withVoid: Bool = false,
    asOf cutoff: StandingsCutoff? = nil
  ) throws {
    self.db = db
    self.scoring = scoring
    let reviews = withReviews || scoring.needsReviews
    let links = try db.exists("SELECT * FROM evidence WHERE linkKey IS NOT NULL")
    columns = """
      logEntry.id, ruleId, quantity, readOn, recordedAt, titleKey,
        \(withVoid ? "voidedAt IS NOT NULL" : "0"), entrantId,
        isbn IS NOT NULL, title, \(scoring.needsLanguages ? "language" : "NULL"),
        \(reviews ? "ifnull(words, 0)" : "0"), author,
        exceedsLimit, \(links ? "linkKey" : "NULL")
      """
    let validity = try cutoff.map { try Self.isValid(db, at: $0) } ?? "voidedAt IS NULL"
    source =
      (reviews ? "LEFT JOIN review ON review.entryId = logEntry.id " : "")
      + (links ? "LEFT JOIN evidence ON evidence.entryId = logEntry.id " : "") + "WHERE "
      + (withVoid ? "1" : validity)
    one = try PreparedStatement(db, "SELECT \(columns) FROM logEntry \(source) AND entrantId = ?")
  }

  /// Whether an entry counts at a moment, as `StandingsCutoff.counts` says it. The past voids are few: each entry
  /// is looked up among them only if one of them holds at the moment.
  private static func isValid(_ db: Database, at cutoff: StandingsCutoff) throws -> String {
    let moment = cutoff.instant.secondsSince1970
    let day = cutoff.lastDayRead.map { " AND readOn <= '\($0)'" } ?? ""
    let voids = """
      SELECT * FROM pastVoid WHERE pastVoid.voidedAt < \(moment) AND restoredAt >= \(moment)
      """
    let isAny = try db.exists(voids)
    return "recordedAt < \(moment) AND (voidedAt IS NULL OR voidedAt >= \(moment))" + day
      + (isAny ? " AND NOT EXISTS (\(voids) AND entryId = logEntry.id)" : "")
  }

  /// One entrant's entries, in no particular order.
  func entries(of entrant: Int64) throws -> [Scoring.Entry] {
    var entries: [Scoring.Entry] = []
    try one.forEachRow([.number(entrant)]) { entries.append(try entry($0)) }
    return entries
  }

  func forEachEntrant(
    of challenge: Identifier<Event>, _ body: (Int64, [Scoring.Entry]) throws -> Void
  ) throws {
    let all = try PreparedStatement(
      db,
      """
      SELECT \(columns) FROM entrant
      CROSS JOIN logEntry INDEXED BY logEntryByEntrant ON logEntry.entrantId = entrant.id
      \(source) AND entrant.challengeId = ? ORDER BY entrant.id
      """)
    var entrant: Int64 = 0
    var entries: [Scoring.Entry] = []
    try all.forEachRow([.key(challenge)]) { row in
      if row.integer(7) != entrant {
        if !entries.isEmpty { try body(entrant, entries) }
        entries.removeAll(keepingCapacity: true)
        entrant = row.integer(7)
      }
      entries.append(try entry(row))
    }
    if !entries.isEmpty { try body(entrant, entries) }
  }

  private func entry(_ row: StatementRow) throws -> Scoring.Entry {
    let hasISBN = row.integer(8) != 0
    return Scoring.Entry(
      id: Identifier(row.integer(0)), rule: Identifier(row.integer(1)),
      quantity: Int(row.integer(2)), readOn: try row.day(3),
      recordedAt: Instant(secondsSince1970: row.integer(4)), titleKey: row.text(5),
      title: hasISBN ? row.text(9) : nil, author: row.text(12), hasISBN: hasISBN,
      language: row.text(10).flatMap { LanguageTag($0) }, reviewWords: Int(row.integer(11)),
      isVoid: row.integer(6) != 0, linkKey: row.text(14),
      exceedsLimit: row.integer(13) != 0)
  }
}
