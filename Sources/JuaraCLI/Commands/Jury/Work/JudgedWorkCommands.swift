internal import ArgumentParser
internal import JuaraWording

/// `juara jury work …`
struct JudgedWorkCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "work", .judgedWorkNoun,
      [AddJudgedWork.self, ListJudgedWorks.self, RemoveJudgedWork.self])
  }
}
