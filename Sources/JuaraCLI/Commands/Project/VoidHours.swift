internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project void`
struct VoidHours: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("void", .projectVoid) }

  @Argument(help: help(.hoursID)) var id: Identifier<WorkEntry>
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.voidWork(id, reason: reason, by: desk.audit)
    try desk.print(desk.say.hoursVoided(id))
    return .done
  }
}
