import GRDB
package import Juara

package struct DraftedPost: Equatable, Sendable {
  package let post: Post
  package let facts: PostFacts
  /// Texts left out because they would be too long for their channel.
  package let overlong: [PostForm]
}

extension Store {
  /// Drafts a post from what the library knows.
  /// - Parameters:
  ///   - areNamesChecked: As in `createPost`, and so the contacts.
  ///   - composing: Puts the facts into words.
  @discardableResult
  package func draftPost(
    _ request: PostRequest, due dates: [PostDate] = [], areNamesChecked: Bool = false,
    areContactsChecked: Bool = false, by audit: AuditContext,
    composing: (PostFacts) throws -> PostComposition
  ) throws -> DraftedPost {
    try write(by: audit) { context in
      try draftPost(
        context, request, due: dates, (areNamesChecked, areContactsChecked), composing)
    }
  }

  func draftPost(
    _ context: WriteContext, _ request: PostRequest, due dates: [PostDate],
    _ areChecked: (names: Bool, contacts: Bool),
    _ composing: (PostFacts) throws -> PostComposition
  ) throws -> DraftedPost {
    var facts = try PostFactsQuery(context.db, at: context.now).facts(request)
    let referral = try stateLink(in: &facts, context)
    let composition = try composing(facts)
    if composition.texts.isEmpty { throw PostRefusal.emptyText }
    let isLinked = composition.stated.contains(.link)
    if let referral, !isLinked {
      try context.db.execute("DELETE FROM referral WHERE id = ?", [referral.id])
      try context.log(
        .removed, .referral, referral.id, [.init("code", from: referral.code.text, to: nil)])
    }
    let named = try Self.named(context, facts, composition, areChecked)
    let id = try PostWriter(context: context).insert(
      request.occasion, request.language, title: composition.title, event: facts.event?.id,
      days: facts.days, referral: isLinked ? referral?.id : nil,
      texts: composition.texts,
      statements: facts.stated(composition.stated),
      people: facts.people(stating: composition.stated).union(named))
    try context.log(
      .created, .post, id,
      .creating([("occasion", request.occasion.rawValue), ("event", facts.event?.code.text)]))
    let post = try Post.fetch(context.db, id)
    let due = dates.filter { date in post.texts.contains { $0.form.channel == date.channel } }
    try PostWriter(context: context).write(due, of: id)
    let day = context.library.zone.day(of: due.map(\.due).min() ?? context.now)
    for case .collected(let item) in Set(facts.statements.map(\.subject)) {
      try item.recordUse(context, on: day)
    }
    return DraftedPost(
      post: try Post.fetch(context.db, id), facts: facts, overlong: composition.overlong)
  }

  /// Whom a draft names besides those of whom its facts have consents: what staff wrote, the title of an
  /// event and the library's own templates may name anybody.
  private static func named(
    _ context: WriteContext, _ facts: PostFacts, _ composition: PostComposition,
    _ areChecked: (names: Bool, contacts: Bool)
  ) throws -> Set<PostPerson> {
    let written = facts.written(stating: composition.stated)
    // Of a template's own contacts staff were asked when they set it.
    try checkContacts(context.db, in: written, areChecked: areChecked.contacts)
    return try people(
      context.db, in: composition.texts.map(\.text) + [composition.title] + written,
      besides: facts.publicNames,
      known: Set(facts.people(stating: composition.stated).map(\.participant)),
      areChecked: areChecked.names)
  }

  /// Writes the texts of a post anew from what is so now; its dates and its link stay.
  @discardableResult
  package func redraftPost(
    _ id: Identifier<Post>, areNamesChecked: Bool = false, areContactsChecked: Bool = false,
    by audit: AuditContext, composing: (PostFacts) throws -> PostComposition
  ) throws -> DraftedPost {
    try write(by: audit) { context in
      let post = try Post.fetch(context.db, id)
      try post.checkCanChange()
      if post.occasion == .free { throw PostRefusal.isFree(id) }
      let said = try PostStatement.all(context.db, of: id)
      let request = PostRequest(again: post, stating: said)
      var facts = try PostFactsQuery(context.db, at: audit.at).facts(request)
      let referral = try stateLink(in: &facts, context, with: post.referral)
      let composition = try composing(facts)
      if composition.texts.isEmpty { throw PostRefusal.emptyText }
      let named = try Self.named(
        context, facts, composition, (areNamesChecked, areContactsChecked))
      let writer = PostWriter(context: context)
      try context.db.execute("DELETE FROM postText WHERE postId = ?", [id])
      try writer.write(composition.texts, of: id)
      try writer.write(facts.stated(composition.stated), of: id)
      try context.db.update(
        "post", is: id,
        [
          "title": composition.title, "referralId": referral?.id, "approvedAt": nil,
          "approvedBy": nil,
        ])
      try writer.rewritePeople(
        of: id, texts: facts.people(stating: composition.stated).union(named), saying: nil)
      try context.log(.edited, .post, id)
      return DraftedPost(
        post: try Post.fetch(context.db, id), facts: facts, overlong: composition.overlong)
    }
  }

