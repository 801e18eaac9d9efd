internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event question list`
struct ListQuestions: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .questionList) }

  @Argument(help: help(.eventCode)) var event: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "key", title: .keyTitle),
      .init(key: "text", title: .questionTitle, canShrink: true),
      .init(key: "type", title: .answerTypeTitle),
      .init(key: "required", title: .requiredTitle),
      .init(key: "options", title: .optionsTitle, canShrink: true),
    ])
    for question in try desk.store.questions(of: event) {
      listing.add([
        .text(question.key), .text(question.text),
        .word(question.kind.rawValue, label: desk.say.label(question.kind)),
        .flag(question.isRequired, label: desk.say.answer(.yes(question.isRequired))),
        .text(question.options.isEmpty ? nil : question.options.joined(separator: "; ")),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
