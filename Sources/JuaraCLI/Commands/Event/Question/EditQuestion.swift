internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event question edit`
struct EditQuestion: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .questionEdit) }

  @Argument(help: help(.eventCode)) var event: String
  @Argument(help: help(.questionKey)) var key: String
  @Option(help: help(.questionText, "text")) var text: String?
  @Option(help: help(.questionType, "type")) var type: Question.Kind?
  @Option(name: .customLong("option"), help: help(.questionOption, "text"))
  var options: [String] = []
  @Flag(help: help(.questionRequired)) var required = false
  @Flag(help: help(.questionOptional)) var optional = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if text == nil, type == nil, options.isEmpty, required == optional {
      throw OptionProblem.nothingToChange
    }
    let question = try desk.store.editQuestion(key, of: event, by: desk.signature) { question in
      if let text { question.text = try desk.text(text, "--text") }
      if let type {
        question.kind = type
        if type != .choice, type != .choices { question.options = [] }
      }
      if !options.isEmpty { question.options = try options.map { try desk.text($0, "--option") } }
      if required != optional { question.isRequired = required }
    }
    try desk.print(desk.say.questionSaved(question, in: event))
    return .done
  }
}
