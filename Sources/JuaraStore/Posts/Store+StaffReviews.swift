import GRDB
package import Juara

extension Store {
  /// The latest first.
  package func staffReviews() throws -> [StaffReview] {
    try read { db in try StaffReview.all(db, "ORDER BY id DESC") }
  }

  package func staffReview(_ id: Identifier<StaffReview>) throws -> StaffReview {
    try read { db in try StaffReview.fetch(db, id) }
  }

  /// Keeps a review under the name of whoever acts.
  @discardableResult
  package func addStaffReview(
    _ draft: StaffReviewDraft, by audit: AuditContext
  ) throws -> Identifier<StaffReview> {
    try write(by: audit) { context in
      let id: Identifier<StaffReview> = try context.db.insert(
        "staffReview",
        [
          "title": draft.work.title, "author": draft.work.author, "isbn": draft.work.isbn,
          "synopsis": draft.synopsis, "body": draft.text, "rating": draft.rating,
          "language": draft.language, "addedAt": context.now, "addedBy": context.staff,
        ])
      try context.log(.created, .staffReview, id, .creating(draft.fields))
      return id
    }
  }

  package func removeStaffReview(
    _ id: Identifier<StaffReview>, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let review = try StaffReview.fetch(context.db, id)
      try CollectionItem.staffReview(id).remove(
        context, [.init("title", from: review.draft.work.title, to: nil)])
    }
  }
}

extension StaffReview: CollectedRecord {
  package enum Column: Int, CaseIterable {
    case id, title, author, isbn, synopsis, body, rating, language, addedBy, addedAt, lastUsedOn
  }

  package static let columns = ColumnList(
    "staffReview", Column.self, [.lastUsedOn: lastUse(of: "staffReview")])

  static func item(_ id: Identifier<StaffReview>) -> CollectionItem { .staffReview(id) }

  package init(_ row: RecordRow<StaffReview>) throws {
    try self.init(
      id: row[.id],
      draft: StaffReviewDraft(
        kept: Work(title: row[.title], author: row[.author], isbn: row[.isbn]),
        synopsis: row[.synopsis], text: row[.body], rating: row[.rating], language: row[.language]),
      written: AuditContext(staff: row[.addedBy], at: row[.addedAt]), lastUsedOn: row[.lastUsedOn])
  }
}
