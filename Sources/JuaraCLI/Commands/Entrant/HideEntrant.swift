internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// `juara entrant hide`
struct HideEntrant: EntrantCommand {
  static var configuration: CommandConfiguration { commandConfiguration("hide", .entrantHide) }
  static let state = EntrantState.hidden

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var entrant: EntrantOptions
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions
}
