internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What somebody asks for beside a place: sessions of an event, and answers to its questions.
struct WishOptions: ParsableArguments {
  @Option(name: .customLong("session"), help: help(.chosenSession, "n"))
  var sessions: [Int] = []

  @Option(name: .customLong("answer"), help: help(.answerOption, "key=answer"))
  var answers: [String] = []

  var isEmpty: Bool { sessions.isEmpty && answers.isEmpty }

  /// The answers as said, to the questions of an event's form.
  func answers(to form: EventForm) throws -> [Answer] {
    try answers.map { text in
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw OptionProblem.answer(value: text)
      }
      let key = String(text[..<equals])
      guard let question = form.questions.first(where: { $0.key == key }) else {
        throw QuestionProblem.unknown(key, known: form.questions.map(\.key))
      }
      return try question.answer(String(text[text.index(after: equals)...]))
    }
  }
}
