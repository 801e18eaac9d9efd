import GRDB
package import Juara

extension Store {
  /// Makes a draft like an event: its plan, sessions (also those that were called off), questions, hosts and milestones, and a
  /// challenge's window, rules, lists, tiers, badges, divisions and awards; without registrations,
  /// join links, secret codes and freeze.
  /// - Parameter startsAt: When it starts, all else moving with it, a challenge by whole days
  ///   unless it has hours; nil
  ///   leaves every time as it is.
  @discardableResult
  package func copyEvent(
    _ code: String, as newCode: EventCode, title: String? = nil, startsAt: Instant? = nil,
    by audit: AuditContext
  ) throws -> Event {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let zone = context.library.zone
      let isChallenge = try Challenge.exists(context.db, event.id)
      let runsForDays = try Challenge.runsForDays(context.db, event.id)
      let shift = CalendarShift(
        from: event.plan.startsAt,
        to: startsAt.map { runsForDays ? zone.start(of: zone.day(of: $0)) : $0 }
          ?? event.plan.startsAt,
        zone: zone)
      var plan = event.plan.copied(shift)
      if let title { plan.title = title }
      let copy = try Self.insertEvent(context, newCode, plan, meets: false)
      if runsForDays { try plan.keepPlace(context.db, copy) }
      try EventCopy(rows: RowCopy(db: context.db), old: event.id, new: copy, shift: shift)
        .copyAll(isChallenge: isChallenge)
      try context.log(.copied, .event, copy, [.init("copiedFrom", from: nil, to: event.code.text)])
      return try Event.fetch(context.db, copy)
    }
  }
}

private struct EventCopy {
  let rows: RowCopy
  let old: Identifier<Event>
  let new: Identifier<Event>
  let shift: CalendarShift

  func copyAll(isChallenge: Bool) throws {
    try copyLastSession()
    try rows.copy("session", where: "eventId", is: old) { row in
      [
        "eventId": new, "startsAt": shift.moved(try row["startsAt"] as Instant),
        "endsAt": shift.moved(try row["endsAt"] as Instant), "link": nil as String?,
        "cancelledAt": nil as Instant?, "seatsTaken": 0,
      ]
    }
    for table in ["question", "host"] {
      try rows.copy(table, where: "eventId", is: old) { _ in ["eventId": new] }
    }
    try rows.copy("milestone", where: "eventId", is: old) { row in
      ["eventId": new, "due": shift.moved(try row["due"] as Day), "state": Milestone.State.planned]
    }
    if isChallenge { try copyChallenge() }
  }

  /// The last number given to a session, so that the next one is new.
  private func copyLastSession() throws {
    try rows.db.execute(
      "UPDATE event SET lastSession = (SELECT lastSession FROM event WHERE id = ?) WHERE id = ?",
      [old, new])
  }

  private func copyChallenge() throws {
    try rows.copy("challenge", where: "eventId", is: old) { row in
      let closesAt: Instant? = try row["recordingClosesAt"]
      return [
        "eventId": new, "fromDay": shift.moved(try row["fromDay"] as Day),
        "toDay": shift.moved(try row["toDay"] as Day),
        "recordingClosesAt": closesAt.map(shift.moved), "frozenAt": nil as Instant?,
        "rulesAtFreeze": nil as String?,
      ]
    }
    let rules = try rows.copy("scoringRule", where: "challengeId", is: old) { _ in
      ["challengeId": new]
    }
    for (rule, copy) in rules {
      try rows.copy("languageQuota", where: "ruleId", is: rule) { _ in ["ruleId": copy] }
    }
    let lists = try rows.copy("titleList", where: "challengeId", is: old) { row in
      ["challengeId": new, "ruleId": rules[try row["ruleId"]]]
    }
    for (list, copy) in lists {
      try rows.copy("listedTitle", where: "listId", is: list) { _ in ["listId": copy] }
    }
    try copyAchievements(rules: rules, lists: lists)
    try copyAwards()
    try copyJury()
  }

  /// What a jury marks by and how it works, and what is combined; who judges is settled anew.
  private func copyJury() throws {
    for table in ["jury", "criterion", "combinedPart"] {
      try rows.copy(table, where: "challengeId", is: old) { _ in ["challengeId": new] }
    }
  }

  private func copyAwards() throws {
    let divisions = try rows.copy("division", where: "challengeId", is: old) { row in
      let ageOn: Day? = try row["ageOn"]
      return ["challengeId": new, "ageOn": ageOn.map(shift.moved)]
    }
    try rows.copy("awardBand", where: "challengeId", is: old) { row in
      let division: Int64? = try row["divisionId"]
      return ["challengeId": new, "divisionId": division.flatMap { divisions[$0] }]
    }
  }

  /// Tiers and badges; secret codes stay behind, because readers know them by now.
  private func copyAchievements(rules: [Int64: Int64], lists: [Int64: Int64]) throws {
    let achievements = try rows.copy("achievement", where: "challengeId", is: old) { _ in
      ["challengeId": new]
    }
    for (achievement, copy) in achievements {
      try rows.copy("achievementGoal", where: "achievementId", is: achievement) { row in
        let rule: Int64? = try row["ruleId"]
        let list: Int64? = try row["listId"]
        return [
          "achievementId": copy, "ruleId": rule.flatMap { rules[$0] },
          "listId": list.flatMap { lists[$0] },
        ]
      }
    }
  }
}

/// Copies rows of a table as they are, whatever columns it has, apart from those that are changed.
struct RowCopy {
  let db: Database

  /// A key that SQLite gives out is given out anew.
  /// - Parameter change: What differs in the copy, by column.
  /// - Returns: The new keys by the old ones, where the table's rows have a key `id`.
  @discardableResult
  func copy(
    _ table: String, where column: String, is old: some DatabaseValueConvertible,
    _ change: (Row) throws -> [String: (any DatabaseValueConvertible)?]
  ) throws -> [Int64: Int64] {
    var keys: [Int64: Int64] = [:]
    for row in try db.rows("SELECT * FROM \(table) WHERE \(column) = ? ORDER BY 1", [old]) {
      let changed = try change(row)
      let columns = Array(row.columnNames.filter { $0 != "id" })
      let values = try columns.map { try changed[$0] ?? row[$0] as DatabaseValue }
      try db.insert(table, ColumnValues(columns, StatementArguments(values)))
      if row.hasColumn("id") { keys[try row["id"]] = db.lastInsertedRowID }
    }
    return keys
  }
}
