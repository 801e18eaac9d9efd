internal import ArgumentParser
internal import JuaraWording

/// `juara draw …`
struct DrawCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "draw", .drawNoun,
      [CreateDraw.self, RunDraw.self, ListDraws.self, ShowDraw.self, VerifyDraw.self])
  }
}
