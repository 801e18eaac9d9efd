import GRDB
package import Juara

extension Store {
  /// Scores everybody anew.
  /// - Parameter atLeast: How many of its titles must be read before others count; nil lets none.
  package func addTitleList(
    _ name: String, _ works: [Work], for activity: Activity, atLeast: Int?, to code: String,
    by audit: AuditContext
  ) throws {
    try change(code, by: audit) { context, challenge in
      let rule = try challenge.scoringRule(for: activity)
      guard !works.isEmpty else { throw ConditionRefusal.emptyList(name) }
      if let atLeast, atLeast > works.count {
        throw ConditionRefusal.moreThanListed(atLeast: atLeast, titles: works.count)
      }
      let key = NameKey.key(of: name)
      if let known = challenge.conditions.lists.first(where: { NameKey.key(of: $0.name) == key }) {
        throw ConditionRefusal.nameTaken(known.name)
      }
      let list = TitleList(name: name, rule: rule.id, atLeast: atLeast, works: works)
      let id = try list.insert(context.db, in: challenge.event.id)
      try context.log(
        .created, .titleList, id,
        .creating([
          ("name", name), ("activity", activity.name), ("atLeast", atLeast.map(String.init)),
          ("titles", String(works.count)),
        ]))
    }
  }

  /// Scores everybody anew. Refused where an achievement counts the titles.
  package func removeTitleList(_ name: String, of code: String, by audit: AuditContext) throws {
    try change(code, by: audit) { context, challenge in
      let known = challenge.conditions.lists.map(\.name)
      let list = try Self.one(name, among: known)
      let using = challenge.conditions.achievements.first {
        $0.goals.contains { $0.measure == .list(list) }
      }
      if let using { throw ConditionRefusal.listInUse(list, by: using.name) }
      let id: Int64? = try context.db.first(
        "DELETE FROM titleList WHERE challengeId = ? AND nameKey = ? RETURNING id",
        [challenge.event.id, NameKey.key(of: list)])
      try context.log(.removed, .titleList, id ?? 0, [.init("name", from: list, to: nil)])
    }
  }

  /// How many works must be in it before others count, or nil; scores everybody anew.
  package func setLanguage(
    _ language: LanguageTag, atLeast: Int?, for activity: Activity, of code: String,
    by audit: AuditContext
  ) throws {
    try change(code, by: audit) { context, challenge in
      let rule = try challenge.scoringRule(for: activity)
      let before = challenge.conditions.languages.first {
        $0.language == language && $0.rule == rule.id
      }
      guard before?.atLeast != atLeast else { return }
      try context.db.execute(
        "DELETE FROM languageQuota WHERE ruleId = ? AND language = ?", [rule.id, language])
      if let atLeast {
        try context.db.insert(
          "languageQuota", ["ruleId": rule.id, "language": language, "atLeast": atLeast])
      }
      try context.log(
        .edited, .rule, rule.id,
        [
          .init(
            "language \(language)", from: before.map { String($0.atLeast) },
            to: atLeast.map(String.init))
        ])
    }
  }

  /// Sets the points that days in a row earn, or nil for none, and scores everybody anew.
  package func setStreakBonus(
    _ bonus: StreakBonus?, of code: String, by audit: AuditContext
  ) throws {
    try change(code, by: audit) { context, challenge in
      let before = challenge.conditions.streakBonus
      guard before != bonus else { return }
      try context.db.execute(
        "UPDATE challenge SET streakDays = ?, streakPoints = ? WHERE eventId = ?",
        [bonus?.days, bonus?.points, challenge.event.id])
      func fields(_ bonus: StreakBonus?) -> AuditFields {
        [
          ("streakDays", bonus.map { String($0.days) }),
          ("streakPoints", bonus.map { String($0.points) }),
        ]
      }
      try context.log(
        .edited, .challenge, challenge.event.id, .between(fields(before), fields(bonus)))
    }
  }

  package func addAchievement(
    _ achievement: Achievement, to code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let (achievements, lists) = (challenge.conditions.achievements, challenge.conditions.lists)
      let key = NameKey.key(of: achievement.name)
      let known = achievements.first {
        $0.kind == achievement.kind && NameKey.key(of: $0.name) == key
      }
      if let known { throw ConditionRefusal.nameTaken(known.name) }
      for goal in achievement.goals {
        switch goal.measure {
        case .activity(let activity): _ = try challenge.scoringRule(for: activity)
        case .list(let name):
          let named = try Self.one(name, among: lists.map(\.name))
          let count = lists.first { $0.name == named }?.works.count ?? 0
          if goal.count > count {
            throw ConditionRefusal.moreThanListed(atLeast: goal.count, titles: count)
          }
        default: break
        }
      }
      let id = try achievement.insert(context.db, in: challenge.event.id)
      try context.log(
        .created, .achievement, id,
        .creating([
          ("kind", achievement.kind.rawValue), ("name", achievement.name),
          ("goals", achievement.goals.map(\.text).joined(separator: ", ")),
        ]))
    }
  }

  package func removeAchievement(
    _ kind: Achievement.Kind, named name: String, of code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let known = challenge.conditions.achievements.filter { $0.kind == kind }.map(\.name)
      let named = try Self.one(name, among: known)
      let id: Int64? = try context.db.first(
        "DELETE FROM achievement WHERE challengeId = ? AND kind = ? AND nameKey = ? RETURNING id",
        [challenge.event.id, kind, NameKey.key(of: named)])
      try context.log(.removed, .achievement, id ?? 0, [.init("name", from: named, to: nil)])
    }
  }

  /// Takes a mistyped activity away, as long as nothing was logged by it.
  package func removeRule(of activity: Activity, from code: String, by audit: AuditContext) throws {
    try change(code, by: audit) { context, challenge in
      let rule = try challenge.scoringRule(for: activity)
      let entries = try context.db.count(
        "SELECT count(*) FROM logEntry WHERE ruleId = ?", [rule.id])
      if entries > 0 { throw ConditionRefusal.ruleHasEntries(activity, entries: entries) }
      let using: String? = try context.db.first(
        """
        SELECT name FROM titleList WHERE ruleId = ?1
        UNION ALL SELECT name FROM achievement JOIN achievementGoal ON achievementId = achievement.id
          WHERE ruleId = ?1
        UNION ALL SELECT word FROM secretCode WHERE ruleId = ?1
        """, [rule.id])
      if let using { throw ConditionRefusal.ruleInUse(activity, by: using) }
      try context.db.execute("DELETE FROM scoringRule WHERE id = ?", [rule.id])
      let none = rule.terms.fields.map { (field: $0.field, value: String?.none) }
      try context.log(.removed, .rule, rule.id, .between(rule.terms.fields, none))
    }
  }

  private func change(
    _ code: String, by audit: AuditContext, _ body: (WriteContext, Challenge) throws -> Void
  ) throws {
    try write(by: audit) { context in
      let before = try Challenge.fetch(context.db, code: code)
      try before.keepRules(context)
      try body(context, before)
      try ScoreWriter(context.db, try Challenge.fetch(context.db, code: code)).rebuild()
    }
  }

  static func one(_ name: String, among known: [String]) throws -> String {
    let key = NameKey.key(of: name)
    guard let one = known.first(where: { NameKey.key(of: $0) == key }) else {
      throw ConditionRefusal.unknown(name, known: known)
    }
    return one
  }
}
