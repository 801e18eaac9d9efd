package struct SurveyQuestion: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Steps from the lowest to the highest, each with a label of its own.
    case scale
    case one
    case several
    case number
    case text

    package var hasOptions: Bool { self == .scale || self == .one || self == .several }
  }

  /// What it says in one language.
  package struct Text: Equatable, Sendable {
    package var text: String
    /// The choices, or the labels of a scale from the lowest.
    package var options: [String]

    package init(_ text: String, _ options: [String] = []) {
      self.text = text
      self.options = options
    }
  }

  package let id: Identifier<SurveyQuestion>
  /// Its name in commands and files: `a-z`, `0-9` and `_`.
  package let key: String
  package let kind: Kind
  /// Whether it asks about the person who answers, so that it is for adults.
  package let isPersonal: Bool
  /// Whether it is one of the nine elements of the satisfaction survey.
  package let isElement: Bool
  package var texts: [Language: Text]

  package init(
    id: Identifier<SurveyQuestion>, key: String, kind: Kind, isPersonal: Bool = false,
    isElement: Bool = false, texts: [Language: Text]
  ) {
    self.id = id
    self.key = key
    self.kind = kind
    self.isPersonal = isPersonal
    self.isElement = isElement
    self.texts = texts
  }

  /// In that language, else in the other.
  package func text(in language: Language) -> Text {
    texts[language] ?? texts.min { $0.key.rawValue < $1.key.rawValue }?.value ?? Text("")
  }

  package var optionCount: Int { texts.values.first?.options.count ?? 0 }

  /// Whether its answers make groups by which the others can be looked at.
  package var makesGroups: Bool { kind == .one }

  package static let longestText = 500

  package func check() throws(SurveyRefusal) {
    if !key.isIdentifier(with: "_") || key.utf8.count > 60 { throw .notAKey(key) }
    for text in texts.values { try check(text) }
    if NationalIDNumber.isAskedFor(by: key) { throw .asksForIdentityNumber }
  }

  private func check(_ text: Text) throws(SurveyRefusal) {
    if text.text.allSatisfy(\.isWhitespace) { throw .emptyText }
    if ([text.text] + text.options).contains(where: { $0.count > Self.longestText }) {
      throw .tooLong(limit: Self.longestText)
    }
    if NationalIDNumber.isAskedFor(by: text.text) { throw .asksForIdentityNumber }
    guard kind.hasOptions else {
      if !text.options.isEmpty { throw .optionsOfOpenQuestion(kind) }
      return
    }
    if text.options.count < 2 { throw .tooFewOptions }
    if Set(text.options.map(NameKey.key)).count < text.options.count { throw .sameOption }
    for option in text.options
    where NameKey.key(of: option).isEmpty || option.contains(";") || option.contains("|") {
      throw .notAnOption
    }
    if let other = texts.values.first(where: { $0.options.count != text.options.count }) {
      throw .otherOptions(expected: other.options.count)
    }
  }

  package var fields: AuditFields {
    [("question", key), ("type", kind.rawValue), ("isPersonal", isPersonal ? "yes" : "no")]
      + Language.allCases.flatMap { language in
        [
          ("\(language.rawValue).text", texts[language]?.text),
          ("\(language.rawValue).options", texts[language]?.options.joined(separator: "; ")),
        ]
      }
  }
}

/// A question to be added.
package struct SurveyQuestionDraft: Equatable, Sendable {
  package var key: String
  package var kind: SurveyQuestion.Kind
  package var isPersonal: Bool
  package var isElement: Bool
  package var texts: [Language: SurveyQuestion.Text]

  package init(
    key: String, kind: SurveyQuestion.Kind, isPersonal: Bool = false, isElement: Bool = false,
    texts: [Language: SurveyQuestion.Text]
  ) {
    self.key = key
    self.kind = kind
    self.isPersonal = isPersonal
    self.isElement = isElement
    self.texts = texts
  }
}

package enum SurveyAnswer: Hashable, Sendable {
  /// By number from 1; a scale's lowest step is 1.
  case option(Int)
  /// In ascending order, at least one.
  case options([Int])
  case number(Int)
  case text(String)
}

package enum SurveyAnswerProblem: Error, Equatable, Sendable {
  case notAnOption(String, options: [Language: [String]])
  case notANumber(String)
  case tooLong(limit: Int)
  case controlCharacter
}

extension SurveyQuestion {
  package static let longestAnswer = 4_000

  /// Reads what was written: a choice by its number or its words in either language, several with `;` or
  /// commas between them.
  package func answer(_ written: String) throws(SurveyAnswerProblem) -> SurveyAnswer {
    let text = TextNormalization.trimmed(written)
    switch kind {
    case .text:
      if text.count > Self.longestAnswer { throw .tooLong(limit: Self.longestAnswer) }
      if text.unicodeScalars.contains(where: Self.isControl) { throw .controlCharacter }
      return .text(text)
    case .number:
      let digits = text.hasSuffix(".0") || text.hasSuffix(",0") ? text.dropLast(2) : text[...]
      guard !digits.isEmpty, digits.utf8.allSatisfy(\.isASCIIDigit), let number = Int(digits),
        number <= 1_000_000_000
      else { throw .notANumber(text) }
      return .number(number)
    case .scale, .one:
      guard let option = option(text) else { throw notAnOption(text) }
      return .option(option)
    case .several: return .options(try options(text))
    }
  }

  private func notAnOption(_ text: String) -> SurveyAnswerProblem {
    .notAnOption(text, options: texts.mapValues(\.options))
  }

  private func option(_ text: String) -> Int? {
    if let number = Int(text), (1...max(1, optionCount)).contains(number),
      !texts.values.contains(where: { $0.options.contains(text) })
    {
      return number
    }
    let key = NameKey.key(of: text)
    for (_, own) in texts.sorted(by: { $0.key.rawValue > $1.key.rawValue }) {
      if let index = own.options.firstIndex(where: { NameKey.key(of: $0) == key }) {
        return index + 1
      }
    }
    return nil
  }

  /// An option may have a comma itself, so that the longest that fits is taken first.
  private func options(_ text: String) throws(SurveyAnswerProblem) -> [Int] {
    let separator: Character =
      text.contains(";") ? ";" : text.contains("+") && option(text) == nil ? "+" : ","
    let parts = text.split(separator: separator).map { TextNormalization.trimmed(String($0)) }
      .filter { !$0.isEmpty }
    var found: Set<Int> = []
    var start = 0
    while start < parts.count {
      var end = parts.count
      var match: Int?
      while end > start {
        match = option(parts[start..<end].joined(separator: "\(separator) "))
        if match != nil { break }
        end -= 1
      }
      guard let match else { throw notAnOption(parts[start]) }
      found.insert(match)
      start = end
    }
    if found.isEmpty { throw notAnOption(text) }
    return found.sorted()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\n" && scalar != "\t" && scalar != "\r"
      || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
