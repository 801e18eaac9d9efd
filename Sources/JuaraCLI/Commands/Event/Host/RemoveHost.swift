internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event host remove`
struct RemoveHost: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .hostRemove) }

  @Argument(help: help(.eventCode)) var code: String
  @Option(help: help(.hostName, "name")) var name: String
  @Option(help: help(.hostRoleRemoved, "role")) var role: Host.Role?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let name = try desk.name(name, "--name")
    try desk.store.removeHost(named: name, role: role, from: code, by: desk.audit)
    try desk.print(desk.say.hostRemoved(name, from: code))
    return .done
  }
}
