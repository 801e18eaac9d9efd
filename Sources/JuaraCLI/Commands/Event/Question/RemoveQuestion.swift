internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event question remove`
struct RemoveQuestion: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .questionRemove)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Argument(help: help(.questionKey)) var key: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeQuestion(key, of: event, by: desk.audit)
    try desk.print(desk.say.questionRemoved(key, from: event))
    return .done
  }
}
