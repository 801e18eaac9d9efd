/// A question that people ask the library, and what it answers.
package struct FAQEntry: Equatable, Sendable {
  package let id: Identifier<FAQEntry>
  package var code: FAQCode
  /// At least one, in one or both languages.
  package var texts: [Language: Text]
  /// How else people ask for it, in any language.
  package var phrasings: [String]

  package struct Text: Equatable, Sendable {
    package var title: String
    package var answer: String

    package init(title: String, answer: String) {
      self.title = title
      self.answer = answer
    }
  }

  package init(
    id: Identifier<FAQEntry>, code: FAQCode, texts: [Language: Text], phrasings: [String]
  ) {
    self.id = id
    self.code = code
    self.texts = texts
    self.phrasings = phrasings
  }

  /// In a language, else in the other one.
  package func text(in language: Language) -> (text: Text, language: Language) {
    if let text = texts[language] { return (text, language) }
    let other = texts.min { $0.key.rawValue < $1.key.rawValue }
    return (other?.value ?? Text(title: code.text, answer: ""), other?.key ?? language)
  }

  package var searched: AnswerTexts {
    let texts = texts.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
    return AnswerTexts(
      questions: texts.map(\.title) + phrasings,
      answers: texts.map { AnswerTemplate.words(of: $0.answer) })
  }

  package var fields: AuditFields {
    Language.allCases.flatMap { language in
      [
        (Self.titleField(language), texts[language]?.title),
        (Self.answerField(language), texts[language]?.answer),
      ]
    }
  }

  package static func titleField(_ language: Language) -> String {
    language == .indonesian ? "indonesianTitle" : "englishTitle"
  }

  package static func answerField(_ language: Language) -> String {
    language == .indonesian ? "indonesianAnswer" : "englishAnswer"
  }
}

/// What staff or a row of a file say of an entry in one language.
package struct FAQDraft: Equatable, Sendable {
  package var code: FAQCode
  /// The library's where none is given.
  package var language: Language?
  /// Nil leaves what is there, as an empty cell does.
  package var title: String?
  package var answer: String?
  /// Added to those there are.
  package var phrasings: [String]

  package static let longestTitle = 300
  package static let longestAnswer = 4_000
  package static let longestPhrasing = 500

  package init(
    code: FAQCode, language: Language? = nil, title: String? = nil, answer: String? = nil,
    phrasings: [String] = []
  ) {
    self.code = code
    self.language = language
    self.title = title
    self.answer = answer
    self.phrasings = phrasings
  }

  package func check() throws(FAQRefusal) {
    for (text, limit) in [(title, Self.longestTitle), (answer, Self.longestAnswer)]
      + phrasings.map({ ($0, Self.longestPhrasing) })
    {
      guard let text else { continue }
      if text.allSatisfy(\.isWhitespace) { throw .empty }
      if text.count > limit { throw .tooLong(limit: limit) }
    }
    if let answer { _ = try AnswerTemplate(answer) }
  }
}
