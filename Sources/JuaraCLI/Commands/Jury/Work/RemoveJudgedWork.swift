internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury work remove`
struct RemoveJudgedWork: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .judgedWorkRemove)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.judgedWorkRegistration, "id")) var registration: Identifier<Registration>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeWork(of: registration, in: challenge, by: desk.audit)
    try desk.print(desk.say.judgedWorkRemoved(registration))
    return .done
  }
}
