internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// `juara entrant disqualify`
struct DisqualifyEntrant: EntrantCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("disqualify", .entrantDisqualify)
  }
  static let state = EntrantState.disqualified

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var entrant: EntrantOptions
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions
}
