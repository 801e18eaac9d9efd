internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge show`
struct ShowChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("show", .challengeShow)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let challenge = try desk.store.challenge(code)
    var fields = FieldList(at: desk)
    fields.add(challenge.event, try desk.store.registrationCounts(of: code), at: desk)
    try fields.addProgramme(of: code, at: desk)
    fields.add(.windowTitle, desk.say.window(challenge.window))
    fields.add(.rankedByTitle, challenge.ranking.text)
    for rule in challenge.rules {
      fields.add(.ruleTitle, desk.say.terms(rule.terms))
    }
    try fields.print()
    return .done
  }
}
