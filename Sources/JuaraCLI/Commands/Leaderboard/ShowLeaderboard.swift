internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara leaderboard show`
struct ShowLeaderboard: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("show", .leaderboardShow)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var board: LeaderboardOptions
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let standings = try board.standings(of: challenge, at: desk)
    try LeaderboardTable(standings, format).print(at: desk)
    guard format == .table else { return .done }
    let scope = standings.scope
    if let note = desk.say.ranking(scope) { desk.note(note) }
    if let note = desk.say.scope(scope, code: challenge, now: desk.audit.at) {
      desk.note(note)
    }
    if scope.view == .staff, scope.withoutDivision > 0 {
      desk.note(desk.say.withoutDivision(scope.withoutDivision))
    }
    if scope.view == .public, scope.entrantKind == .participant, !standings.rows.isEmpty {
      desk.note(desk.say(.publicViewNote))
    }
    return .done
  }
}
