import GRDB
@_spi(ConsentRecords) import Juara

extension PublishableName {
  /// The name of somebody who agreed to its being posted; nil of anybody else, whatever their age.
  static func of(_ db: Database, _ participant: Identifier<Participant>) throws -> PublishableName?
  {
    let row = try db.row(
      """
      SELECT ifnull(publicName, fullName), consent.id FROM participant
      JOIN consent ON consent.participantId = participant.id
      WHERE participant.id = ? AND erasedAt IS NULL AND purpose = ? AND withdrawnOn IS NULL
      """, [participant, Consent.Purpose.postName])
    return try row.map { try PublishableName(participant, consent: $0[1], text: $0[0]) }
  }
}

extension PublishableReview {
  /// A published review whose writer agreed to its being published; nil of any other.
  static func of(_ db: Database, _ entry: Identifier<LogEntry>) throws -> PublishableReview? {
    let row = try db.row(
      """
      SELECT entrant.participantId, consent.id, body FROM review
      JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
      JOIN consent ON consent.participantId = entrant.participantId
        AND purpose = ? AND withdrawnOn IS NULL
      WHERE entryId = ? AND review.state = 'published' AND voidedAt IS NULL AND body IS NOT NULL
        AND entrant.state IN \(EntrantState.shownInPublic)
      """, [Consent.Purpose.publishReview, entry])
    return try row.map { try PublishableReview($0[0], consent: $0[1], text: $0[2]) }
  }
}

extension Store {
  /// Who stands in a post by a consent that was withdrawn since.
  static func peopleWithoutConsent(
    _ db: Database, in post: Identifier<Post>
  ) throws -> [PersonMatch] {
    try db.rows(
      """
      SELECT DISTINCT participant.id, fullName FROM postPerson
      JOIN consent ON consent.id = consentId
      JOIN participant ON participant.id = postPerson.participantId
      WHERE postId = ? AND NOT EXISTS (
        SELECT * FROM consent AS valid WHERE valid.participantId = participant.id
          AND valid.purpose = consent.purpose AND valid.withdrawnOn IS NULL)
      ORDER BY participant.id
      """, [post]
    ).map { try PersonMatch(id: $0[0], name: $0[1]) }
  }

  /// The posts that somebody stands in, but those withdrawn before they were published anywhere.
  static func postsShowing(
    _ db: Database, _ participant: Identifier<Participant>, on purpose: Consent.Purpose? = nil
  ) throws -> [Publication] {
    let ids: [Identifier<Post>] = try db.values(
      """
      SELECT DISTINCT post.id FROM postPerson JOIN post ON post.id = postId
      LEFT JOIN consent ON consent.id = consentId
      WHERE postPerson.participantId = ?1
        AND (?2 IS NULL OR purpose = ?2 OR (purpose IS NULL AND ?2 = 'post-name'))
        AND (withdrawnAt IS NULL OR EXISTS (
          SELECT * FROM postPublication WHERE postPublication.postId = post.id))
      ORDER BY post.id
      """, [participant, purpose])
    return try ids.map { id in
      // A folder that was packed, as `unggahan-desember/`.
      let folders: [String] = try db.values(
        "SELECT folder || '/' FROM postPackage WHERE postId = ? ORDER BY folder", [id])
      let places =
        try Post.fetch(db, id).publications.map { $0.url ?? $0.channel.rawValue } + folders
      return .post(number: id.rawValue, places: places)
    }
  }

  /// Statements say of whom they are by number, which a merge changes.
  static func followInPosts(
    _ db: Database, from old: Identifier<Participant>, to new: Identifier<Participant>
  ) throws {
    let rows = try db.rows(
      """
      SELECT postId, position, fact, value FROM postSource
      WHERE fact IN ('winners', 'reviewer') AND value LIKE '%' || ? || '%'
      """, [old.label])
    for row in rows {
      let lines = (try row["value"] as String).split(separator: "\n").map(String.init)
      guard lines.contains(old.label) else { continue }
      let value = lines.map { $0 == old.label ? new.label : $0 }.sorted().joined(separator: "\n")
      let key: StatementArguments = [try row[0] as Int64, try row[1] as Int64]
      try db.execute(
        "UPDATE postSource SET value = ? WHERE postId = ? AND position = ?", [value] + key)
    }
  }

