/// What somebody answered to one of an event's questions.
public struct Answer: Equatable, Sendable {
  /// The question's key.
  public var key: String
  /// What was answered.
  public var value: Value

  /// An answer, by the sort of its question.
  public enum Value: Equatable, Sendable {
    /// A text, an option, or a number as digits with a decimal point.
    case text(String)
    /// Several options, in the order in which they are shown.
    case several([String])
    /// Yes or no.
    case yes(Bool)
  }

  public init(key: String, value: Value) {
    self.key = key
    self.value = value
  }
}

/// Why a text is no answer to a question.
public enum AnswerProblem: Error, Equatable, Sendable {
  /// A required question is not answered.
  case missing(Question)
  /// None of the options.
  case notAnOption(Question)
  /// Not a number.
  case notANumber(Question)
  /// Neither yes nor no.
  case notYesOrNo(Question)
  /// Longer than an answer may be, in characters.
  case tooLong(Question, limit: Int)
}

extension Question {
  /// How many characters an answer may have.
  public static let longestAnswer = 2_000

  /// Understands what somebody answered.
  public func answer(_ typed: String) throws(AnswerProblem) -> Answer {
    let text = TextNormalization.trimmed(typed)
    if text.count > Self.longestAnswer { throw .tooLong(self, limit: Self.longestAnswer) }
    let value: Answer.Value
    switch kind {
    case .text: value = .text(text)
    case .choice:
      let key = NameKey.key(of: text)
      guard let option = options.first(where: { NameKey.key(of: $0) == key }) else {
        throw .notAnOption(self)
      }
      value = .text(option)
    case .choices: value = .several(try chosen(in: text))
    case .number:
      guard let number = Self.number(text) else { throw .notANumber(self) }
      value = .text(number)
    case .yesno:
      guard let yes = YesNo.read(text) else { throw .notYesOrNo(self) }
      value = .yes(yes)
    }
    return Answer(key: key, value: value)
  }

  /// The options that a text names, set apart by `;` or, as Google Forms does, by `, `.
  ///
  /// An option may hold a comma itself: the longest option that fits is taken.
  private func chosen(in text: String) throws(AnswerProblem) -> [String] {
    let keys = options.map { NameKey.key(of: $0) }
    var found: Set<Int> = []
    for part in text.split(separator: ";") {
      var words = part.split(separator: ",", omittingEmptySubsequences: false)[...]
      while !words.isEmpty {
        let fit = (1...words.count).reversed().lazy.compactMap { count -> (Int, Int)? in
          let key = NameKey.key(of: words.prefix(count).joined(separator: ","))
          return keys.firstIndex(of: key).map { (count, $0) }
        }.first
        guard let fit else { throw .notAnOption(self) }
        words = words.dropFirst(fit.0)
        found.insert(fit.1)
      }
    }
    return found.sorted().map { options[$0] }
  }

  /// Digits with a decimal point, from a text with a point or a comma; nil for anything else.
  private static func number(_ text: String) -> String? {
    let digits = text.replacing("−", with: "-").replacing(",", with: ".")
    guard digits.utf8.count <= 30, let number = Double(digits), number.isFinite,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return digits
  }
}

extension Answer.Value {
  /// The answer as a file holds it: several are set apart by `; `.
  ///
  /// - Parameters:
  ///   - yes: the word for yes.
  ///   - no: the word for no.
  public func text(yes: String, no: String) -> String {
    switch self {
    case .text(let text): text
    case .several(let options): options.joined(separator: "; ")
    case .yes(let answer): answer ? yes : no
    }
  }
}

extension [Question] {
  /// Throws the first required question that is not among the answers.
  public func requireAnswers(_ answers: [Answer]) throws(AnswerProblem) {
    for question in self
    where question.isRequired && !answers.contains(where: { $0.key == question.key }) {
      throw .missing(question)
    }
  }
}

/// What an event asks of those who register, besides who they are.
public struct EventForm: Equatable, Sendable {
  /// Its questions, in their order.
  public var questions: [Question]
  /// The sessions to choose from; none where people register for all of them.
  public var sessions: [Session]

  public init(questions: [Question] = [], sessions: [Session] = []) {
    self.questions = questions
    self.sessions = sessions
  }

  /// The numbers of the sessions that a text names by number or title, set apart by `;` or `,`.
  ///
  /// Nil where it names something else. A title may hold a comma itself.
  public func sessionNumbers(in text: String) -> [Int]? {
    if let session = session(text) { return [session] }
    let parts = text.split { $0 == ";" || $0 == "," }.map { session(String($0)) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return Set(parts.compactMap { $0 }).sorted()
  }

  private func session(_ text: String) -> Int? {
    let key = NameKey.key(of: text)
    return sessions.first { session in
      key == String(session.number)
        || session.plan.title.map { NameKey.key(of: $0) == key } == true
    }?.number
  }
}
