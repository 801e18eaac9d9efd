internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award list`
struct ListAwards: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .awardList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.view, "public|staff")) var view = Standings.View.public
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let outcomes = try desk.store.awards(of: challenge, view: view, at: desk.audit.at)
    // A table says what ranks only where it is not the log throughout.
    let showsSources = format != .table || outcomes.contains { $0.band.source != .log }
    var listing = Listing(columns(showsSources: showsSources))
    for outcome in outcomes {
      // What nobody has yet is a line as well.
      for row in outcome.rows.isEmpty ? [nil] : outcome.rows.map(Optional.some) {
        listing.add(cells(outcome, row, showsSources: showsSources, at: desk.say))
      }
    }
    try listing.print(format, at: desk)
    guard format == .table, view == .staff else { return .done }
    let tied = outcomes.filter { $0.status == .tied }.map(\.band.title)
    if !tied.isEmpty { desk.note(desk.say.awardsTied(tied, code: challenge)) }
    let unjudged = outcomes.filter { $0.status == .unjudged }.map(\.band.title)
    if !unjudged.isEmpty { desk.note(desk.say.awardsUnjudged(unjudged, code: challenge)) }
    return .done
  }

  private func columns(showsSources: Bool) -> [Listing.Column] {
    var columns: [Listing.Column] = [
      .init(key: "division", title: .divisionTitle, canShrink: true),
      .init(key: "award", title: .awardNameTitle, canShrink: true),
    ]
    if showsSources {
      columns.append(
        .init(key: "ranked_by", title: .rankedByTitle, canShrink: true, canHide: true))
    }
    columns += [
      .init(key: "status", title: .statusTitle),
      .init(key: "rank", title: .rankTitle, isNumber: true),
    ]
    // The number by which staff decide.
    if view == .staff {
      columns.append(.init(key: "participant_id", title: .participantIDTitle, isNumber: true))
    }
    return columns + [
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "decided_by", title: .decidedByTitle, canShrink: true, canHide: true),
    ]
  }

  private func cells(
    _ outcome: AwardOutcome, _ row: Standings.Row?, showsSources: Bool, at say: Wording
  ) -> [Listing.Cell] {
    var cells: [Listing.Cell] = [.text(outcome.band.division), .text(outcome.band.name)]
    if showsSources { cells.append(say.cell(outcome.band)) }
    cells += [
      .word(outcome.status.key, label: say.label(outcome.status)),
      .number(outcome.band.terms == .choice ? nil : row?.rank),
    ]
    if view == .staff {
      cells.append(.number(row?.result.key.participantNumber))
    }
    return cells + [.text(row.map { say.name($0.result.name) }), .text(outcome.status.decidedBy)]
  }
}

extension AwardOutcome.Status {
  /// The word by which programs know it.
  fileprivate var key: String {
    switch self {
    case .won: "won"
    case .decided: "decided"
    case .tied: "tied"
    case .open: "open"
    case .unjudged: "unjudged"
    case .outdated: "outdated"
    }
  }

  fileprivate var decidedBy: String? {
    switch self {
    case .decided(let decision), .outdated(let decision): decision.decidedBy
    case .won, .tied, .open, .unjudged: nil
    }
  }
}

extension Wording {
  /// What an award's ranks come from; nothing of a choice, which no rank decides.
  fileprivate func cell(_ band: AwardBand) -> Listing.Cell {
    if band.terms == .choice { return .text(nil) }
    let method = band.source.method.map { ":\($0.rawValue)" } ?? ""
    return .word(band.source.kind.rawValue + method, label: shortLabel(band.source))
  }
}
