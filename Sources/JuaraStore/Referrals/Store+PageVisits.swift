import GRDB
package import Juara

extension Store {
  /// Adds to what was counted of the website's pages. The audit log has nothing of it: nobody decided anything.
  ///
  /// - Parameter waits: Whether to wait while another program writes to the file.
  /// - Throws: `LibraryFileProblem.busy` where it does not wait.
  package func addPageVisits(_ counts: [PageVisit: Int], waits: Bool) throws {
    if !waits { try setPatience(milliseconds: 0) }
    defer { if !waits { try? setPatience(milliseconds: 10_000) } }
    try write { db in
      for (visit, count) in counts {
        // Who came by a code that was removed since came by none.
        try db.cachedStatement(
          sql: """
            INSERT INTO pageVisit (eventId, day, referralId, visits)
            VALUES (?, ?, (SELECT id FROM referral WHERE code = ?), ?) \(PageVisits.adding)
            """
        ).execute(arguments: [visit.event, visit.day, visit.code, count])
      }
    }
  }

  private func setPatience(milliseconds: Int) throws {
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA busy_timeout = \(milliseconds)")
    }
  }
}

/// How often the website's pages were shown.
enum PageVisits {
  /// Where an event has a count of that day and code already.
  static let adding = """
    ON CONFLICT (eventId, day, ifnull(referralId, 0)) DO UPDATE SET visits = visits + excluded.visits
    """

  /// By code; nil for those without one.
  /// - Parameter event: Nil for all.
  static func byCode(
    _ db: Database, of event: Identifier<Event>?
  ) throws -> [ReferralCode?: Int] {
    let rows = try db.rows(
      """
      SELECT code, sum(visits) FROM pageVisit LEFT JOIN referral ON referral.id = referralId
      WHERE ?1 IS NULL OR pageVisit.eventId = ?1 GROUP BY referralId
      """, [event])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { (try $0[0] as ReferralCode?, try $0[1] as Int) })
  }

  /// Leaves those of a code that is removed to those without one.
  static func forget(_ db: Database, _ referral: Identifier<Referral>) throws {
    try db.execute(
      """
      INSERT INTO pageVisit (eventId, day, referralId, visits)
      SELECT eventId, day, NULL, visits FROM pageVisit WHERE referralId = ? \(adding)
      """, [referral])
    try db.execute("DELETE FROM pageVisit WHERE referralId = ?", [referral])
  }
}
