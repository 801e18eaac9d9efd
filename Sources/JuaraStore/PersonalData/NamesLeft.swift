import GRDB
import Juara

/// Where a person's name stands in what is about somebody or something else.
///
/// Whole names of two words or more go from free text and from the audit log. Whom an event, a
/// quotation or a record of another person names, staff must say: it may be somebody else.
struct NamesLeft {
  let context: WriteContext
  private let id: Identifier<Participant>
  /// Those of two words or more.
  private let names: [String]
  /// A whole name that is one word; many are words of the language, too.
  private let single: String?
  private var db: Database { context.db }

  /// - Parameter person: As long as its name is there.
  init(_ context: WriteContext, _ person: Participant) throws {
    self.context = context
    id = person.id
    let name = person.details.name.text
    let former = try PersonTraces(context.db, of: person.id).entries().flatMap(\.changes)
      .filter { $0.field == "fullName" || $0.field == "publicName" }
      .flatMap { [$0.old, $0.new].compactMap(\.self) }
    names = Set([name, person.publicName].compactMap(\.self) + former)
      .filter { NameKey.key(of: $0).contains(" ") }.sorted()
    single = person.details.name.key.contains(" ") ? nil : name
  }

  private func isNamed(in text: String) -> Bool {
    if !names.isEmpty {
      let written = NamesInText([text])
      return names.contains(where: written.contains)
    }
    return single.map { text.contains($0) && NamesInText([text]).contains($0) } ?? false
  }

  // MARK: Posts

  /// Notes that the person stands in the posts that have the name, so that they go with it.
  func standInPosts() throws {
    for post in try posts() where try !isPublicName(in: post) {
      try PostWriter(context: context).add([PostPerson(id, consent: nil)], to: post.id)
    }
  }

  /// Those that name the person, and nobody else of that name by consent.
  private func posts() throws -> [Post] {
    if names.isEmpty { return [] }
    return try Post.all(db).filter { post in
      guard isNamed(in: ([post.title] + post.texts.map(\.text)).joined(separator: "\n")) else {
        return false
      }
      return try !db.exists(
        """
        SELECT * FROM postPerson JOIN participant ON participant.id = participantId
        WHERE postId = ?1 AND participantId <> ?2
          AND nameKey = (SELECT nameKey FROM participant WHERE id = ?2)
        """, [post.id, id])
    }
  }

  private func isPublicName(in post: Post) throws -> Bool {
    try PostStatement.all(db, of: post.id).publicNames(in: post.occasion).contains(where: isNamed)
  }

  // MARK: Free text

  /// A column of text, in tables that hang on no person.
  private struct Column {
    let table: String
    let name: String
    /// Compared by a key in this column, so that two texts may not become one.
    var key: String?
    var condition = "true"
  }

