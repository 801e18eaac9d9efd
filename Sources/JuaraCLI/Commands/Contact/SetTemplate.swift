internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara contact template set`
struct SetTemplate: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("set", .templateSet) }

  @Argument(help: help(.messageName)) var name: String
  @Option(help: help(.messageText, "text")) var text: String?
  @Option(help: help(.messageFile, "file"), completion: .file()) var file: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let name = try desk.message(name)
    let text =
      switch (text, file) {
      case (let text?, nil): text
      case (nil, let file?): try InputFile.named(file).text()
      default: throw OptionProblem.oneOf(["--text", "--file"])
      }
    try desk.store.setMessage(
      CustomMessage(name: name, language: desk.say.language, text: text), by: desk.audit)
    try desk.print(desk.say.templateSet(name, desk.say.language))
    return .done
  }
}
