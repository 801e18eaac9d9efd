internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log enter`
struct EnterLog: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("enter", .logEnter) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.enterActivity, "name")) var activity: String?
  @Option(help: help(.readOn, "day")) var readOn: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let rules = try desk.store.challenge(challenge).rules.map(\.terms.activity)
    var session = LogSession(
      challenge, activities: rules,
      activity: try activity.map { try desk.activity($0) } ?? (rules.count == 1 ? rules[0] : nil),
      readOn: try readOn.map { try desk.day($0, "--read-on") }, staff: common.staff, at: desk)
    return try session.run()
  }
}
