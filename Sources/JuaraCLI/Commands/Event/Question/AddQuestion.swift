internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event question add`
struct AddQuestion: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .questionAdd) }

  @Argument(help: help(.eventCode)) var event: String
  @Argument(help: help(.questionKey)) var key: String
  @Option(help: help(.questionText, "text")) var text: String
  @Option(help: help(.questionType, "type")) var type: Question.Kind
  @Option(name: .customLong("option"), help: help(.questionOption, "text"))
  var options: [String] = []
  @Flag(help: help(.questionRequired)) var required = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let question = try desk.store.addQuestion(
      key, text: try desk.text(text, "--text"), kind: type,
      options: try options.map { try desk.text($0, "--option") }, isRequired: required,
      to: event, by: desk.signature)
    try desk.print(desk.say.questionSaved(question, in: event))
    return .done
  }
}
