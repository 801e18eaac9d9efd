/// What somebody wrote, with where it stands: an author, a book and a page.
package struct QuotationDraft: Equatable, Sendable {
  package let text: String
  package let author: String
  package let title: String
  /// A number, or whatever names a place: `12`, `xii`, `12–13`, `bab 3`.
  package let page: String
  package let language: LanguageTag

  package init(
    text: String, author: String, title: String, page: String, language: LanguageTag
  ) throws(CollectionRefusal) {
    self.text = try CollectionPart.quotation.read(Self.withoutMarks(text))
    self.author = try CollectionPart.author.read(author)
    self.title = try CollectionPart.bookTitle.read(title)
    self.page = try CollectionPart.page.read(Self.bare(page))
    self.language = language
  }

  /// As it is kept.
  package init(
    keptText text: String, author: String, title: String, page: String, language: LanguageTag
  ) {
    self.text = text
    self.author = author
    self.title = title
    self.page = page
    self.language = language
  }

  package func replacing(
    text: String? = nil, author: String? = nil, title: String? = nil, page: String? = nil,
    language: LanguageTag? = nil
  ) throws(CollectionRefusal) -> QuotationDraft {
    try QuotationDraft(
      text: text ?? self.text, author: author ?? self.author, title: title ?? self.title,
      page: page ?? self.page, language: language ?? self.language)
  }

  /// By which the same words are known again.
  package var key: String { CollectionPart.key(of: text) }

  package var fields: AuditFields {
    [
      ("text", text), ("author", author), ("title", title), ("page", page),
      ("language", language.description),
    ]
  }

  /// Without the quotation marks around all of it, which are set where it is shown.
  private static func withoutMarks(_ text: String) -> String {
    let text = TextNormalization.trimmed(text)
    let marks: [(Character, Character)] = [("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“")]
    for (opening, closing) in marks
    where text.count > 2 && text.first == opening && text.last == closing {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(opening), !inner.contains(closing) { return String(inner) }
    }
    return text
  }

  /// `hlm. 12` and `p. 12` are 12.
  private static func bare(_ page: String) -> String {
    let text = TextNormalization.trimmed(page)
    let word = text.prefix { $0.isLetter }.lowercased()
    guard ["hlm", "hal", "halaman", "p", "pp", "page", "pages"].contains(word) else { return text }
    let rest = text.dropFirst(word.count).drop { $0 == "." || $0 == " " || $0 == ":" }
    return rest.first?.isNumber == true ? String(rest) : text
  }
}

package struct Quotation: Equatable, Sendable {
  package let id: Identifier<Quotation>
  package let draft: QuotationDraft
  package let added: AuditContext
  /// The last day on which it is in a post; it may be to come.
  package let lastUsedOn: Day?

  package init(
    id: Identifier<Quotation>, draft: QuotationDraft, added: AuditContext, lastUsedOn: Day? = nil
  ) {
    self.id = id
    self.draft = draft
    self.added = added
    self.lastUsedOn = lastUsedOn
  }
}
