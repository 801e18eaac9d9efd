/// Books for readers of a kind, such as “Five books for a rainy day”.
package struct ReadingList: Equatable, Sendable {
  package struct Title: Equatable, Sendable {
    package let work: Work
    /// Why it is on the list.
    package let note: String?

    package init(_ work: Work, note: String? = nil) throws(CollectionRefusal) {
      var work = work
      if let title = work.title { work.title = try CollectionPart.bookTitle.read(title) }
      if let author = work.author { work.author = try CollectionPart.author.read(author) }
      guard work.key != nil else { throw .blank(.bookTitle) }
      self.work = work
      self.note = if let note { try CollectionPart.note.read(note) } else { nil }
    }

    /// As it is kept.
    package init(kept work: Work, note: String?) {
      self.work = work
      self.note = note
    }

    /// Reads an ISBN, or a title with or without its author as on a catalogue card:
    /// `Laskar Pelangi / Andrea Hirata`.
    package init(written text: String) throws(CollectionRefusal) {
      if let isbn = ISBN(text) {
        try self.init(Work(isbn: isbn))
        return
      }
      let parts = text.split(separator: " / ", maxSplits: 1).map(String.init)
      try self.init(Work(title: parts.first ?? text, author: parts.count > 1 ? parts[1] : nil))
    }

    /// As the audit log keeps it: `Laskar Pelangi / Andrea Hirata`.
    package var written: String {
      [work.title ?? work.isbn?.digits, work.author].compactMap(\.self).joined(separator: " / ")
    }
  }

  package let id: Identifier<ReadingList>
  package let name: String
  /// A sentence or two before the titles.
  package let about: String?
  package let language: LanguageTag
  package let titles: [Title]
  package let added: AuditContext
  package let lastUsedOn: Day?

  package init(
    id: Identifier<ReadingList>, name: String, about: String?, language: LanguageTag,
    titles: [Title], added: AuditContext, lastUsedOn: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.about = about
    self.language = language
    self.titles = titles
    self.added = added
    self.lastUsedOn = lastUsedOn
  }
}

package struct ReadingListDraft: Equatable, Sendable {
  package let name: String
  package let about: String?
  package let language: LanguageTag
  package let titles: [ReadingList.Title]

  package init(
    name: String, about: String? = nil, language: LanguageTag, titles: [ReadingList.Title]
  ) throws(CollectionRefusal) {
    self.name = try CollectionPart.listName.read(name)
    self.about = if let about { try CollectionPart.about.read(about) } else { nil }
    self.language = language
    self.titles = titles
    if titles.isEmpty { throw .noTitles }
    var keys: Set<String> = []
    for title in titles where !keys.insert(title.work.key ?? "").inserted {
      throw .titleListed(title.written, list: self.name)
    }
  }

  package static func key(of name: String) -> String { CollectionPart.key(of: name) }

  package var key: String { Self.key(of: name) }

  package var fields: AuditFields {
    [("name", name), ("about", about), ("language", language.description)]
  }
}

/// A row of a file: one title of a list.
package struct ReadingListRow: Equatable, Sendable {
  package let list: String
  package let title: ReadingList.Title
  package let language: LanguageTag

  package init(
    list: String, title: ReadingList.Title, language: LanguageTag
  ) throws(CollectionRefusal) {
    self.list = try CollectionPart.listName.read(list)
    self.title = title
    self.language = language
  }
}
