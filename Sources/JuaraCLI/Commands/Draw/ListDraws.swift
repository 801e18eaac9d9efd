internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara draw list`
struct ListDraws: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .drawList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "code", title: .codeTitle), .init(key: "challenge", title: .drawChallengeTitle),
      .init(key: "entrants", title: .entrantsTitle, isNumber: true),
      .init(key: "winners", title: .winnersTitle, isNumber: true),
      .init(key: "alternates", title: .alternatesTitle, isNumber: true, canHide: true),
      .init(key: "entropy_from", title: .entropyFromTitle, canShrink: true, canHide: true),
      .init(key: "frozen_at", title: .frozenAtTitle, canHide: true),
      .init(key: "drawn_at", title: .drawnTitle),
    ])
    for draw in try desk.store.draws() {
      let list = draw.list
      listing.add([
        .text(list.code.text), .text(list.challenge.text), .number(list.entrants.count),
        .number(list.terms.winners), .number(list.terms.alternates),
        .text(list.terms.entropyFrom), desk.cell(list.frozenAt),
        draw.drawn.map { desk.cell($0.at) } ?? .text(nil),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}

extension Desk {
  /// An instant in a narrow column.
  fileprivate func cell(_ instant: Instant) -> Listing.Cell {
    .word(instant.iso8601, label: say.shortInstant(instant))
  }
}
