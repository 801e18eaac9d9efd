internal import GRDB
internal import Juara

/// What hangs on a log entry: its review, and what was handed in with it.
struct EntryAttachments {
  let db: Database
  let challenge: Identifier<Event>

  /// Writes what a draft brings along.
  func write(_ draft: LogDraft, of entry: Identifier<LogEntry>) throws {
    if let review = draft.review {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO review (entryId, challengeId, body, words, rating) VALUES (?, ?, ?, ?, ?)"
      )
      try statement.execute(
        arguments: [entry, challenge, review.text, review.words, review.rating])
    }
    if let evidence = draft.evidence {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO evidence (entryId, body, link, reference) VALUES (?, ?, ?, ?)")
      try statement.execute(
        arguments: [entry, evidence.text, evidence.link, evidence.reference])
    }
  }

  /// The review of an entry, if it has one.
  static func review(_ db: Database, of entry: Identifier<LogEntry>) throws -> ReviewDraft? {
    try Row.fetchOne(
      db, sql: "SELECT body, rating FROM review WHERE entryId = ?", arguments: [entry]
    ).flatMap { ReviewDraft(text: $0[0], rating: $0[1]) }
  }

  /// What was handed in with an entry, if anything was.
  static func evidence(_ db: Database, of entry: Identifier<LogEntry>) throws -> Evidence? {
    try Row.fetchOne(
      db, sql: "SELECT body, link, reference FROM evidence WHERE entryId = ?", arguments: [entry]
    ).flatMap { Evidence(text: $0[0], link: $0[1], reference: $0[2]) }
  }
}
