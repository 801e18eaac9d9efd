import GRDB
package import Juara

extension Store {
  /// The latest figures of each publication, and the registrations and page visits that each post's code brought.
  /// - Parameter channel: Nil for all.
  package func engagement(on channel: Channel? = nil) throws -> EngagementReport {
    try read { db in
      let zone = try Library.fetch(db).zone
      let measures = PlatformFigures.Measure.allCases
      let rows = try db.rows(
        """
        SELECT postPublication.postId, occasion, referral.code, publishedAt, format,
          \(measures.map(\.rawValue).joined(separator: ", "))
        FROM postPublication JOIN post ON post.id = postPublication.postId
        LEFT JOIN referral ON referral.id = post.referralId
        JOIN postFigures ON postFigures.id = (
          SELECT id FROM postFigures WHERE publicationId = postPublication.id
          ORDER BY takenOn DESC, id DESC LIMIT 1)
        WHERE ?1 IS NULL OR channel = ?1 ORDER BY postPublication.id
        """, [channel])
      let brought = try Registrants.all(db, of: nil, by: .first).values.reduce(
        into: [ReferralCode: Int]()
      ) { counts, person in
        if let code = person.code { counts[code, default: 0] += 1 }
      }
      let pages = try PageVisits.byCode(db, of: nil)
      return EngagementReport(
        posts: try rows.map { row in
          var figures = PlatformFigures()
          for (index, measure) in measures.enumerated() { figures[measure] = try row[5 + index] }
          let code: ReferralCode? = try row[2]
          return try EngagementReport.Publication(
            post: row[0], occasion: row[1], published: zone.local(row[3]), format: row[4],
            figures: figures, registrations: code.flatMap { brought[$0] } ?? 0,
            pageVisits: code.flatMap { pages[$0] } ?? 0)
        })
    }
  }
}

extension PostFormat: DatabaseValueConvertible {}
