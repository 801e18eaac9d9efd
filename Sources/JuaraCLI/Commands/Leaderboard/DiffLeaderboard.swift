internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara leaderboard diff`
struct DiffLeaderboard: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("diff", .leaderboardDiff)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.fromMoment, "time")) var from: String
  @Option(help: help(.toMoment, "time")) var to: String?
  @OptionGroup var board: BoardOptions
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let now = desk.audit.at
    let first = try desk.instant(from, "--from")
    let last = try to.map { try desk.instant($0, "--to") } ?? now
    let (moves, scope) = try desk.store.moves(
      in: challenge, from: first, to: last, by: board.by, view: board.view,
      division: board.division, at: now)
    if format == .table, moves.isEmpty {
      desk.note(desk.say.nobodyMoved(from: first, to: last))
    } else {
      try list(moves, scope, at: desk)
    }
    if format == .table, let note = desk.say.scope(scope, code: challenge, now: now) {
      desk.note(note)
    }
    return .done
  }

  private func list(
    _ moves: [StandingsChange], _ scope: Standings.Scope, at desk: Desk
  ) throws {
    let say = desk.say
    var columns: [Listing.Column] = [
      .init(key: "rank_before", title: .rankBeforeTitle, isNumber: true),
      .init(key: "rank", title: .rankAfterTitle, isNumber: true),
      .init(key: "moved", title: .differenceTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "points_before", title: .pointsBeforeTitle, isNumber: true),
      .init(key: "points", title: .points(scope), isNumber: true),
      .init(key: "entries", title: .entriesTitle, canShrink: true),
    ]
    if format != .table { columns.append(.init(key: "voided", title: .voidTitle)) }
    var listing = Listing(columns)
    for move in moves {
      listing.add(
        [
          rank(move.rankBefore), rank(move.rankAfter), climb(move),
          .text(say.name(move.result.name)),
          .decimal(move.pointsBefore.text(), label: say.points(move.pointsBefore)),
          .decimal(move.pointsAfter.text(), label: say.points(move.pointsAfter)),
        ] + entries(move, in: say))
    }
    try listing.print(format, at: desk)
  }

  /// The entries that made the difference: for programs, those recorded and those voided apart.
  private func entries(_ move: StandingsChange, in say: Wording) -> [Listing.Cell] {
    guard format != .table else {
      return [.text(move.effects.map(say.effect).joined(separator: ", "))]
    }
    func numbers(_ areVoid: Bool) -> Listing.Cell {
      let numbers = move.effects.filter { $0.isVoid == areVoid }.map(\.entry.description)
      return .text(numbers.joined(separator: " "))
    }
    return [numbers(false), numbers(true)]
  }

  private func rank(_ rank: Int?) -> Listing.Cell {
    format == .table ? .text(rank.map(String.init) ?? "–") : .number(rank)
  }

  /// How many ranks up, or down below zero.
  private func climb(_ move: StandingsChange) -> Listing.Cell {
    guard let before = move.rankBefore, let after = move.rankAfter else {
      return format == .table ? .text("") : .number(nil)
    }
    let climbed = before - after
    guard format == .table else { return .number(climbed) }
    return .text(climbed > 0 ? "▲\(climbed)" : climbed < 0 ? "▼\(-climbed)" : "=")
  }
}
