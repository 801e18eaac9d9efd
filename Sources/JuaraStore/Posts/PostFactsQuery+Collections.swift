import GRDB
import Juara

extension PostFactsQuery {
  func stateStaffReview(_ request: PostRequest, in facts: inout PostFacts) throws {
    let review: StaffReview = try collected(request)
    facts.days = nil
    facts.staffReview = review.draft.text
    facts.statements += try statements(of: .staffReview(review.id))
  }

  func stateCollected(_ request: PostRequest, in facts: inout PostFacts) throws {
    let item: CollectionItem =
      switch request.occasion {
      case .quotation: .quotation(try (collected(request) as Quotation).id)
      case .tip: .tip(try (collected(request) as Tip).id)
      default: .readingList(try readingList(request))
      }
    facts.statements += try statements(of: item)
  }

  /// The one that is named, else the next.
  func collected<Record: CollectedRecord>(_ request: PostRequest) throws -> Record {
    if let item = request.item { return try Record.fetch(db, Identifier(item)) }
    let since = request.notUsedSince ?? today.adding(days: -PostRequest.usualDays)
    let next = try Record.next(db, notUsedSince: since, in: request.language.tag)
    guard let next else { throw PostDraftRefusal.nothingLeft(request.occasion, since: since) }
    return next
  }

  func readingList(_ request: PostRequest) throws -> Identifier<ReadingList> {
    if let item = request.item { return Identifier(item) }
    let since = request.notUsedSince ?? today.adding(days: -PostRequest.usualDays)
    let next: Identifier<ReadingList>? = try db.first(
      """
      SELECT id FROM readingList WHERE language = ?2 AND NOT EXISTS (
        SELECT * FROM collectionUse WHERE readingListId = readingList.id AND usedOn >= ?1)
      ORDER BY (SELECT max(usedOn) FROM collectionUse WHERE readingListId = readingList.id), id
      """, [since, request.language.tag])
    guard let next else { throw PostDraftRefusal.nothingLeft(request.occasion, since: since) }
    return next
  }

  /// None where it was removed.
  func statements(of item: CollectionItem) throws -> [PostStatement] {
    let subject = PostSubject.collected(item)
    func statements(_ values: [(PostFact, PostValue?)]) -> [PostStatement] {
      values.compactMap { fact, value in value.map { PostStatement(fact, of: subject, $0) } }
    }
    switch item {
    case .quotation(let id):
      let quotation = try Quotation.first(db, "WHERE id = ?", [id])
      guard let draft = quotation?.draft else { return [] }
      return statements([
        (.quotation, .text(draft.text)), (.author, .text(draft.author)),
        (.title, .text(draft.title)), (.page, .text(draft.page)),
      ])
    case .tip(let id):
      guard let draft = try Tip.first(db, "WHERE id = ?", [id])?.draft else { return [] }
      return statements([(.title, .text(draft.title)), (.tip, .text(draft.text))])
    case .staffReview(let id):
      guard let review = try StaffReview.first(db, "WHERE id = ?", [id]) else { return [] }
      let draft = review.draft
      return statements([
        (.title, draft.work.title.map { .text($0) }),
        (.author, draft.work.author.map { .text($0) }),
        (.text, .text(draft.synopsis)), (.rating, draft.rating.map { .number($0) }),
        (.opinion, .text("published")), (.reviewer, .text(review.written.staff)),
      ])
    case .readingList(let id):
      let row = try db.row("SELECT name, about FROM readingList WHERE id = ?", [id])
      guard let row else { return [] }
      let titles = try db.rows(
        "SELECT title, author, isbn FROM readingListTitle WHERE listId = ? ORDER BY position", [id]
      ).map { row in
        let (title, author, isbn): (String?, String?, ISBN?) = try (row[0], row[1], row[2])
        return [title ?? isbn.map { "ISBN \($0.digits)" }, author].compactMap { $0 }
          .joined(separator: " – ")
      }
      let (name, about): (String, String?) = try (row[0], row[1])
      return statements([
        (.list, .text(name)), (.text, about.map { .text($0.replacing("\n", with: " ")) }),
        (.picks, .texts(titles)),
      ])
    }
  }
}
