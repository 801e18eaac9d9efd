internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// `juara entrant out-of-competition`
struct EntrantOutOfCompetition: EntrantCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("out-of-competition", .entrantOutOfCompetition)
  }
  static let state = EntrantState.outOfCompetition

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var entrant: EntrantOptions
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions
}
