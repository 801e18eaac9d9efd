internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event list`
struct ListEvents: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .eventList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "code", title: .codeTitle),
      .init(key: "title", title: .titleTitle, canShrink: true),
      .init(key: "kind", title: .kindTitle, canHide: true), .init(key: "state", title: .stateTitle),
      .init(key: "starts", title: .startsTitle),
      .init(key: "ends", title: .endsTitle, canHide: true),
      .init(key: "seats_taken", title: .seatsTakenTitle, isNumber: true),
      .init(key: "capacity", title: .capacityTitle, isNumber: true, canHide: true),
    ])
    for event in try desk.store.events() {
      listing.add([
        .text(event.code.text), .text(event.plan.title),
        .word(event.plan.kind.rawValue, label: desk.say.label(event.plan.kind)),
        .word(event.state.rawValue, label: desk.say.label(event.state)),
        .word(event.plan.startsAt.iso8601, label: desk.say.shortInstant(event.plan.startsAt)),
        .word(event.plan.endsAt.iso8601, label: desk.say.shortInstant(event.plan.endsAt)),
        .number(event.seatsTaken), .number(event.plan.capacity),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
