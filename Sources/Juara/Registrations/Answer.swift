package struct Answer: Equatable, Sendable {
  package var key: String
  package var value: Value

  package enum Value: Equatable, Sendable {
    /// Text, an option, or a number with a decimal point.
    case text(String)
    /// Options in display order.
    case several([String])
    case yes(Bool)
  }

  package init(key: String, value: Value) {
    self.key = key
    self.value = value
  }
}

package enum AnswerProblem: Error, Equatable, Sendable {
  case missing(Question)
  case notAnOption(Question)
  case notANumber(Question)
  case notYesOrNo(Question)
  /// The limit is in characters.
  case tooLong(Question, limit: Int)
}

extension Question {
  /// In characters.
  package static let longestAnswer = 2_000

  package func answer(_ typed: String) throws(AnswerProblem) -> Answer {
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

  /// By `;` or, as in Google Forms, `, `. An option may contain a comma: the longest match wins.
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

  /// Normalises a number with a decimal point or comma.
  private static func number(_ text: String) -> String? {
    let digits = text.replacing("−", with: "-").replacing(",", with: ".")
    guard digits.utf8.count <= 30, let number = Double(digits), number.isFinite,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
    else { return nil }
    return digits
  }
}

extension Answer.Value {
  /// The answer as written to a file; several options are separated by `; `.
  package func text(yes: String, no: String) -> String {
    switch self {
    case .text(let text): text
    case .several(let options): options.joined(separator: "; ")
    case .yes(let answer): answer ? yes : no
    }
  }
}

extension [Question] {
  package func requireAnswers(_ answers: [Answer]) throws(AnswerProblem) {
    for question in self
    where question.isRequired && !answers.contains(where: { $0.key == question.key }) {
      throw .missing(question)
    }
  }
}

package struct EventForm: Equatable, Sendable {
  package var questions: [Question]
  /// The sessions to choose from; empty if people register for all.
  package var sessions: [Session]

  package init(questions: [Question] = [], sessions: [Session] = []) {
    self.questions = questions
    self.sessions = sessions
  }

  /// By number or title, separated by `;` or `,`, which a title may contain; nil if unknown.
  package func sessionNumbers(in text: String) -> [Int]? {
    if let session = session(text) { return [session] }
    let parts = text.split { $0 == ";" || $0 == "," }.map { session(String($0)) }
    guard !parts.isEmpty, !parts.contains(nil) else { return nil }
    return Set(parts.compactMap { $0 }).sorted()
  }

  private func session(_ text: String) -> Int? {
    let key = NameKey.key(of: text)
    return sessions.first { session in
      key == String(session.number) || session.plan.title.map { NameKey.key(of: $0) == key } == true
    }?.number
  }
}
