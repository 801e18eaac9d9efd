import GRDB
package import Juara

extension Store {
  /// Which participants a text names, by a full name of two words or more.
  /// - Parameters:
  ///   - publicNames: Hosts and authors, who need no consent.
  ///   - known: Of whom nobody need be asked.
  /// - Throws: `PostRefusal.namesPeople` unless staff have checked them.
  static func people(
    _ db: Database, in texts: [String], besides publicNames: [String] = [],
    known: Set<Identifier<Participant>> = [], areChecked: Bool
  ) throws -> Set<PostPerson> {
    let new = try NamesInText(texts).participants(db, besides: publicNames)
      .filter { !known.contains($0.id) }
    if !areChecked, !new.isEmpty { throw PostRefusal.namesPeople(new) }
    return try standing(db, new)
  }

  private static func standing(_ db: Database, _ people: [PersonMatch]) throws -> Set<PostPerson> {
    Set(
      try people.map { person in
        PostPerson(person.id, consent: try PublishableName.of(db, person.id)?.consent)
      })
  }

  /// Those whose consent to post the name a post rests on.
  static func peopleByName(
    _ db: Database, in post: Identifier<Post>
  ) throws -> Set<Identifier<Participant>> {
    Set(
      try db.values(
        """
        SELECT postPerson.participantId FROM postPerson JOIN consent ON consent.id = consentId
        WHERE postId = ? AND purpose = 'post-name' AND withdrawnOn IS NULL
        """, [post]))
  }

  /// Whom a reader's own words name besides the reader.
  static func others(
    _ db: Database, in text: String, by reader: Identifier<Participant>?
  ) throws -> [PersonMatch] {
    try NamesInText([text]).participants(db).filter { $0.id != reader }
  }

  /// Whom staff have not been asked about: they registered, or were renamed, since the post was written.
  static func newlyNamed(_ db: Database, in post: Post) throws -> [PersonMatch] {
    // By a name in it that staff have checked, or by consent, whose end is told apart.
    let known: Set<Identifier<Participant>> = Set(
      try db.values(
        """
        SELECT postPerson.participantId FROM postPerson
        LEFT JOIN consent ON consent.id = consentId
        WHERE postId = ? AND (consentId IS NULL OR purpose = 'post-name')
        """, [post.id]))
    let statements = try PostStatement.all(db, of: post.id)
    // The picture of a review has more of it than the texts.
    let reviews: [String] = try statements.filter { $0.fact == .opinion }.compactMap { statement in
      try db.first(
        statement.subject.kind == "review"
          ? "SELECT body FROM review WHERE entryId = ?"
          : "SELECT body FROM staffReview WHERE id = ?",
        [statement.subject.number])
    }
    let places = statements.filter { $0.fact == .event || $0.fact == .place }.map(\.value.stored)
    let writers: [Identifier<Participant>] = try db.values(
      """
      SELECT postPerson.participantId FROM postPerson JOIN consent ON consent.id = consentId
      WHERE postId = ? AND purpose = 'publish-review'
      """, [post.id])
    let texts = post.texts.map(\.text) + places
    let named = try NamesInText(texts + Post.altTexts(db, of: post.id)).participants(
      db, besides: statements.publicNames(in: post.occasion))
    // Of the writer's own name in the review, drafting and the picture have asked.
    let others = try NamesInText(reviews).participants(db).filter { other in
      !writers.contains(other.id) && !named.contains { $0.id == other.id }
    }
    return (named + others).filter { !known.contains($0.id) }
  }

  /// Takes note that staff have checked the names in posts.
  package func acceptNames(in ids: [Identifier<Post>], by audit: AuditContext) throws {
    try write(by: audit) { context in
      for id in ids { try Self.acceptNames(context, in: try Post.fetch(context.db, id)) }
    }
  }

  static func acceptNames(_ context: WriteContext, in post: Post) throws {
    let named = try newlyNamed(context.db, in: post)
    if named.isEmpty { return }
    try PostWriter(context: context).add(standing(context.db, named), to: post.id)
    try context.log(.edited, .post, post.id, [.init("names", from: nil, to: nil)])
  }

  /// Throws where texts have telephone numbers or e-mail addresses that are not the library's.
  static func checkContacts(_ db: Database, in texts: [String], areChecked: Bool) throws {
    if areChecked { return }
    let library = try Library.fetch(db)
    let own = [library.contact].compactMap(\.self)
    let others = ContactsInText(texts, countryCode: library.countryCode).beginnings(
      besides: ContactsInText(own, countryCode: library.countryCode))
    if !others.isEmpty { throw PostRefusal.showsContacts(others) }
  }

  /// Whom a picture names besides those who stand in it by consent.
  /// - Parameter words: All that it says.
  package func peopleNamed(in card: Card, saying words: String) throws -> [PersonMatch] {
    try read { db in
      try NamesInText([words]).participants(db, besides: card.publicNames)
        .filter { !card.people.contains($0.id) }
    }
  }
}

extension NamesInText {
  /// Whether one of somebody's names stands there, be it a single word.
  func names(_ names: [String]) -> Bool { names.contains(where: contains) }

  /// By a full name of two words or more; single words are too common.
  func participants(_ db: Database, besides publicNames: [String] = []) throws -> [PersonMatch] {
    let others = NamesInText(publicNames)
    let people = try db.cursor(
      "SELECT id, fullName, nameKey, publicName FROM participant WHERE erasedAt IS NULL ORDER BY id"
    )
    var found: [PersonMatch] = []
    while let row = try people.next() {
      let publicName: String? = try row[3]
      let keys = [try row[2] as String] + (publicName.map { [NameKey.key(of: $0)] } ?? [])
      let isNamed = keys.contains { key in
        key.contains(" ") && contains(key) && !others.contains(key)
      }
      if isNamed { found.append(try PersonMatch(id: row[0], name: row[1])) }
    }
    return found
  }
}

extension Post {
  /// What is said of its photos.
  static func altTexts(_ db: Database, of post: Identifier<Post>) throws -> [String] {
    try db.values(
      """
      SELECT altText FROM photo JOIN postPhoto ON photoId = photo.id
      WHERE postId = ? AND altText IS NOT NULL
      """, [post])
  }
}
