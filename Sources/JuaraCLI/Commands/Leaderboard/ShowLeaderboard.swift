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
    let say = desk.say
    // Programs find the same columns whatever the rows hold, as in an export.
    let showsGroups = format != .table || standings.rows.contains { $0.result.group != nil }
    var listing = Listing(columns(standings, showsGroups: showsGroups))
    for row in standings.rows {
      let result = row.result
      let points = standings.unit.points(result.points)
      var cells: [Listing.Cell] = [
        rank(row), .flag(row.isTied, label: row.isTied ? say(.yes) : ""),
        .text(say.name(result.name)),
      ]
      if showsGroups { cells.append(.text(result.group)) }
      if format != .table { cells.append(.text(nil)) }
      cells.append(.decimal(points.text(), label: say.points(points)))
      for total in result.totals {
        cells.append(.number(total.raw))
        cells.append(.number(total.counted))
      }
      cells += [
        .number(result.titles), .number(result.activeDays),
        .text(result.lastCountedOn?.description),
      ]
      listing.add(cells)
    }
    try listing.print(format, at: desk)
    if format == .table, board.view == .public, board.by == .participant, !standings.rows.isEmpty {
      desk.note(say(.publicViewNote))
    }
    return .done
  }

  private func rank(_ row: Standings.Row) -> Listing.Cell {
    format == .table ? .text(row.rank.map(String.init) ?? "–") : .number(row.rank)
  }

  private func columns(_ standings: Standings, showsGroups: Bool) -> [Listing.Column] {
    var columns: [Listing.Column] = [
      .init(key: "rank", title: .rankTitle, isNumber: true), .init(key: "tied", title: .tiedTitle),
      .init(key: "name", title: .nameTitle, canShrink: true),
    ]
    if showsGroups {
      columns.append(.init(key: "group", title: .groupTitle, canShrink: true, canHide: true))
    }
    if format != .table { columns.append(.init(key: "division", title: .divisionTitle)) }
    columns.append(.init(key: "points", title: .pointsTitle, isNumber: true))
    for activity in standings.activities {
      columns += [
        .init(key: "\(activity)_raw", title: .raw(activity), isNumber: true, canHide: true),
        .init(
          key: "\(activity)_counted", title: .counted(activity), isNumber: true, canHide: true),
      ]
    }
    columns += [
      .init(key: "titles", title: .titlesTitle, isNumber: true, canHide: true),
      .init(key: "active_days", title: .activeDaysTitle, isNumber: true, canHide: true),
      .init(key: "last_counted_on", title: .lastCountedTitle, canHide: true),
    ]
    return columns
  }
}
