internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury rubric remove`
struct RemoveCriterion: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .rubricRemove)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.criterionKey)) var key: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let rubric = try desk.store.removeCriterion(key, of: challenge, by: desk.audit)
    try desk.print(desk.say.rubricChanged(rubric))
    return .done
  }
}
