package import Juara

/// A file of quotations, one a row.
package struct QuotationFile: TableFile {
  package var table: TableReader
  private let language: LanguageTag

  /// - Parameter language: Of rows that say none.
  package init(_ file: InputFile, language: LanguageTag, _ options: TableOptions) throws {
    table = try TableReader(file, .quotations, options)
    self.language = language
  }

  package func draft(_ cells: inout RowReader) -> QuotationDraft? {
    let text = cells.collected(.quotation, .quotation)
    let author = cells.collected(.author, .author)
    let title = cells.collected(.title, .bookTitle)
    let page = cells.collected(.page, .page)
    let language = cells.language(else: language)
    guard let text, let author, let title, let page, let language else { return nil }
    return try? QuotationDraft(
      text: text, author: author, title: title, page: page, language: language)
  }
}

/// A file of tips, one a row.
package struct TipFile: TableFile {
  package var table: TableReader
  private let language: LanguageTag
  private let topic: Tip.Topic
  private let topics: [String: Tip.Topic]

  /// - Parameters:
  ///   - topic: Of rows that say none.
  ///   - words: What topics are called besides their own names.
  package init(
    _ file: InputFile, language: LanguageTag, topic: Tip.Topic,
    called words: (Tip.Topic) -> [String], _ options: TableOptions
  ) throws {
    table = try TableReader(file, .tips, options)
    (self.language, self.topic) = (language, topic)
    topics = Dictionary(
      Tip.Topic.allCases.flatMap { topic in
        (words(topic) + [topic.rawValue]).map { ($0.lowercased(), topic) }
      }, uniquingKeysWith: { first, _ in first })
  }

  package func draft(_ cells: inout RowReader) -> TipDraft? {
    let title = cells.collected(.title, .tipTitle)
    let text = cells.collected(.tip, .tip)
    var topic: Tip.Topic? = topic
    if let word = cells.text(.topic, limit: 60) {
      topic = topics[word.lowercased()]
      if topic == nil { cells.refuse(.topic, .notATopic) }
    }
    let language = cells.language(else: language)
    guard let title, let text, let topic, let language else { return nil }
    return try? TipDraft(topic: topic, title: title, text: text, language: language)
  }
}

/// A file of titles for reading lists, one a row.
package struct ReadingListFile: TableFile {
  package var table: TableReader
  private let language: LanguageTag
  private let name: String?

  /// - Parameter name: The list of all rows; nil where the file says it.
  package init(
    _ file: InputFile, into name: String?, language: LanguageTag, _ options: TableOptions
  ) throws {
    table = try TableReader(file, name == nil ? .readingLists : .readingListTitles, options)
    (self.name, self.language) = (name, language)
  }

  package func draft(_ cells: inout RowReader) -> ReadingListRow? {
    let list = name ?? cells.collected(.readingList, .listName)
    let title = cells.text(.title, limit: CollectionPart.bookTitle.limit)
    let author = cells.text(.author, limit: CollectionPart.author.limit)
    let isbn = cells.isbn(.isbn)
    let note = cells.text(.remark, limit: CollectionPart.note.limit)
    let language = cells.language(else: language)
    guard cells.problems.isEmpty, let list, let language else { return nil }
    do throws(CollectionRefusal) {
      return try ReadingListRow(
        list: list,
        title: ReadingList.Title(Work(title: title, author: author, isbn: isbn), note: note),
        language: language)
    } catch {
      cells.refuse(.title, error == .blank(.bookTitle) ? .missing : .collection(error))
      return nil
    }
  }
}

extension RowReader {
  /// A text that a row must have, as a collection keeps it.
  fileprivate mutating func collected(_ field: ImportField, _ part: CollectionPart) -> String? {
    guard let text = text(field, limit: .max) else {
      refuse(field, .missing)
      return nil
    }
    do throws(CollectionRefusal) {
      return try part.read(text)
    } catch {
      switch error {
      case .blank: refuse(field, .missing)
      case .tooLong(_, let limit): refuse(field, .tooLong(limit: limit))
      case .controlCharacter: refuse(field, .controlCharacter)
      default: refuse(field, .collection(error))
      }
      return nil
    }
  }

  fileprivate mutating func language(else usual: LanguageTag) -> LanguageTag? {
    guard let text = text(.bookLanguage, limit: 40) else { return usual }
    guard let language = LanguageTag(named: text) else {
      refuse(.bookLanguage, .notALanguage)
      return nil
    }
    return language
  }
}

extension QuotationDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [
      .quotation: .text(text), .author: .text(author), .title: .text(title), .page: .text(page),
      .bookLanguage: .text(language.description),
    ]
  }
}

extension TipDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [
      .title: .text(title), .tip: .text(text), .topic: .text(topic.rawValue),
      .bookLanguage: .text(language.description),
    ]
  }
}

extension ReadingListRow: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [
      .readingList: .text(list), .title: title.work.title.map { .text($0) },
      .author: title.work.author.map { .text($0) }, .isbn: title.work.isbn.map { .text($0.digits) },
      .remark: title.note.map { .text($0) }, .bookLanguage: .text(language.description),
    ]
  }
}
