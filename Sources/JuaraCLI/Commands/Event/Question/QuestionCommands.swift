internal import ArgumentParser
internal import JuaraWording

/// `juara event question …`
struct QuestionCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "question", .questionNoun,
      [AddQuestion.self, ListQuestions.self, EditQuestion.self, RemoveQuestion.self])
  }
}
