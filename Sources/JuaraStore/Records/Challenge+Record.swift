public import GRDB
public import Juara

extension Challenge {
  /// The challenge that an event is; throws the challenges there are where it keeps no score.
  static func fetch(_ db: Database, _ event: Event) throws -> Challenge {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM challenge WHERE eventId = ?", arguments: [event.id])
    guard let row else {
      let codes = try String.fetchAll(
        db,
        sql: "SELECT code FROM event JOIN challenge ON challenge.eventId = event.id ORDER BY code")
      throw NotFound.challenge(event.code, challenges: codes)
    }
    return Challenge(
      event: event,
      window: ReadingWindow(
        from: row["fromDay"], to: row["toDay"], backdatingDays: row["backdatingDays"],
        recordingClosesAt: row["recordingClosesAt"]),
      rules: try ScoringRule.fetchAll(
        db, sql: "SELECT * FROM scoringRule WHERE challengeId = ? ORDER BY id",
        arguments: [event.id]),
      ranking: RankingKey(row["rankedBy"] as String)!,
      conditions: try ScoringConditions.fetch(db, event.id),
      groupScoring: GroupScoring(
        measure: GroupScoring.Measure(rawValue: row["groupMeasure"])!,
        minimumParticipants: row["minimumParticipants"]),
      frozenAt: row["frozenAt"],
      divisions: try Division.fetchAll(
        db, of: event.id, ageDay: event.plan.ageOn ?? row["fromDay"]))
  }

  /// Whether an event is a challenge.
  static func exists(_ db: Database, _ event: Identifier<Event>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM challenge WHERE eventId = ?)", arguments: [event])!
  }

  /// The challenge of a code.
  static func fetch(_ db: Database, code: String) throws -> Challenge {
    try fetch(db, try Event.fetch(db, code: code))
  }
}

extension ScoringRule: FetchableRecord {
  /// Reads a row of the table `scoringRule`.
  public init(row: Row) throws {
    self.init(
      id: row["id"],
      terms: ScoringTerms(
        activity: Activity(row["activity"])!,
        ratio: PointRatio(points: row["points"] as Int, per: row["per"] as Int)!,
        entryLimit: row["entryLimit"], dailyLimit: row["dailyLimit"],
        totalLimit: row["totalLimit"], warnAbove: row["warnAbove"],
        distinctTitles: row["distinctTitles"], reviewWords: row["reviewWords"]))
  }
}

extension ScoringTerms {
  /// Writes the rule of an activity, a new one or over the one there is.
  func save(
    _ db: Database, in challenge: Identifier<Event>
  ) throws -> Identifier<ScoringRule> {
    try Identifier<ScoringRule>.fetchOne(
      db,
      sql: """
        INSERT INTO scoringRule (challengeId, activity, points, per, entryLimit, dailyLimit,
          totalLimit, warnAbove, distinctTitles, reviewWords)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (challengeId, activity) DO UPDATE SET points = excluded.points,
          per = excluded.per, entryLimit = excluded.entryLimit, dailyLimit = excluded.dailyLimit,
          totalLimit = excluded.totalLimit, warnAbove = excluded.warnAbove,
          distinctTitles = excluded.distinctTitles, reviewWords = excluded.reviewWords
        RETURNING id
        """,
      arguments: [
        challenge, activity.name, ratio.points, ratio.per, entryLimit, dailyLimit, totalLimit,
        warnAbove, distinctTitles, reviewWords,
      ])!
  }

  /// The terms as the audit log keeps them.
  var fields: [(field: String, value: String?)] {
    [
      ("activity", activity.name), ("points", String(ratio.points)), ("per", String(ratio.per)),
      ("entryLimit", entryLimit.map(String.init)), ("dailyLimit", dailyLimit.map(String.init)),
      ("totalLimit", totalLimit.map(String.init)), ("warnAbove", warnAbove.map(String.init)),
      ("distinctTitles", distinctTitles ? "yes" : nil),
      ("reviewWords", reviewWords.map(String.init)),
    ]
  }
}
