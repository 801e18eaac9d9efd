internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara contact template remove`
struct RemoveTemplate: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .templateRemove)
  }

  @Argument(help: help(.messageName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let name = try desk.message(name)
    try desk.store.removeMessage(name, by: desk.audit)
    try desk.print(desk.say.templateRemoved(name))
    return .done
  }
}