  /// What it shows of the collections may be in another post again.
  static func removeUses(_ context: WriteContext, of post: Post) throws {
    let day = useDay(context, of: post)
    for item in try collected(context, in: post)
    where try !isUsed(context, item, on: day, besides: post) {
      _ = try item.removeUse(context, on: day)
    }
  }

  /// What it shows of the collections is used on the day on which it is due now.
  static func moveUses(_ context: WriteContext, from before: Post, to after: Post) throws {
    let (old, new) = (useDay(context, of: before), useDay(context, of: after))
    guard old != new else { return }
    for item in try collected(context, in: before) {
      let stays = try isUsed(context, item, on: old, besides: before)
      if try stays || item.removeUse(context, on: old) { try item.recordUse(context, on: new) }
    }
  }

  /// Whether another post uses something of the collections on a day; they share one use.
  private static func isUsed(
    _ context: WriteContext, _ item: CollectionItem, on day: Day, besides post: Post
  ) throws -> Bool {
    let others: [Identifier<Post>] = try context.db.values(
      """
      SELECT DISTINCT postId FROM postSource JOIN post ON post.id = postId
      WHERE subject = ? AND subjectId = ? AND postId <> ?
        AND (withdrawnAt IS NULL OR EXISTS (
          SELECT * FROM postPublication WHERE postPublication.postId = post.id))
      """, [item.subject.rawValue, item.key, post.id])
    return try others.contains {
      useDay(context, of: try Post.fetch(context.db, $0)) == day
    }
  }

  private static func useDay(_ context: WriteContext, of post: Post) -> Day {
    context.library.zone.day(of: post.dates.map(\.due).min() ?? post.created.at)
  }

  private static func collected(_ context: WriteContext, in post: Post) throws -> [CollectionItem] {
    Set(try PostStatement.all(context.db, of: post.id).map(\.subject)).compactMap { subject in
      if case .collected(let item) = subject { item } else { nil }
    }
  }

  /// The link of the registration form, with a code of the post's own where the link has a place for it.
  private func stateLink(
    in facts: inout PostFacts, _ context: WriteContext, with code: ReferralCode? = nil
  ) throws -> Referral? {
    guard facts.occasion.invites, let event = facts.event, let form = event.plan.formURL else {
      return nil
    }
    let subject = PostSubject.event(event.id)
    guard let name = PersonName(String(event.plan.title.prefix(200))),
      FormLink(form).withoutCode != form
    else {
      facts.state(.link, of: subject, .text(FormLink(form).withoutCode))
      return nil
    }
    let referral =
      if let code {
        try Referral.fetch(context.db, code.text)
      } else {
        try createReferral(
          context,
          ReferralDraft(kind: .post, event: event.code.text, terms: ReferralTerms(name: name)))
      }
    facts.state(.link, of: subject, FormLink(form).filled(with: referral.code).map { .text($0) })
    return referral
  }
}

extension PostRequest {
  /// For the same post anew.
  fileprivate init(again post: Post, stating said: [PostStatement]) {
    func text(_ fact: PostFact) -> String? { said.first { $0.fact == fact }?.value.stored }
    var resource: Resource?
    if post.occasion == .resource, let title = text(.title), let words = text(.text) {
      resource = Resource(title: title, text: words, address: text(.address))
    }
    var item: Int64?
    for case .collected(let collected) in said.map(\.subject) { item = collected.key }
    self.init(
      post.occasion, language: post.language, event: post.event?.text, days: post.days,
      resource: resource, item: item)
  }
}
