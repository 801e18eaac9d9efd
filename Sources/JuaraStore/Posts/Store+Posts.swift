import GRDB
package import Juara

extension Store {
  package func post(_ id: Identifier<Post>) throws -> Post {
    try read { db in try Post.fetch(db, id) }
  }

  package func posts() throws -> [Post] { try read { db in try Post.all(db) } }

  /// Keeps a post that staff wrote.
  /// - Parameters:
  ///   - areNamesChecked: Whether staff say of the participants' names in it that they may be there.
  ///   - areContactsChecked: The same of telephone numbers and e-mail addresses.
  @discardableResult
  package func createPost(
    _ texts: [PostText], titled title: String, in language: Language,
    areNamesChecked: Bool = false, areContactsChecked: Bool = false, by audit: AuditContext
  ) throws -> Post {
    try write(by: audit) { context in
      try Self.checkContacts(context.db, in: texts.map(\.text), areChecked: areContactsChecked)
      let people = try Self.people(
        context.db, in: texts.map(\.text) + [title], areChecked: areNamesChecked)
      let id = try PostWriter(context: context).insert(
        .free, language, title: title, texts: texts, statements: [], people: people)
      try context.log(.created, .post, id, .creating([("occasion", Post.Occasion.free.rawValue)]))
      return try Post.fetch(context.db, id)
    }
  }

  /// Writes texts anew; what was approved waits for another approval.
  /// - Parameter areFactsChecked: Whether staff say that the texts tell what is so now.
  @discardableResult
  package func editPost(
    _ id: Identifier<Post>, texts: [PostText] = [], removing forms: [PostForm] = [],
    title: String? = nil, areNamesChecked: Bool = false, areContactsChecked: Bool = false,
    areFactsChecked: Bool = false, by audit: AuditContext
  ) throws -> Post {
    try write(by: audit) { context in
      let post = try Post.fetch(context.db, id)
      try post.checkCanChange()
      if areFactsChecked { try Self.takeFacts(context, of: post) }
      let changed = texts.filter { post.text(for: $0.form) != $0.text }
      let removed = forms.filter { post.text(for: $0) != nil }
      let newTitle = title.flatMap { $0 == post.title ? nil : $0 }
      if changed.isEmpty, removed.isEmpty, newTitle == nil { return post }
      try Self.checkContacts(context.db, in: changed.map(\.text), areChecked: areContactsChecked)
      let publicNames = try PostStatement.all(context.db, of: id).publicNames(in: post.occasion)
      let people = try Self.people(
        context.db, in: changed.map(\.text) + (newTitle.map { [$0] } ?? []),
        besides: publicNames, known: Self.peopleByName(context.db, in: id),
        areChecked: areNamesChecked)
      let writer = PostWriter(context: context)
      let words = try writer.words(of: id)
      try writer.write(changed, of: id)
      for form in removed {
        try context.db.execute("DELETE FROM postText WHERE postId = ? AND form = ?", [id, form])
      }
      if let newTitle { try context.db.update("post", is: id, ["title": newTitle]) }
      try writer.rewritePeople(of: id, texts: people, saying: words)
      if !changed.isEmpty || !removed.isEmpty {
        try context.db.update("post", is: id, ["approvedAt": nil, "approvedBy": nil])
      }
      // Which texts, and not their words, where a name may stand.
      let edited = (changed.map(\.form) + removed).map {
        AuditEntry.Change($0.rawValue, from: nil, to: nil)
      }
      let titled = newTitle.map { _ in [AuditEntry.Change("title", from: nil, to: nil)] } ?? []
      try context.log(.edited, .post, id, edited + titled)
      return try Post.fetch(context.db, id)
    }
  }

  private static func takeFacts(_ context: WriteContext, of post: Post) throws {
    let said = try PostStatement.all(context.db, of: post.id)
    let present = try PostFactsQuery(context.db, at: context.now).statements(now: said, in: post)
    let taken = said.compactMap { statement in
      statement.fact.isOwn
        ? statement
        : present.first { $0.fact == statement.fact && $0.subject == statement.subject }
    }
    guard taken != said else { return }
    try PostWriter(context: context).write(taken, of: post.id)
    try context.db.update("post", is: post.id, ["approvedAt": nil, "approvedBy": nil])
    try context.log(.edited, .post, post.id, [.init("facts", from: nil, to: nil)])
  }

  /// - Parameter areNamesChecked: Of names that nobody has been asked of, as in `createPost`.
  /// - Throws: `PostRefusal` where what it says is out of date, a consent it rests on does not hold, or
  ///   it names somebody who registered since.
  @discardableResult
  package func approvePosts(
    _ ids: [Identifier<Post>], areNamesChecked: Bool = false, by audit: AuditContext
  ) throws -> [Post] {
    try write(by: audit) { context in
      try ids.map { id in
        let post = try Post.fetch(context.db, id)
        try post.checkApproval(
          by: audit.staff, needsAnother: context.library.needsSecondApprover)
        try Self.checkPublishable(context.db, post, at: audit.at)
        let named = try areNamesChecked ? [] : Self.newlyNamed(context.db, in: post)
        if !named.isEmpty { throw PostRefusal.namesSince(id, named) }
        if areNamesChecked { try Self.acceptNames(context, in: post) }
        try context.db.update(
          "post", is: id, ["approvedAt": audit.at, "approvedBy": audit.staff])
        try context.log(.approved, .post, id)
        return try Post.fetch(context.db, id)
      }
    }
  }

