/// Something that staff keep to make posts of, each not again within a chosen time.
package enum CollectionItem: Hashable, Sendable {
  case quotation(Identifier<Quotation>)
  case tip(Identifier<Tip>)
  case readingList(Identifier<ReadingList>)
  case staffReview(Identifier<StaffReview>)

  /// As what the audit log speaks of it.
  package var subject: AuditEntry.Subject {
    switch self {
    case .quotation: .quotation
    case .tip: .tip
    case .readingList: .readingList
    case .staffReview: .staffReview
    }
  }
}

/// A text of a collection.
package enum CollectionPart: Hashable, Sendable, CaseIterable {
  case quotation, author, bookTitle, page
  case tipTitle, tip
  case listName, about, note
  case synopsis, review
  case altText

  /// The limit in Unicode scalars, as the database counts them.
  package var limit: Int {
    switch self {
    case .quotation, .tip: 600
    case .author: 200
    case .bookTitle, .note: 300
    case .page: 40
    case .tipTitle: 80
    case .listName: 120
    case .about: 400
    case .synopsis: 2_000
    case .review: 20_000
    case .altText: 1_000
    }
  }

  private var mayHaveLines: Bool {
    switch self {
    case .quotation, .tip, .about, .synopsis, .review: true
    default: false
    }
  }

  /// In Unicode's composed form, with single blanks, and line breaks only where the part may have some.
  package func read(_ typed: String) throws(CollectionRefusal) -> String {
    let lines = typed.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { TextNormalization.singleSpaced(TextNormalization.trimmed(String($0))) }
    let text = TextNormalization.trimmed(lines.joined(separator: mayHaveLines ? "\n" : " "))
    if Self.key(of: text).isEmpty, self != .page || text.isEmpty { throw .blank(self) }
    if text.unicodeScalars.count > limit { throw .tooLong(self, limit: limit) }
    if TextNormalization.hasControls(text.filter { $0 != "\n" }) { throw .controlCharacter(self) }
    return text
  }

  /// What two texts share that differ only in capitals, blanks and marks.
  package static func key(of text: String) -> String {
    NameKey.key(of: String(text.map { $0.isLetter || $0.isNumber ? $0 : " " }))
  }
}

package enum CollectionRefusal: Error, Equatable, Sendable {
  case blank(CollectionPart)
  case tooLong(CollectionPart, limit: Int)
  case controlCharacter(CollectionPart)
  case exists(CollectionItem)
  /// A row of a file says something else of what an earlier row says.
  case differs(line: Int)
  case noTitles
  case titleListed(String, list: String)
  /// The list has no title of this place.
  case noSuchTitle(Int, count: Int)
  case lastTitle(list: String)
}

extension Language {
  package var tag: LanguageTag {
    // Both are codes of ISO 639.
    LanguageTag(rawValue)!
  }
}
