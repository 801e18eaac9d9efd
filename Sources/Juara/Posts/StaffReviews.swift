/// What a member of staff thinks of a book, under their own name.
package struct StaffReviewDraft: Equatable, Sendable {
  package let work: Work
  /// What the book is about, without its end.
  package let synopsis: String
  package let text: String
  /// 1 to 5.
  package let rating: Int?
  package let language: LanguageTag

  package init(
    work: Work, synopsis: String, text: String, rating: Int? = nil, language: LanguageTag
  ) throws(CollectionRefusal) {
    var work = work
    work.title = try CollectionPart.bookTitle.read(work.title ?? "")
    if let author = work.author { work.author = try CollectionPart.author.read(author) }
    self.work = work
    self.synopsis = try CollectionPart.synopsis.read(synopsis)
    self.text = try CollectionPart.review.read(text)
    self.rating = rating
    self.language = language
  }

  /// As it is kept.
  package init(
    kept work: Work, synopsis: String, text: String, rating: Int?, language: LanguageTag
  ) {
    self.work = work
    self.synopsis = synopsis
    self.text = text
    self.rating = rating
    self.language = language
  }

  package var fields: AuditFields {
    [
      ("title", work.title), ("author", work.author), ("isbn", work.isbn?.digits),
      ("rating", rating.map(String.init)), ("language", language.description),
    ]
  }
}

package struct StaffReview: Equatable, Sendable {
  package let id: Identifier<StaffReview>
  package let draft: StaffReviewDraft
  /// Who wrote it, and when it was kept.
  package let written: AuditContext
  package let lastUsedOn: Day?

  package init(
    id: Identifier<StaffReview>, draft: StaffReviewDraft, written: AuditContext,
    lastUsedOn: Day? = nil
  ) {
    self.id = id
    self.draft = draft
    self.written = written
    self.lastUsedOn = lastUsedOn
  }
}
