internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log void`
struct VoidEntry: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("void", .logVoid) }

  @Argument(help: help(.entryID)) var id: Identifier<LogEntry>
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.voidEntry(id, reason: reason, by: desk.signature)
    try desk.print(desk.say.entryVoided(id))
    return .done
  }
}
