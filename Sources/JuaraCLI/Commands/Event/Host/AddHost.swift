internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event host add`
struct AddHost: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .hostAdd) }

  @Argument(help: help(.eventCode)) var code: String
  @Option(help: help(.hostName, "name")) var name: String
  @Option(help: help(.hostRole, "role")) var role = Host.Role.speaker
  @Option(help: help(.affiliation, "text")) var affiliation: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let host = Host(
      role: role, name: try desk.name(name, "--name"),
      affiliation: try affiliation.map { try desk.text($0, "--affiliation") })
    try desk.store.addHost(host, to: code, by: desk.audit)
    try desk.print(desk.say.hostAdded(host, to: code))
    return .done
  }
}