  private static let columns = [
    Column(table: "quotation", name: "text", key: "textKey"),
    Column(table: "tip", name: "title", key: "titleKey"), Column(table: "tip", name: "text"),
    Column(table: "readingList", name: "name", key: "nameKey"),
    Column(table: "readingList", name: "about"), Column(table: "readingListTitle", name: "note"),
    Column(table: "staffReview", name: "synopsis"), Column(table: "staffReview", name: "body"),
    Column(table: "photo", name: "altText"), Column(table: "post", name: "withdrawReason"),
    Column(
      table: "postSource", name: "value",
      condition: """
        postId IN (SELECT id FROM post WHERE withdrawnAt IS NOT NULL)
          AND fact NOT IN ('library', 'contact', 'speakers', 'author')
        """),
    Column(table: "postTemplate", name: "text"), Column(table: "postPackage", name: "folder"),
    Column(table: "messageTemplate", name: "text"), Column(table: "question", name: "text"),
    Column(table: "project", name: "outcome"), Column(table: "milestone", name: "title"),
    Column(table: "faqText", name: "title"), Column(table: "faqText", name: "answer"),
    Column(table: "faqPhrasing", name: "text"), Column(table: "inquiry", name: "text"),
    Column(table: "surveyQuestionText", name: "text"), Column(table: "surveyText", name: "text"),
    Column(table: "surveyPlan", name: "action"),
    // One that names a host may mean the host: staff are told of it.
    Column(
      table: "event", name: "description",
      condition: """
        NOT EXISTS (SELECT * FROM host
          WHERE host.eventId = event.id AND instr(lower(event.description), lower(host.name)) > 0)
        """),
    // What staff or others wrote of somebody else.
    Column(table: "registration", name: "cancelReason"),
    Column(table: "registration", name: "overrideReason"),
    Column(table: "attendanceMark", name: "undoneReason"),
    Column(table: "entrant", name: "stateReason"),
    Column(table: "logEntry", name: "overrideReason"),
    Column(table: "logEntry", name: "voidReason"), Column(table: "workEntry", name: "voidReason"),
    Column(table: "review", name: "reason"), Column(table: "evidence", name: "body"),
    Column(table: "evidence", name: "reference"), Column(table: "entryDecision", name: "note"),
    Column(table: "certificate", name: "revokeReason"), Column(table: "juryRemark", name: "text"),
    Column(table: "awardDecision", name: "reason"), Column(table: "judgedWork", name: "title"),
    Column(table: "spelling", name: "standard"),
  ]

  /// Takes the name out of free text; answers in how many texts it stood.
  func removeFromFreeText() throws -> Int {
    if names.isEmpty { return 0 }
    return try Self.columns.reduce(0) { try $0 + remove(from: $1) } + removeFromAuditLog()
  }

  /// Of each name what LIKE can find: it knows the capitals of ASCII alone.
  private var parts: [String] {
    names.map { name in
      let words: [Substring] = name.split { !($0.isASCII && $0.isLetter) }
      return words.max { $0.count < $1.count }.map(String.init) ?? ""
    }
  }

  /// Texts that may have one of the names.
  private func candidates(_ table: String, _ column: String, _ condition: String) throws -> [String]
  {
    try Array(
      Set(
        parts.flatMap { part -> [String] in
          try db.values(
            """
            SELECT DISTINCT \(column) FROM "\(table)"
            WHERE \(condition) AND \(column) LIKE '%' || ? || '%'
            """, [part])
        }))
  }

  private func remove(from column: Column) throws -> Int {
    var count = 0
    for text in try candidates(column.table, column.name, column.condition) {
      // As the person is called wherever a name must be told from others.
      let mark = column.key == nil ? PersonalDataRemoval.mark : "#\(id)"
      let without = NamesInText.text(text, without: names, mark: mark)
      guard without != text else { continue }
      let key = column.key.map { ", \($0) = ?3" } ?? ""
      let values: StatementArguments =
        [without, text]
        + (column.key == nil ? [] : [CollectionPart.key(of: without)])
      try db.execute(
        """
        UPDATE "\(column.table)" SET \(column.name) = ?1\(key)
        WHERE \(column.name) = ?2 AND \(column.condition)
        """, values)
      count += db.changesCount
    }
    return count
  }

  private func removeFromAuditLog() throws -> Int {
    var count = 0
    func without(_ text: String?) -> String? {
      text.map { NamesInText.text($0, without: names, mark: PersonalDataRemoval.mark) }
    }
    for part in parts {
      // Those that an earlier part has cleaned are found clean.
      for entry in try AuditEntry.all(db, "WHERE changes LIKE '%' || ? || '%'", [part]) {
        let cleaned = entry.changes.map {
          AuditEntry.Change($0.field, from: without($0.old), to: without($0.new))
        }
        if cleaned == entry.changes { continue }
        try db.update("auditEntry", is: entry.id, ["changes": try cleaned.json])
        count += 1
      }
    }
    return count
  }

  // MARK: What staff must look at

