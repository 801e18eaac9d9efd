internal import ArgumentParser
internal import JuaraWording

/// `juara batch …`
struct BatchCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "batch", .batchNoun,
      [
        ListBatches.self
      ])
  }
}
