/// Something that an event asks of those who register, besides who they are.
public struct Question: Equatable, Sendable {
  /// What sort of answer it takes.
  public enum Kind: String, CaseIterable, Sendable {
    /// Any text.
    case text
    /// One of the options.
    case choice
    /// Some of the options.
    case choices
    /// A number, with decimals or without.
    case number
    /// Yes or no.
    case yesno
  }

  /// The question's key.
  public let id: Identifier<Question>
  /// The name that files and commands give it: `a-z`, `0-9` and `_`.
  public let key: String
  /// The question as people read it.
  public var text: String
  /// What sort of answer it takes.
  public var kind: Kind
  /// Whether nobody registers without answering it.
  public var isRequired: Bool
  /// What may be chosen, in the order it is shown.
  public var options: [String]

  public init(
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

  /// Throws what makes the question impossible.
  ///
  /// - Parameter isField: whether a column of a name is a field of every registration, so that an
  ///   answer under it could not be read back.
  public func check(isField: (String) -> Bool) throws(QuestionProblem) {
    let isWord = key.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
    }
    if key.isEmpty || !isWord { throw .notAKey(key) }
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

  /// The fields as the audit log keeps them.
  public var fields: [(field: String, value: String?)] {
    [
      ("question", key), ("text", text), ("type", kind.rawValue),
      ("isRequired", isRequired ? "yes" : "no"),
      ("options", options.isEmpty ? nil : options.joined(separator: "; ")),
    ]
  }
}

/// What makes a question impossible, or an act upon it.
public enum QuestionProblem: Error, Equatable, Sendable {
  /// Not a key: what it may be made of is in `Question.key`.
  case notAKey(String)
  /// A column of that name is a field of every registration.
  case keyOfField(String)
  /// The event asks a question of that key already.
  case keyTaken(String)
  /// It asks nothing.
  case emptyText
  /// It asks for a number of an identity card or the like, which nobody is asked for.
  case asksForIdentityNumber
  /// There is nothing to choose between.
  case tooFewOptions
  /// Two options read the same.
  case sameOption
  /// An option is empty, or holds the `;` that sets several apart.
  case notAnOption
  /// Options, where anything may be answered.
  case optionsOfOpenQuestion(Question.Kind)
  /// People have answered it, so that what it asks stays as it is; so many have.
  case isAnswered(String, answers: Int)
  /// The event asks no question of that key; these it asks.
  case unknown(String, known: [String])
}
