internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event close`
struct CloseEvent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("close", .eventClose) }

  @Argument(help: help(.eventCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (event, settled) = try desk.store.closeEvent(code, by: desk.audit)
    try desk.print(desk.say.registrationClosed(event))
    try desk.tell(settled)
    return .done
  }
}
