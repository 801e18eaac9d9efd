internal import GRDB
internal import Juara

/// What each entrant of a challenge scored: as it is kept, or counted anew as of a moment.
struct ScoreBook {
  /// What one entrant scored.
  struct Page {
    /// In the challenge's unit of points.
    var points = 0
    var titles = 0
    var activeDays = 0
    var lastCountedOn: Day?
    var reachedAt: Instant?
    /// One total per activity, in the order of the challenge's rules.
    var totals: [Standings.Total]
  }

  private let blank: Page
  private var pages: [Int64: Page] = [:]

  private init(_ challenge: Challenge) {
    blank = Page(totals: challenge.rules.map { _ in Standings.Total() })
  }

  /// What an entrant scored: nothing, where there is no entrant yet.
  func page(of entrant: Int64?) -> Page { entrant.flatMap { pages[$0] } ?? blank }

  /// The scores of a challenge: those that are kept or, given a cutoff, those of its moment.
  static func read(
    _ db: Database, _ challenge: Challenge, _ unit: PointUnit, _ cutoff: Cutoff?
  ) throws -> ScoreBook {
    guard let cutoff else { return try kept(db, challenge) }
    return try counted(db, challenge, unit, cutoff)
  }

  private static func kept(_ db: Database, _ challenge: Challenge) throws -> ScoreBook {
    var book = ScoreBook(challenge)
    let key = HotValue.key(challenge.event.id)
    let scores = try HotStatement(
      db,
      """
      SELECT entrantId, points, titles, activeDays, lastCountedOn, reachedAt FROM score
      WHERE challengeId = ?
      """)
    try scores.forEachRow([key]) { row in
      var page = book.blank
      page.points = Int(row.integer(1))
      page.titles = Int(row.integer(2))
      page.activeDays = Int(row.integer(3))
      page.lastCountedOn = row.text(4).flatMap { Day($0) }
      page.reachedAt = row.isNull(5) ? nil : Instant(secondsSince1970: row.integer(5))
      book.pages[row.integer(0)] = page
    }
    let places = Dictionary(
      uniqueKeysWithValues: challenge.rules.enumerated().map { ($1.id.rawValue, $0) })
    let parts = try HotStatement(
      db,
      """
      SELECT scorePart.entrantId, ruleId, raw, counted FROM scorePart
      JOIN score ON score.entrantId = scorePart.entrantId WHERE challengeId = ?
      """)
    try parts.forEachRow([key]) { row in
      guard let place = places[row.integer(1)] else { return }
      book.pages[row.integer(0)]?.totals[place] = Standings.Total(
        raw: Int(row.integer(2)), counted: Int(row.integer(3)))
    }
    return book
  }

  /// Scores everybody by the entries that count at a moment, under the rules of today.
  private static func counted(
    _ db: Database, _ challenge: Challenge, _ unit: PointUnit, _ cutoff: Cutoff
  ) throws -> ScoreBook {
    var book = ScoreBook(challenge)
    let scoring = Scoring(rules: challenge.rules)
    var entrant: Int64?
    var entries: [Scoring.Entry] = []
    func turnThePage() {
      if let entrant { book.pages[entrant] = book.page(scoring.score(entries), challenge, unit) }
      entries.removeAll(keepingCapacity: true)
    }
    let reading = try HotStatement(
      db,
      """
      SELECT logEntry.entrantId, logEntry.id, ruleId, quantity, readOn, recordedAt, titleKey
      FROM entrant INDEXED BY entrantByChallenge CROSS JOIN logEntry ON logEntry.entrantId = entrant.id
      WHERE entrant.challengeId = ?1 AND recordedAt < ?2 AND readOn <= ?3
        AND (voidedAt IS NULL OR voidedAt >= ?2)
      ORDER BY entrant.challengeId, entrant.id
      """)
    try reading.forEachRow([
      .key(challenge.event.id), .instant(cutoff.instant),
      .string(cutoff.lastDayRead?.description ?? "~"),
    ]) { row in
      if row.integer(0) != entrant {
        turnThePage()
        entrant = row.integer(0)
      }
      entries.append(
        Scoring.Entry(
          id: Identifier(row.integer(1)), rule: Identifier(row.integer(2)),
          quantity: Int(row.integer(3)), readOn: Day(row.text(4)!)!,
          recordedAt: Instant(secondsSince1970: row.integer(5)), titleKey: row.text(6)))
    }
    turnThePage()
    return book
  }

  private func page(_ score: Score, _ challenge: Challenge, _ unit: PointUnit) -> Page {
    var page = blank
    page.points = score.units(under: challenge.rules, in: unit)
    page.titles = score.titles
    page.activeDays = score.activeDays
    page.lastCountedOn = score.lastCountedOn
    page.reachedAt = score.reachedAt
    for (place, rule) in challenge.rules.enumerated() {
      guard let part = score.parts.first(where: { $0.rule == rule.id }) else { continue }
      page.totals[place] = Standings.Total(raw: part.raw, counted: part.counted)
    }
    return page
  }
}
