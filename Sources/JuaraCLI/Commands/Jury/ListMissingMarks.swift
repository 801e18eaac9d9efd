internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury missing`
struct ListMissingMarks: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("missing", .juryMissing) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let missing = try desk.store.missingMarks(of: challenge)
    if format == .table, missing.isEmpty {
      try desk.print(desk.say.nothingMissing)
      return .done
    }
    var listing = Listing([
      .init(key: "juror", title: .jurorTitle, canShrink: true),
      .init(key: "entrant", title: .entrantTitle, isNumber: format != .table),
      .init(key: "criteria", title: .missingTitle, canShrink: true),
    ])
    for one in missing {
      let number = one.entrant.number
      listing.add([
        .text(one.juror.name.text),
        format == .table
          ? .text(desk.say.name(.participant(number: number))) : .number(number),
        .text(one.criteria.map(\.terms.key).joined(separator: " ")),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
