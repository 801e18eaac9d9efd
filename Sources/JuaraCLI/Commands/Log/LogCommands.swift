internal import ArgumentParser
internal import JuaraWording

/// `juara log …`
struct LogCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "log", .logNoun,
      [
        AddEntry.self, EnterLog.self, UseCode.self, ImportLog.self, ListEntries.self,
        ShowEntry.self, ListFlagged.self, ApproveEntries.self, VoidEntry.self,
        RestoreEntries.self, AppealEntry.self,
      ])
  }
}
