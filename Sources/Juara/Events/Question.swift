package struct Question: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case text
    case choice
    case choices
    case number
    case yesno
  }

  package let id: Identifier<Question>
  /// The column's name in files and commands: `a-z`, `0-9` and `_`.
  package let key: String
  package var text: String
  package var kind: Kind
  package var isRequired: Bool
  /// The choices in display order.
  package var options: [String]

  package init(
    id: Identifier<Question>, key: String, text: String, kind: Kind, isRequired: Bool = false,
    options: [String] = []
  ) {
    self.id = id
    self.key = key
    self.text = text
    self.kind = kind
    self.isRequired = isRequired
    self.options = options
  }

  /// - Parameter isField: Whether a column name is already a registration field.
  package func check(isField: (String) -> Bool) throws(QuestionProblem) {
    if !key.isIdentifier(with: "_") { throw .notAKey(key) }
    if isField(key) { throw .keyOfField(key) }
    if text.allSatisfy(\.isWhitespace) { throw .emptyText }
    if [key, text].contains(where: NationalIDNumber.isAskedFor) { throw .asksForIdentityNumber }
    switch kind {
    case .choice, .choices:
      if options.count < 2 { throw .tooFewOptions }
      if Set(options.map(NameKey.key)).count < options.count { throw .sameOption }
      if options.contains(where: { $0.allSatisfy(\.isWhitespace) || $0.contains(";") }) {
        throw .notAnOption
      }
    case .text, .number, .yesno:
      if !options.isEmpty { throw .optionsOfOpenQuestion(kind) }
    }
  }

  package var fields: AuditFields {
    [
      ("question", key), ("text", text), ("type", kind.rawValue),
      ("isRequired", isRequired ? "yes" : "no"),
      ("options", options.isEmpty ? nil : options.joined(separator: "; ")),
    ]
  }
}

package enum QuestionProblem: Error, Equatable, Sendable {
  case notAKey(String)
  /// Registrations already have a column of this name.
  case keyOfField(String)
  case keyTaken(String)
  case emptyText
  /// It asks for an identity number, which Juara never keeps.
  case asksForIdentityNumber
  case tooFewOptions
  case sameOption
  /// An option is empty, or contains the `;` that separates options.
  case notAnOption
  case optionsOfOpenQuestion(Question.Kind)
  case isAnswered(String, answers: Int)
  case unknown(String, known: [String])
}
