internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event publish`
struct PublishEvent: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("publish", .eventPublish)
  }

  @Argument(help: help(.code)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.publishEvent(code, by: desk.audit)
    try desk.print(desk.say.eventPublished(code))
    return .done
  }
}
