internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara mapping forget`
struct ForgetMapping: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("forget", .mappingForget)
  }

  @Argument(help: help(.mappingID)) var id: Identifier<HeaderMapping>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.forgetMapping(id, by: desk.audit)
    try desk.print(desk.say.mappingForgotten(id))
    return .done
  }
}
