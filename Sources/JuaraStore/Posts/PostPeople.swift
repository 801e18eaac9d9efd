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
        AND entrant.state <> 'hidden'
      """, [Consent.Purpose.publishReview, entry])
    return try row.map { try PublishableReview($0[0], consent: $0[1], text: $0[2]) }
  }
}

extension Store {
  /// Which participants a free text names, by a full name of two words or more.
  /// - Throws: `PostRefusal.namesPeople` unless staff have checked them.
  static func people(
    _ db: Database, in texts: [String], areChecked: Bool, besides post: Identifier<Post>? = nil
  ) throws -> Set<PostPerson> {
    let found = try NamedPeople(in: texts).find(db)
    let known: Set<Identifier<Participant>> =
      try post.map { id in
        Set(
          try db.values(
            """
            SELECT postPerson.participantId FROM postPerson JOIN consent ON consent.id = consentId
            WHERE postId = ? AND purpose = 'post-name' AND withdrawnOn IS NULL
            """, [id]))
      } ?? []
    let new = found.filter { !known.contains($0.id) }
    if !areChecked, !new.isEmpty { throw PostRefusal.namesPeople(new) }
    return Set(
      try new.map { person in
        PostPerson(person.id, consent: try PublishableName.of(db, person.id)?.consent)
      })
  }

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

/// Finds the full names of participants in texts; single words are too common.
private struct NamedPeople {
  /// The words of each text, by which a name is looked up.
  private let texts: [[Substring]]

  init(in texts: [String]) {
    self.texts = texts.flatMap { text in
      // `M.Rizky` and `Aminah.Ayo` are one word, or two.
      ["'’‘`.-", "'’‘`"].map { marks in
        let plain = text.map { $0.isLetter || $0.isNumber || marks.contains($0) ? $0 : " " }
        return NameKey.key(of: String(plain)).split(separator: " ")
      }
    }
  }

  func find(_ db: Database) throws -> [PersonMatch] {
    // A name begins with one of the words, so most people need not be compared.
    var starts: [Substring: [ArraySlice<Substring>]] = [:]
    for words in texts {
      for (index, word) in words.enumerated() { starts[word, default: []].append(words[index...]) }
    }
    let people = try db.cursor(
      "SELECT id, fullName, nameKey, publicName FROM participant WHERE erasedAt IS NULL ORDER BY id"
    )
    var found: [PersonMatch] = []
    while let row = try people.next() {
      let publicName: String? = try row[3]
      let keys = [try row[2] as String] + (publicName.map { [NameKey.key(of: $0)] } ?? [])
      let isNamed = keys.contains { key in
        let words = key.split(separator: " ")
        guard words.count > 1, let places = starts[words[0]] else { return false }
        return places.contains { $0.starts(with: words) }
      }
      if isNamed { found.append(try PersonMatch(id: row[0], name: row[1])) }
    }
    return found
  }
}
