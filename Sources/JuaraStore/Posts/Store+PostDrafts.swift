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
  ///   - areNamesChecked: Of what staff tell of a resource, as in `createPost`.
  ///   - composing: Puts the facts into words.
  @discardableResult
  package func draftPost(
    _ request: PostRequest, due dates: [PostDate] = [], areNamesChecked: Bool = false,
    by audit: AuditContext, composing: (PostFacts) throws -> PostComposition
  ) throws -> DraftedPost {
    try write(by: audit) { context in
      try draftPost(context, request, due: dates, areNamesChecked, composing)
    }
  }

  func draftPost(
    _ context: WriteContext, _ request: PostRequest, due dates: [PostDate],
    _ areNamesChecked: Bool, _ composing: (PostFacts) throws -> PostComposition
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
    let named = try Self.people(
      context.db, in: facts.written(stating: composition.stated), areChecked: areNamesChecked)
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

  /// Writes the texts of a post anew from what is so now; its dates and its link stay.
  @discardableResult
  package func redraftPost(
    _ id: Identifier<Post>, areNamesChecked: Bool = false, by audit: AuditContext,
    composing: (PostFacts) throws -> PostComposition
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
      let named = try Self.people(
        context.db, in: facts.written(stating: composition.stated), areChecked: areNamesChecked)
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
    for item in try collected(context, in: post) {
      _ = try item.removeUse(context, on: useDay(context, of: post))
    }
  }

  /// What it shows of the collections is used on the day on which it is due now.
  static func moveUses(_ context: WriteContext, from before: Post, to after: Post) throws {
    let (old, new) = (useDay(context, of: before), useDay(context, of: after))
    guard old != new else { return }
    for item in try collected(context, in: before) where try item.removeUse(context, on: old) {
      try item.recordUse(context, on: new)
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
