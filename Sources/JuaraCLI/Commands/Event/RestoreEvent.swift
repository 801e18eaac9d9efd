internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event restore`
struct RestoreEvent: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("restore", .eventRestore)
  }

  @Argument(help: help(.eventCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (event, settled) = try desk.store.restoreEvent(code, by: desk.audit)
    let counts = try desk.store.registrationCounts(of: code)
    let active = counts.filter(\.key.isActive).values.reduce(0, +)
    try desk.print(desk.say.eventRestored(event, active: active))
    try desk.tell(settled)
    return .done
  }
}
