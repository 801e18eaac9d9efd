internal import ArgumentParser
internal import JuaraWording

/// `juara event session …`
struct SessionCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "session", .sessionNoun,
      [AddSession.self, ListSessions.self, EditSession.self, RemoveSession.self])
  }
}
