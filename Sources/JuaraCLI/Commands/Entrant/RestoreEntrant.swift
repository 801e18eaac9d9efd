internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// `juara entrant restore`
struct RestoreEntrant: EntrantCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("restore", .entrantRestore)
  }
  static let state = EntrantState.competing

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var entrant: EntrantOptions
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions
}
