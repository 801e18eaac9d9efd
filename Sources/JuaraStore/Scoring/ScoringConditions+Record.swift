import GRDB
import Juara

extension ScoringConditions {
  static func fetch(_ db: Database, _ challenge: Identifier<Event>) throws -> ScoringConditions {
    ScoringConditions(
      lists: try TitleList.all(db, of: challenge),
      languages: try LanguageQuota.all(db, of: challenge),
      streakBonus: try StreakBonus.fetch(db, of: challenge),
      achievements: try Achievement.all(db, of: challenge))
  }
}

extension StreakBonus {
  fileprivate static func fetch(_ db: Database, of challenge: Identifier<Event>) throws -> Self? {
    guard
      let row = try db.row(
        "SELECT streakDays, streakPoints FROM challenge WHERE eventId = ?", [challenge]),
      let days: Int = try row[0], let points: Int = try row[1]
    else { return nil }
    return StreakBonus(days: days, points: points)
  }
}

extension TitleList {
  fileprivate static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [Self] {
    return try db.rows(
      "SELECT id, name, ruleId, atLeast FROM titleList WHERE challengeId = ? ORDER BY id",
      [challenge]
    ).map { row in
      try TitleList(
        name: row[1], rule: row[2], atLeast: row[3],
        works: db.rows(
          "SELECT title, author, isbn FROM listedTitle WHERE listId = ? ORDER BY position",
          [row[0] as Int64]
        ).map { row in
          try Work(title: row["title"], author: row["author"], isbn: row["isbn"])
        })
    }
  }

  func insert(_ db: Database, in challenge: Identifier<Event>) throws -> Int64 {
    try db.execute(
      "INSERT INTO titleList (challengeId, ruleId, name, nameKey, atLeast) VALUES (?, ?, ?, ?, ?)",
      [challenge, rule, name, NameKey.key(of: name), atLeast])
    let id = db.lastInsertedRowID
    for (position, work) in works.enumerated() {
      try db.execute(
        "INSERT INTO listedTitle (listId, position, title, author, isbn) VALUES (?, ?, ?, ?, ?)",
        [id, position, work.title, work.author, work.isbn])
    }
    return id
  }
}

extension LanguageQuota {
  fileprivate static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [Self] {
    return try db.rows(
      """
      SELECT language, ruleId, atLeast FROM languageQuota
      JOIN scoringRule ON scoringRule.id = ruleId WHERE challengeId = ? ORDER BY ruleId, language
      """, [challenge]
    ).map { row in
      try LanguageQuota(language: row[0], rule: row[1], atLeast: row[2])
    }
  }
}

extension Achievement.Measure {
  /// Reads a `measure`, with the `activity` or the list's `name` where it counts one.
  fileprivate init(_ row: Row) throws {
    if let activity: Activity = try row["activity"] {
      self = .activity(activity)
    } else if let list: String = try row["name"] {
      self = .list(list)
    } else if let measure = Self(try row["measure"]) {
      self = measure
    } else {
      throw row.problem("measure")
    }
  }
}

extension Achievement {
  fileprivate static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [Self] {
    return try db.rows(
      "SELECT id, kind, name FROM achievement WHERE challengeId = ? ORDER BY kind DESC, id",
      [challenge]
    ).map { row in
      try Achievement(
        kind: row[1], name: row[2],
        goals: db.rows(
          """
          SELECT measure, scoringRule.activity, titleList.name, count FROM achievementGoal
          LEFT JOIN scoringRule ON scoringRule.id = achievementGoal.ruleId
          LEFT JOIN titleList ON titleList.id = achievementGoal.listId
          WHERE achievementId = ? ORDER BY position
          """, [row[0] as Int64]
        ).map { row in
          try Goal(Measure(row), row["count"])
        })
    }
  }

  /// Writes a new achievement; its goals name rules and lists of the challenge.
  func insert(_ db: Database, in challenge: Identifier<Event>) throws -> Int64 {
    try db.execute(
      "INSERT INTO achievement (challengeId, kind, name, nameKey) VALUES (?, ?, ?, ?)",
      [challenge, kind, name, NameKey.key(of: name)])
    let id = db.lastInsertedRowID
    for (position, goal) in goals.enumerated() {
      var (measure, activity, list) = (goal.measure.text, String?.none, String?.none)
      switch goal.measure {
      case .activity(let named): (measure, activity) = ("activity", named.name)
      case .list(let named): (measure, list) = ("list", named)
      default: break
      }
      try db.execute(
        """
        INSERT INTO achievementGoal (achievementId, position, measure, count, ruleId, listId)
        VALUES (?1, ?2, ?3, ?4,
          (SELECT id FROM scoringRule WHERE challengeId = ?5 AND activity = ?6),
          (SELECT id FROM titleList WHERE challengeId = ?5 AND nameKey = ?7))
        """,
        [id, position, measure, goal.count, challenge, activity, list.map(NameKey.key(of:))])
    }
    return id
  }
}
