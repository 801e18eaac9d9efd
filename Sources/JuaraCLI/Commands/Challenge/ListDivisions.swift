internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge division list`
struct ListDivisions: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .divisionList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (divisions, none) = try desk.store.divisions(of: challenge)
    var listing = Listing([
      .init(key: "division", title: .divisionTitle, canShrink: true),
      .init(key: "takes", title: .takesTitle, canShrink: true),
      .init(key: "participants", title: .participantsTitle, isNumber: true),
    ])
    for (division, count) in divisions {
      listing.add([
        .text(division.name), .text(desk.say.terms(division.terms)), .number(count),
      ])
    }
    try listing.print(format, at: desk)
    if format == .table, !divisions.isEmpty, none > 0 { desk.note(desk.say.withoutDivision(none)) }
    return .done
  }
}
