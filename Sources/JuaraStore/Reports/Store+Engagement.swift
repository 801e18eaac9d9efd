import GRDB
package import Juara

extension Store {
  /// The latest figures of each publication, and the registrations that each post's code brought.
  /// - Parameter channel: Nil for all.
  package func engagement(on channel: Channel? = nil) throws -> EngagementReport {
    try read { db in
      let zone = try Library.fetch(db).zone
      let measures = PlatformFigures.Measure.allCases
      let rows = try db.rows(
        """
        SELECT postPublication.postId, occasion, channel, publishedAt, format,
          \(measures.map(\.rawValue).joined(separator: ", "))
        FROM postPublication JOIN post ON post.id = postPublication.postId
        JOIN postFigures ON postFigures.id = (
          SELECT id FROM postFigures WHERE publicationId = postPublication.id
          ORDER BY takenOn DESC, id DESC LIMIT 1)
        WHERE ?1 IS NULL OR channel = ?1 ORDER BY postPublication.id
        """, [channel])
      let brought = try db.rows(
        """
        SELECT post.id, count(*) FROM (
          SELECT DISTINCT firstReferral, eventId, participantId FROM registration
          WHERE firstReferral IS NOT NULL)
        JOIN referral ON referral.code = firstReferral
        JOIN post ON post.referralId = referral.id GROUP BY post.id
        """)
      let registrations = Dictionary(
        uniqueKeysWithValues: try brought.map { (try $0[0] as Identifier<Post>, try $0[1] as Int) })
      return EngagementReport(
        posts: try rows.map { row in
          var figures = PlatformFigures()
          for (index, measure) in measures.enumerated() { figures[measure] = try row[5 + index] }
          let post: Identifier<Post> = try row[0]
          return try EngagementReport.Publication(
            post: post, occasion: row[1], published: zone.local(row[3]), format: row[4],
            figures: figures, registrations: registrations[post] ?? 0)
        })
    }
  }
}

extension PostFormat: DatabaseValueConvertible {}