  /// Takes the words out of every post that somebody stands in, and withdraws it.
  static func eraseFromPosts(
    _ context: WriteContext, _ participant: Identifier<Participant>
  ) throws {
    let db = context.db
    let posts = "SELECT postId FROM postPerson WHERE participantId = ?1"
    try db.execute("UPDATE postText SET text = '#' WHERE postId IN (\(posts))", [participant])
    // Statements of others stay: they say whose they are by numbers alone.
    try db.execute(
      """
      UPDATE postSource SET value = '#' WHERE postId IN (\(posts))
        AND fact IN ('opinion', 'reviewer', 'title', 'author', 'text')
      """, [participant])
    try db.execute(
      """
      UPDATE post SET title = '#' || id, withdrawReason = NULL WHERE id IN (\(posts))
      """, [participant])
    let withdrawn: [Identifier<Post>] = try db.values(
      """
      UPDATE post SET withdrawnAt = ?2, withdrawnBy = ?3
      WHERE id IN (\(posts)) AND withdrawnAt IS NULL RETURNING id
      """, [participant, context.now, context.staff])
    for id in withdrawn { try context.log(.withdrawn, .post, id) }
  }
}

extension PostWriter {
  /// All that a post says, with what is said of its photos.
  func words(of post: Identifier<Post>) throws -> [String] {
    try context.db.values(
      """
      SELECT text FROM postText WHERE postId = ?1 UNION ALL
      SELECT title FROM post WHERE id = ?1
      """, [post]) + Post.altTexts(context.db, of: post)
  }

  /// Puts down anew who stands in a post: those in its texts, and those on its photos.
  /// - Parameters:
  ///   - people: Who stands in what was written now.
  ///   - before: What the post said before; nil where all its texts were written now.
  func rewritePeople(
    of post: Identifier<Post>, texts people: Set<PostPerson> = [], saying before: [String]?
  ) throws {
    let db = context.db
    let standing = try people.union(peopleOnPhotos(of: post))
    let present = NamesInText(try words(of: post))
    let earlier = before.map { NamesInText($0) }
    let isPublished = try db.exists("SELECT * FROM postPublication WHERE postId = ?", [post])
    let isPacked = try db.exists("SELECT * FROM postPackage WHERE postId = ?", [post])
    let rows = try db.rows(
      """
      SELECT postPerson.id, postPerson.participantId, consentId, fullName, publicName, purpose,
        withdrawnOn
      FROM postPerson JOIN participant ON participant.id = postPerson.participantId
      LEFT JOIN consent ON consent.id = consentId WHERE postId = ?
      """, [post])
    for row in rows {
      let consent: Identifier<Consent>? = try row[2]
      if standing.contains(PostPerson(try row[1], consent: consent)) { continue }
      let withdrawnOn: Day? = try row[6]
      let isWithdrawn = withdrawnOn != nil
      // It shows them outside the library, which an erasure or a later withdrawal must find.
      if isPublished || isPacked && !isWithdrawn { continue }
      let purpose: Consent.Purpose? = try row[5]
      let publicName: String? = try row[4]
      let names = [try row[3] as String, publicName].compactMap(\.self)
      let goes: Bool =
        switch purpose {
        case .publishPhoto: true
        // However few of somebody's words are left.
        case .publishReview: earlier == nil
        default:
          if let earlier {
            !present.names(names)
              && (consent == nil || isWithdrawn || earlier.names(names))
          } else {
            true
          }
        }
      if goes { try db.execute("DELETE FROM postPerson WHERE id = ?", [try row[0] as Int64]) }
    }
    try add(standing, to: post)
  }

  /// Who can be seen on them by the consent in force, else by one that was withdrawn, which keeps the
  /// post back; and whom their alt texts name.
  private func peopleOnPhotos(of post: Identifier<Post>) throws -> Set<PostPerson> {
    let shown = try context.db.rows(
      """
      SELECT DISTINCT photoPerson.participantId, (SELECT consent.id FROM consent
        WHERE consent.participantId = photoPerson.participantId AND purpose = 'publish-photo'
        ORDER BY withdrawnOn IS NULL DESC, consent.id DESC LIMIT 1)
      FROM postPhoto JOIN photoPerson ON photoPerson.photoId = postPhoto.photoId WHERE postId = ?
      """, [post]
    ).map { try PostPerson($0[0], consent: $0[1]) }
    let named: [Identifier<Participant>] = try context.db.values(
      """
      SELECT DISTINCT participantId FROM postPhoto
      JOIN photoName ON photoName.photoId = postPhoto.photoId WHERE postId = ?
      """, [post])
    return Set(shown).union(
      try named.map { PostPerson($0, consent: try PublishableName.of(context.db, $0)?.consent) })
  }
}
