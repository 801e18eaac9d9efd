internal import ArgumentParser
internal import JuaraWording

/// `juara log …`
struct LogCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "log", .logNoun,
      [
        AddEntry.self, ImportLog.self, ListEntries.self, VoidEntry.self, UndoLog.self,
      ])
  }
}
