internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury rubric list`
struct ListCriteria: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .rubricList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "key", title: .criterionKeyTitle),
      .init(key: "title", title: .criterionTitleTitle, canShrink: true),
      .init(key: "weight", title: .weightTitle, isNumber: true),
      .init(key: "from", title: .fromTitle, isNumber: true),
      .init(key: "to", title: .toTitle, isNumber: true),
    ])
    let rubric = try desk.store.rubric(of: challenge)
    for criterion in rubric.criteria.map(\.terms) {
      listing.add([
        .text(criterion.key), .text(criterion.title), .number(criterion.weight),
        .number(criterion.range.lowerBound), .number(criterion.range.upperBound),
      ])
    }
    try listing.print(format, at: desk)
    if format == .table, !rubric.criteria.isEmpty { desk.note(desk.say.rubricChanged(rubric)) }
    return .done
  }
}
