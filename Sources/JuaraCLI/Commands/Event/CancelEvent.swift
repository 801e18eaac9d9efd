internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event cancel`
struct CancelEvent: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("cancel", .eventCancel)
  }

  @Argument(help: help(.code)) var code: String
  @Option(help: help(.cancelReason, "text")) var reason: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.cancelEvent(code, reason: reason, by: desk.audit)
    let counts = try desk.store.registrationCounts(of: code)
    let active = counts.filter(\.key.isActive).values.reduce(0, +)
    try desk.print(desk.say.eventCancelled(code, active: active))
    return .done
  }
}
