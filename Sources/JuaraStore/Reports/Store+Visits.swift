import GRDB
package import Juara

extension Store {
  /// By day.
  package func visitCounts(in days: DayRange? = nil) throws -> [VisitCount] {
    try read { db in try VisitCount.all(db, in: days) }
  }

  /// Writes the number of a day that has none yet.
  package func addVisitCount(_ count: VisitCount, by audit: AuditContext) throws {
    try write(by: audit) { context in
      try count.check(today: context.today)
      if let known = try VisitCount.fetch(context.db, count.day) {
        throw VisitRefusal.counted(known)
      }
      try context.db.insert(
        "visitCount",
        [
          "day": count.day, "visitors": count.visitors, "recordedAt": audit.at,
          "recordedBy": audit.staff,
        ])
      try context.log(
        .edited, .library, 1, [VisitCount.change(on: count.day, from: nil, to: count.visitors)])
    }
  }

  /// - Parameter visitors: Nil takes the number away.
  /// - Returns: The number before.
  @discardableResult
  package func editVisitCount(
    on day: Day, to visitors: Int?, by audit: AuditContext
  ) throws -> VisitCount {
    try write(by: audit) { context in
      guard let before = try VisitCount.fetch(context.db, day) else {
        throw VisitRefusal.notCounted(day)
      }
      if let visitors {
        try VisitCount(day: day, visitors: visitors).check(today: context.today)
        if visitors == before.visitors { return before }
        try context.db.update(
          "visitCount", where: "day", is: day,
          ["visitors": visitors, "recordedAt": audit.at, "recordedBy": audit.staff])
      } else {
        try context.db.execute("DELETE FROM visitCount WHERE day = ?", [day])
      }
      try context.log(
        .edited, .library, 1, [VisitCount.change(on: day, from: before.visitors, to: visitors)])
      return before
    }
  }
}

extension VisitCount {
  static func all(_ db: Database, in days: DayRange?) throws -> [VisitCount] {
    try db.rows(
      """
      SELECT day, visitors FROM visitCount
      WHERE ?1 IS NULL OR day BETWEEN ?1 AND ?2 ORDER BY day
      """, [days?.first, days?.last]
    ).map { try VisitCount(day: $0[0], visitors: $0[1]) }
  }

  fileprivate static func fetch(_ db: Database, _ day: Day) throws -> VisitCount? {
    try db.row("SELECT day, visitors FROM visitCount WHERE day = ?", [day])
      .map { try VisitCount(day: $0[0], visitors: $0[1]) }
  }

  fileprivate static func change(on day: Day, from old: Int?, to new: Int?) -> AuditEntry.Change {
    .init("visitors.\(day)", from: old.map(String.init), to: new.map(String.init))
  }
}
