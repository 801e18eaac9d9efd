internal import ArgumentParser
internal import JuaraWording

/// `juara log …`
struct LogCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "log", .logNoun,
      [
        AddEntry.self, ImportLog.self, ListEntries.self, VoidEntry.self, UndoLog.self,
      ])
  }
}