  /// Throws where a consent that a post rests on holds no more, or what it says is no longer so.
  static func checkPublishable(_ db: Database, _ post: Post, at now: Instant) throws {
    let people = try peopleWithoutConsent(db, in: post.id)
    if !people.isEmpty { throw PostRefusal.withoutConsent(post.id, people, post.state) }
    try checkPhotos(db, of: post.id, at: now)
    let changes = try changes(db, of: post, at: now)
    if !changes.isEmpty { throw PostRefusal.outOfDate(post.id, changes, post.state) }
  }

  /// Records where a post stands; the same again changes nothing.
  @discardableResult
  package func recordPublication(
    of id: Identifier<Post>, on channel: Channel, url: String?, at moment: Instant? = nil,
    by audit: AuditContext
  ) throws -> Post {
    try write(by: audit) { context in
      let post = try Post.fetch(context.db, id)
      try post.checkPublication(on: channel)
      try PostPublication.check(url, on: channel)
      if let url,
        let other: Identifier<Post> = try context.db.first(
          "SELECT postId FROM postPublication WHERE url = ? AND postId <> ?", [url, id])
      {
        throw PostRefusal.addressTaken(url, other)
      }
      if post.publications.contains(where: { $0.channel == channel && $0.url == url }) {
        return post
      }
      try context.db.insert(
        "postPublication",
        [
          "postId": id, "channel": channel, "url": url, "publishedAt": moment ?? audit.at,
          "recordedBy": audit.staff,
        ])
      try context.log(
        .published, .post, id, .creating([("channel", channel.rawValue), ("url", url)]))
      return try Post.fetch(context.db, id)
    }
  }

  @discardableResult
  package func withdrawPost(
    _ id: Identifier<Post>, reason: String?, by audit: AuditContext
  ) throws -> Post {
    try write(by: audit) { context in
      let post = try Post.fetch(context.db, id)
      if post.state == .withdrawn { throw PostRefusal.already(id, .withdrawn) }
      try context.db.update(
        "post", is: id,
        ["withdrawnAt": audit.at, "withdrawnBy": audit.staff, "withdrawReason": reason])
      if post.publications.isEmpty { try Self.removeUses(context, of: post) }
      // That there is a reason, and not its words, where a name may stand.
      try context.log(
        .withdrawn, .post, id,
        reason.map { _ in [.init("withdrawReason", from: nil, to: nil)] } ?? [])
      return try Post.fetch(context.db, id)
    }
  }
}

package struct PostListing: Equatable, Sendable {
  package let post: Post
  package let changes: [PostChange]
  /// Who stands in it by a consent that was withdrawn.
  package let withoutConsent: [PersonMatch]
}

package struct PostDetails: Equatable, Sendable {
  package let listing: PostListing
  package let statements: [PostStatement]
  /// Who stands in it; staff alone see them.
  package let people: [PersonMatch]
}

extension Store {
  /// The newest first, each with what is out of date.
  package func postListings(at now: Instant) throws -> [PostListing] {
    try read { db in try Post.all(db).map { try Self.listing(db, $0, at: now) } }
  }

  /// What the library's own website repeats: the latest first, and none in which somebody stands who has
  /// taken back the consent, or never agreed to be named on the website.
  package func publicPosts(most: Int) throws -> [Post] {
    try read { db in
      let hidden: Set<Identifier<Post>> = Set(
        try db.values(
          """
          SELECT postId FROM postPerson JOIN consent ON consent.id = consentId
          WHERE NOT EXISTS (SELECT * FROM consent AS valid
              WHERE valid.participantId = postPerson.participantId
                AND valid.purpose = consent.purpose AND valid.withdrawnOn IS NULL)
            OR (consent.purpose = 'post-name' AND NOT EXISTS (SELECT * FROM consent AS valid
              WHERE valid.participantId = postPerson.participantId
                AND valid.purpose = 'publish-name' AND valid.withdrawnOn IS NULL))
          """))
      let posts = try Post.all(db).filter { $0.state == .published && !hidden.contains($0.id) }
      return Array(
        posts.sorted { ($0.publications[0].at, $0.id) > ($1.publications[0].at, $1.id) }
          .prefix(most))
    }
  }

  private static func listing(_ db: Database, _ post: Post, at now: Instant) throws -> PostListing {
    PostListing(
      post: post, changes: try changes(db, of: post, at: now),
      withoutConsent: post.state == .withdrawn ? [] : try peopleWithoutConsent(db, in: post.id))
  }

  package func postDetails(_ id: Identifier<Post>, at now: Instant) throws -> PostDetails {
    try read { db in
      let people = try db.rows(
        """
        SELECT DISTINCT participant.id, fullName FROM postPerson
        JOIN participant ON participant.id = participantId WHERE postId = ? ORDER BY 1
        """, [id])
      return PostDetails(
        listing: try Self.listing(db, try Post.fetch(db, id), at: now),
        statements: try PostStatement.all(db, of: id),
        people: try people.map { try PersonMatch(id: $0[0], name: $0[1]) })
    }
  }
}
