internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge tier reached`
struct ListReachedTiers: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("reached", .tierReached) }

  @Argument(help: help(.challengeCode)) var code: String
  @OptionGroup var list: ReachedOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try list.print(.tier, of: code, at: desk)
    return .done
  }
}

/// `juara challenge badge reached`
struct ListReachedBadges: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("reached", .badgeReached) }

  @Argument(help: help(.challengeCode)) var code: String
  @OptionGroup var list: ReachedOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try list.print(.badge, of: code, at: desk)
    return .done
  }
}

/// Which of those who reached something are listed, and how.
struct ReachedOptions: ParsableArguments {
  @Argument(help: help(.oneAchievement)) var name: String?
  @Option(help: help(.view, "public|staff")) var view = Standings.View.public
  @Option(help: help(.onlyDivision, "name")) var division: String?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table

  fileprivate func print(_ kind: Achievement.Kind, of code: String, at desk: Desk) throws {
    let now = desk.audit.at
    let (rows, scope) = try desk.store.reached(
      kind, named: name, of: code, view: view, division: division, at: now)
    if format == .table, rows.isEmpty {
      desk.note(desk.say.nobodyReached(kind))
    } else {
      try listing(rows, kind, scope, at: desk).print(format, at: desk)
    }
    guard format == .table else { return }
    if let note = desk.say.scope(scope, code: code, now: now) { desk.note(note) }
    if view == .public, !rows.isEmpty { desk.note(desk.say(.publicViewNote)) }
  }

  private func listing(
    _ rows: [EarnedAchievement], _ kind: Achievement.Kind, _ scope: Standings.Scope, at desk: Desk
  ) -> Listing {
    let isTable = format == .table
    let showsGroups = !isTable || rows.contains { $0.result.group != nil }
    let showsDivisions = !isTable || (!scope.divisions.isEmpty && division == nil)
    let showsStates =
      isTable ? rows.contains { $0.result.state != .competing } : view == .staff
    var columns: [Listing.Column] = [
      .init(
        key: kind.rawValue, title: kind == .tier ? .tierTitle : .badgeTitle, canShrink: true),
      .init(key: "reached_on", title: .reachedOnTitle),
    ]
    // The number by which staff know whom to hand something to.
    if view == .staff {
      columns.append(.init(key: "participant_id", title: .participantIDTitle, isNumber: true))
    }
    columns.append(.init(key: "name", title: .nameTitle, canShrink: true))
    if showsGroups {
      columns.append(.init(key: "group", title: .groupTitle, canShrink: true, canHide: true))
    }
    if showsDivisions { columns.append(.init(key: "division", title: .divisionTitle)) }
    if showsStates { columns.append(.init(key: "state", title: .stateTitle)) }
    var listing = Listing(columns)
    for row in rows {
      let result = row.result
      var cells: [Listing.Cell] = [
        .text(row.achievement.name), .text(row.reachedOn.description),
      ]
      if view == .staff { cells.append(.number(result.key.participantNumber)) }
      cells.append(.text(desk.say.name(result.name)))
      if showsGroups { cells.append(.text(result.group)) }
      if showsDivisions { cells.append(.text(result.division)) }
      if showsStates { cells.append(desk.say.cell(result.state)) }
      listing.add(cells)
    }
    return listing
  }
}

extension EntrantKey {
  /// The number that staff know a participant by; nil of a group.
  var participantNumber: Int? {
    if case .participant(let id) = self { Int(id.rawValue) } else { nil }
  }
}
