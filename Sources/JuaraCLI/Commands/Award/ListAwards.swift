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
    let outcomes = try desk.store.awards(of: challenge, view: view, at: desk.signature.at)
    var listing = Listing([
      .init(key: "division", title: .divisionTitle, canShrink: true),
      .init(key: "award", title: .awardTitle, canShrink: true),
      .init(key: "status", title: .statusTitle),
      .init(key: "rank", title: .rankTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "decided_by", title: .decidedByTitle, canShrink: true, canHide: true),
    ])
    for outcome in outcomes {
      // What nobody has yet is a line as well.
      for row in outcome.rows.isEmpty ? [nil] : outcome.rows.map(Optional.some) {
        listing.add([
          .text(outcome.band.division), .text(outcome.band.name),
          .word(outcome.status.key, label: desk.say.label(outcome.status)), .number(row?.rank),
          .text(row.map { desk.say.name($0.result.name) }), .text(outcome.status.decidedBy),
        ])
      }
    }
    try listing.print(format, at: desk)
    let tied = outcomes.filter { $0.status == .tied }.map(\.band.name)
    if format == .table, view == .staff, !tied.isEmpty {
      desk.note(desk.say.awardsTied(tied, code: challenge))
    }
    return .done
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
    case .outdated: "outdated"
    }
  }

  fileprivate var decidedBy: String? {
    switch self {
    case .decided(let decision), .outdated(let decision): decision.decidedBy
    case .won, .tied, .open: nil
    }
  }
}
