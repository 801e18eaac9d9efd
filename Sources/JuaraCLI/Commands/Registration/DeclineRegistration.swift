internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration decline`
struct DeclineRegistration: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("decline", .registrationDecline)
  }

  @Argument(help: help(.registrationID)) var id: Identifier<Registration>
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let settled = try desk.store.declineRegistration(id, reason: reason, by: desk.audit)
    try desk.print(desk.say.registrationDeclined(id, try desk.store.names(of: [id])))
    try desk.tell(settled)
    return .done
  }
}
