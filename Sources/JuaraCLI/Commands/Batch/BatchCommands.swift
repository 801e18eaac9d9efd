internal import ArgumentParser
internal import JuaraWording

/// `juara batch …`
struct BatchCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "batch", .batchNoun,
      [
        ListBatches.self
      ])
  }
}
