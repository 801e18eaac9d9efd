import GRDB
package import Juara

extension Store {
  /// Posts ready to be packed, in the order in which they are due.
  ///
  /// - Throws: `PostRefusal` where one is not approved, is out of date, or lacks a consent.
  package func packedPosts(_ ids: [Identifier<Post>], at now: Instant) throws -> [PackedPost] {
    try read { db in
      var seen: Set<Identifier<Post>> = []
      let posts = try ids.filter { seen.insert($0).inserted }.map { try Post.fetch(db, $0) }
      return try posts.map { try Self.packed(db, $0, at: now) }
        .sorted { Self.order($0) < Self.order($1) }
    }
  }

  private static func order(_ packed: PackedPost) -> (Instant, Identifier<Post>) {
    (packed.due ?? Instant(secondsSince1970: 253_402_300_799), packed.post.id)
  }

  /// The approved posts that are due in some days, and the drafts that are, which are not packed.
  package func postsDue(in days: DayRange) throws -> (ready: [Post], drafts: [Post]) {
    try read { db in
      let zone = try Library.fetch(db).zone
      let due = try Post.all(db).filter { post in
        post.dates.contains { days.contains(zone.day(of: $0.due)) }
      }
      let ready = due.filter { $0.state == .approved || $0.state == .published }
      return (ready, due.filter { $0.state == .drafted })
    }
  }

  /// Remembers that posts left the library in a folder, so that a withdrawal can name it.
  package func recordPackage(
    of ids: [Identifier<Post>], in folder: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      for id in ids {
        try context.db.execute(
          """
          INSERT INTO postPackage (postId, folder, packedAt, packedBy) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT (postId, folder) DO UPDATE SET packedAt = ?3, packedBy = ?4
          """, [id, folder, audit.at, audit.staff])
        try context.log(.packed, .post, id, .creating([("folder", folder)]))
      }
    }
  }

  private static func packed(_ db: Database, _ post: Post, at now: Instant) throws -> PackedPost {
    switch post.state {
    case .drafted: throw PostRefusal.notApproved(post.id)
    case .withdrawn: throw PostRefusal.already(post.id, .withdrawn)
    case .approved, .published: break
    }
    try checkPublishable(db, post, at: now)
    let named = try newlyNamed(db, in: post)
    if !named.isEmpty { throw PostRefusal.namesSince(post.id, named) }
    let statements = try PostStatement.all(db, of: post.id)
    func text(_ fact: PostFact) -> String? {
      for case .text(let text) in statements.filter({ $0.fact == fact }).map(\.value) {
        return text
      }
      return nil
    }
    return PackedPost(
      post: post, card: try card(db, post, statements, at: now),
      link: text(.link) ?? text(.address))
  }

  /// What a post's picture shows: what its text states, and nobody whom the text does not name.
  private static func card(
    _ db: Database, _ post: Post, _ statements: [PostStatement], at now: Instant
  ) throws -> Card? {
    func value(_ fact: PostFact) -> PostValue? { statements.first { $0.fact == fact }?.value }
    func text(_ fact: PostFact) -> String? {
      if case .text(let text) = value(fact) { text } else { nil }
    }
    func numbers(_ facts: [PostFact]) -> [CardNumbers.Number] {
      facts.compactMap { fact in
        if case .number(let number) = value(fact), number > 0 {
          CardNumbers.Number(fact, number)
        } else {
          nil
        }
      }
    }
    func note(_ title: String?, _ lines: [String]) -> Card? {
      title.map { .note(CardNote(occasion: post.occasion, title: $0, lines: lines)) }
    }
    // By the consents that the post rests on, which a withdrawal looks for.
    func people(_ purpose: Consent.Purpose) throws -> Set<Identifier<Participant>> {
      Set(
        try db.values(
          """
          SELECT postPerson.participantId FROM postPerson JOIN consent ON consent.id = consentId
          WHERE postId = ? AND purpose = ?
          """, [post.id, purpose]))
    }
    switch post.occasion {
    case .announcement, .lastSeats, .callForEntries:
      return try post.event.map { try eventCard(db, $0.text) }
    case .starts:
      return try post.event.map { try countdownCard(db, $0.text, at: now) }
    case .winners:
      let named = try people(.postName)
      return try post.event.map { try winnersCard(db, of: $0.text, named: named, at: now).card }
    case .review:
      guard try !people(.publishReview).isEmpty else {
        // Of staff: a book with what they say of it.
        return note(text(.title), [text(.author), text(.text)].compactMap { $0 })
      }
      for case .review(let entry) in statements.map(\.subject) {
        // Of others in it, approval and packing have asked.
        return .review(
          try reviewCard(
            db, entry, named: try people(.postName), areNamesChecked: true, at: now))
      }
      return nil
    case .thanks, .progress, .figures:
      let all = numbers([.came, .visits, .events, .readers, .books, .pages, .minutes, .reviews])
      guard !all.isEmpty else { return nil }
      return .numbers(
        CardNumbers(
          occasion: post.occasion, title: text(.event), days: post.days,
          numbers: Array(all.prefix(4))))
    case .quotation:
      guard let quotation = text(.quotation), let author = text(.author),
        let title = text(.title), let page = text(.page)
      else { return nil }
      return .quotation(
        CardQuotation(text: quotation, author: author, title: title, page: page))
    case .tip: return note(text(.title), [text(.tip)].compactMap { $0 })
    case .readingList:
      guard case .texts(let picks) = value(.picks) else { return nil }
      return note(text(.list), picks)
    case .resource: return note(text(.title), [text(.text)].compactMap { $0 })
    case .videoPlan, .free: return nil
    }
  }
}
