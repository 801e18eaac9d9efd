internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara entrant list`
struct ListEntrants: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .entrantList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "state", title: .stateTitle),
      .init(key: "reason", title: .reasonTitle, canShrink: true),
    ])
    for entrant in try desk.store.setAside(in: challenge) {
      var number: Int?
      if case .participant(let id) = entrant.key { number = Int(id.rawValue) }
      listing.add([
        .number(number), .text(entrant.name),
        .word(entrant.state.rawValue, label: desk.say.label(entrant.state)), .text(entrant.reason),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
