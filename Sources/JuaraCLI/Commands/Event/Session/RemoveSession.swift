internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event session remove`
struct RemoveSession: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .sessionRemove)
  }

  @Argument(help: help(.code)) var event: String
  @Argument(help: help(.sessionNumber)) var session: Int
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let settled = try desk.store.removeSession(session, of: event, by: desk.audit)
    try desk.print(desk.say.sessionRemoved(session, from: event))
    try desk.tell(settled)
    return .done
  }
}