  /// Where the name still stands: it is public there, another's, or perhaps no name.
  func mentions() throws -> [Erasure.Mention] {
    var found = try Self.named.flatMap { query, mention in
      try db.rows(query).filter { row in
        try (1..<row.count).contains { isNamed(in: try row[$0] as String? ?? "") }
      }.map(mention)
    }
    found += try Post.all(db).filter { post in
      isNamed(in: ([post.title] + post.texts.map(\.text)).joined(separator: "\n"))
    }.map { .text(.post, $0.id.rawValue) }
    var seen: Set<Erasure.Mention> = []
    return found.filter { mention in
      // One word is a part of many people's names.
      (single == nil || !mention.isOfPerson) && seen.insert(mention).inserted
    }
  }

  private static let named: [(query: String, mention: @Sendable (Row) throws -> Erasure.Mention)] =
    [
      ("SELECT 0, name, contact, signatoryName FROM library", { _ in .library }),
      ("SELECT code, title, place, description FROM event", { .event(try $0[0]) }),
      (
        "SELECT code, session.title, session.place FROM session JOIN event ON event.id = eventId",
        { .event(try $0[0]) }
      ),
      (
        "SELECT code, name, affiliation FROM host JOIN event ON event.id = eventId",
        { .host(try $0[0]) }
      ),
      ("SELECT code, mentor FROM project JOIN event ON event.id = eventId", { .host(try $0[0]) }),
      ("SELECT code, name FROM juror JOIN event ON event.id = challengeId", { .juror(try $0[0]) }),
      (
        "SELECT code, name FROM division JOIN event ON event.id = challengeId",
        { .challenge(try $0[0]) }
      ),
      (
        "SELECT code, name FROM awardBand JOIN event ON event.id = challengeId",
        { .challenge(try $0[0]) }
      ),
      (
        "SELECT code, name FROM achievement JOIN event ON event.id = challengeId",
        { .challenge(try $0[0]) }
      ),
      (
        "SELECT code, name FROM titleList JOIN event ON event.id = challengeId",
        { .challenge(try $0[0]) }
      ),
      (
        "SELECT code, word FROM secretCode JOIN event ON event.id = challengeId",
        { .challenge(try $0[0]) }
      ),
      (
        """
        SELECT code, school FROM jurorConflict JOIN juror ON juror.id = jurorId
        JOIN event ON event.id = challengeId
        """, { .juror(try $0[0]) }
      ),
      ("SELECT id, text, author, title FROM quotation", { .text(.quotation, try $0[0]) }),
      ("SELECT id, title, text FROM tip", { .text(.tip, try $0[0]) }),
      ("SELECT id, name, about FROM readingList", { .text(.readingList, try $0[0]) }),
      (
        "SELECT listId, title, author, note FROM readingListTitle",
        { .text(.readingList, try $0[0]) }
      ),
      (
        "SELECT id, title, author, synopsis, body FROM staffReview",
        { .text(.staffReview, try $0[0]) }
      ),
      ("SELECT code, title FROM survey", { .survey(try $0[0]) }),
      ("SELECT id, name FROM \"group\"", { .group(try $0[0]) }),
      ("SELECT code, name, contact FROM referral", { .referral(code: try $0[0]) }),
      // Others' own words stay as they were written.
      ("SELECT entryId, body FROM review", { .review(try $0[0]) }),
      (
        "SELECT code, what FROM workEntry JOIN event ON event.id = eventId",
        { .work(try $0[0]) }
      ),
      ("SELECT id, guardianName FROM participant", { .person(try $0[0]) }),
      ("SELECT participantId, givenBy, evidence FROM consent", { .person(try $0[0]) }),
      ("SELECT participantId, unmapped FROM registration", { .person(try $0[0]) }),
      (
        """
        SELECT participantId, value FROM answer JOIN registration ON registration.id = registrationId
        """, { .person(try $0[0]) }
      ),
    ]
}
