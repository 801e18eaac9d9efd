import GRDB
package import Juara

extension Channel: DatabaseValueConvertible {}
extension Post.Occasion: DatabaseValueConvertible {}
extension PostFact: DatabaseValueConvertible {}
extension PostForm: DatabaseValueConvertible {}
extension Weekday: DatabaseValueConvertible {}

extension Post: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, occasion, language, title, code, fromDay, toDay, referral, createdAt, createdBy
    case approvedAt, approvedBy, withdrawnAt, withdrawnBy, withdrawReason
  }

  package static let columns = ColumnList(
    "post", Column.self, [.code: "event.code", .referral: "referral.code"])

  private static let withOthers = """
    LEFT JOIN event ON event.id = post.eventId
    LEFT JOIN referral ON referral.id = post.referralId

    """

  /// Without its texts, publications and dates, which are in tables of their own.
  package init(_ row: RecordRow<Post>) throws {
    func act(_ staff: Column, _ instant: Column) throws -> AuditContext? {
      try (row[staff] as String?).map { AuditContext(staff: $0, at: try row[instant]) }
    }
    let ends: (Day?, Day?) = try (row[.fromDay], row[.toDay])
    try self.init(
      id: row[.id], occasion: row[.occasion], language: row[.language], title: row[.title],
      event: row[.code], days: ends.0.flatMap { first in ends.1.flatMap { DayRange(first, $0) } },
      texts: [], referral: row[.referral],
      created: AuditContext(staff: row[.createdBy], at: row[.createdAt]),
      approved: act(.approvedBy, .approvedAt), withdrawn: act(.withdrawnBy, .withdrawnAt),
      withdrawReason: row[.withdrawReason])
  }

  /// The newest first.
  static func all(_ db: Database) throws -> [Post] {
    try complete(db, all(db, withOthers + "ORDER BY post.id DESC"))
  }

  static func fetch(_ db: Database, _ id: Identifier<Post>) throws -> Post {
    let found = try first(db, withOthers + "WHERE post.id = ?", [id])
    guard let found else { throw PostRefusal.none(id) }
    return try complete(db, [found], "postId = \(id)")[0]
  }

  private static func complete(
    _ db: Database, _ posts: [Post], _ condition: String = "true"
  ) throws -> [Post] {
    func rows<Part>(
      _ table: String, by order: String, _ part: (Row) throws -> Part
    ) throws -> [Identifier<Post>: [Part]] {
      let rows = try db.rows("SELECT * FROM \(table) WHERE \(condition) ORDER BY \(order)")
      return try Dictionary(grouping: rows) { try $0["postId"] as Identifier<Post> }
        .mapValues { try $0.map(part) }
    }
    let texts = try rows("postText", by: "form") {
      try PostText(stored: $0["form"], $0["text"])
    }
    let publications = try rows("postPublication", by: "publishedAt, id") {
      try PostPublication(channel: $0["channel"], url: $0["url"], at: $0["publishedAt"])
    }
    let dates = try rows("postDate", by: "dueAt, channel") {
      try PostDate($0["channel"], due: $0["dueAt"])
    }
    return posts.map { post in
      var post = post
      let written = texts[post.id] ?? []
      post.texts = PostForm.allCases.compactMap { form in written.first { $0.form == form } }
      post.publications = publications[post.id] ?? []
      post.dates = dates[post.id] ?? []
      return post
    }
  }
}

extension PostStatement {
  static func all(_ db: Database, of post: Identifier<Post>) throws -> [PostStatement] {
    try db.rows("SELECT * FROM postSource WHERE postId = ? ORDER BY position", [post]).map {
      row in
      let fact: PostFact = try row["fact"]
      guard let subject = try PostSubject(kind: row["subject"], number: row["subjectId"]),
        let value = try PostValue(stored: row["value"], of: fact)
      else {
        throw LibraryFileProblem.unreadable(
          UnreadableValue(table: "postSource", column: "value", value: try row["value"]))
      }
      return PostStatement(fact, of: subject, value)
    }
  }
}

/// Writes what a post consists of, within one transaction.
struct PostWriter {
  let context: WriteContext
  private var db: Database { context.db }

  func insert(
    _ occasion: Post.Occasion, _ language: Language, title: String,
    event: Identifier<Event>? = nil, days: DayRange? = nil, referral: Identifier<Referral>? = nil,
    texts: [PostText], statements: [PostStatement], people: Set<PostPerson>
  ) throws -> Identifier<Post> {
    let id: Identifier<Post> = try db.insert(
      "post",
      [
        "occasion": occasion, "language": language, "title": title, "eventId": event,
        "fromDay": days?.first, "toDay": days?.last, "referralId": referral,
        "createdAt": context.now,
        "createdBy": context.staff,
      ])
    try write(texts, of: id)
    try write(statements, of: id)
    try add(people, to: id)
    return id
  }

  func write(_ texts: [PostText], of post: Identifier<Post>) throws {
    for text in texts {
      try db.execute(
        """
        INSERT INTO postText (postId, form, text) VALUES (?, ?, ?)
        ON CONFLICT (postId, form) DO UPDATE SET text = excluded.text
        """, [post, text.form, text.text])
    }
  }

  /// In place of what it stated before.
  func write(_ statements: [PostStatement], of post: Identifier<Post>) throws {
    try db.execute("DELETE FROM postSource WHERE postId = ?", [post])
    for (index, statement) in statements.enumerated() {
      try db.insert(
        "postSource",
        [
          "postId": post, "position": index + 1, "fact": statement.fact,
          "subject": statement.subject.kind, "subjectId": statement.subject.number,
          "value": statement.value.stored,
        ])
    }
  }

  /// In place of when it was due on these channels.
  func write(_ dates: [PostDate], of post: Identifier<Post>) throws {
    for date in dates {
      try db.execute(
        """
        INSERT INTO postDate (postId, channel, dueAt) VALUES (?, ?, ?)
        ON CONFLICT (postId, channel) DO UPDATE SET dueAt = excluded.dueAt
        """, [post, date.channel, date.due])
    }
  }

  func add(_ people: Set<PostPerson>, to post: Identifier<Post>) throws {
    for person in people.sorted(by: { $0.participant < $1.participant }) {
      try db.execute(
        "INSERT OR IGNORE INTO postPerson (postId, participantId, consentId) VALUES (?, ?, ?)",
        [post, person.participant, person.consent])
    }
  }
}
