internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge list`
struct ListChallenges: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("all", .challengeList)
  }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "code", title: .codeTitle),
      .init(key: "title", title: .titleTitle, canShrink: true),
      .init(key: "state", title: .stateTitle), .init(key: "from", title: .fromTitle),
      .init(key: "to", title: .toTitle),
      .init(key: "activities", title: .activitiesTitle, canShrink: true, canHide: true),
      .init(key: "registered", title: .seatsTakenTitle, isNumber: true),
    ])
    for challenge in try desk.store.challenges() {
      let event = challenge.event
      listing.add([
        .text(event.code.text), .text(event.plan.title),
        .word(event.state.rawValue, label: desk.say.label(event.state)),
        .text(challenge.window.from.description), .text(challenge.window.to.description),
        .word(
          challenge.rules.map(\.terms.activity.name).joined(separator: ", "),
          label: challenge.rules.map { desk.say.label($0.terms.activity) }
            .joined(separator: ", ")),
        .number(event.seatsTaken),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
