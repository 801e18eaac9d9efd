internal import Juara
internal import JuaraWording

/// Standings as a list. A table leaves out the columns that would say nothing; programs find the
/// same ones whatever the rows hold, as in an export.
struct LeaderboardTable {
  private let standings: Standings
  private let format: ListFormat
  private let showsGroups: Bool
  private let showsDivisions: Bool
  private let showsStates: Bool
  private let showsParticipants: Bool

  init(_ standings: Standings, _ format: ListFormat) {
    self.standings = standings
    self.format = format
    let scope = standings.scope
    let isTable = format == .table
    showsGroups = !isTable || standings.rows.contains { $0.result.group != nil }
    showsDivisions =
      !isTable
      || (!scope.divisions.isEmpty && scope.division == nil && scope.entrantKind == .participant)
    showsStates =
      isTable
      ? standings.rows.contains { $0.result.state != .competing } : scope.view == .staff
    showsParticipants = scope.entrantKind == .group && (!isTable || scope.measure != .sum)
  }

  func print(at desk: Desk) throws {
    var listing = Listing(columns)
    for row in standings.rows { listing.add(cells(row, at: desk.say)) }
    try listing.print(format, at: desk)
  }

  private func cells(_ row: Standings.Row, at say: Wording) -> [Listing.Cell] {
    let result = row.result
    var cells: [Listing.Cell] = [
      format == .table ? .text(row.rank.map(String.init) ?? "–") : .number(row.rank),
      .flag(row.isTied, label: row.isTied ? say(.yes) : ""), .text(say.name(result.name)),
    ]
    if showsGroups { cells.append(.text(result.group)) }
    if showsDivisions { cells.append(.text(result.division)) }
    if showsStates { cells.append(say.cell(result.state)) }
    if showsParticipants { cells.append(.number(result.participants)) }
    cells.append(say.cell(standings.worth(of: result)))
    cells += standings.parts(of: result).map { say.cell($0) }
    guard standings.scope.source == .log else { return cells }
    for total in result.totals {
      cells.append(.number(total.raw))
      cells.append(.number(total.counted))
    }
    return cells + [
      .number(result.titles), .number(result.activeDays),
      .text(result.lastCountedOn?.description),
    ]
  }

  private var columns: [Listing.Column] {
    var columns: [Listing.Column] = [
      .init(key: "rank", title: .rankTitle, isNumber: true), .init(key: "tied", title: .tiedTitle),
      .init(key: "name", title: .nameTitle, canShrink: true),
    ]
    if showsGroups {
      columns.append(.init(key: "group", title: .groupTitle, canShrink: true, canHide: true))
    }
    if showsDivisions { columns.append(.init(key: "division", title: .divisionTitle)) }
    if showsStates { columns.append(.init(key: "state", title: .stateTitle)) }
    if showsParticipants {
      columns.append(.init(key: "participants", title: .participantsTitle, isNumber: true))
    }
    columns.append(
      .init(
        key: standings.scope.source.worthKey, title: .points(standings.scope), isNumber: true))
    for (part, weight) in standings.scope.combination?.weights ?? [] {
      columns.append(
        .init(
          key: "\(part.rawValue)_points", title: .share(part, weight: weight), isNumber: true,
          canHide: true))
    }
    guard standings.scope.source == .log else { return columns }
    for activity in standings.activities {
      columns += [
        .init(key: "\(activity)_raw", title: .raw(activity), isNumber: true, canHide: true),
        .init(
          key: "\(activity)_counted", title: .counted(activity), isNumber: true, canHide: true),
      ]
    }
    return columns + [
      .init(key: "titles", title: .titlesTitle, isNumber: true, canHide: true),
      .init(key: "active_days", title: .activeDaysTitle, isNumber: true, canHide: true),
      .init(key: "last_counted_on", title: .lastCountedTitle, canHide: true),
    ]
  }
}

extension Wording {
  /// Whether an entrant takes a rank, which a table says only where it does not.
  func cell(_ state: EntrantState) -> Listing.Cell {
    .word(state.rawValue, label: state == .competing ? "" : label(state))
  }
}
