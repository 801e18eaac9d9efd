internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event session list`
struct ListSessions: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .sessionList) }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let perSession = try desk.store.event(event).plan.registrationPer == .session
    var listing = Listing([
      .init(key: "session", title: .sessionTitle, isNumber: true),
      .init(key: "title", title: .titleTitle, canShrink: true),
      .init(key: "starts", title: .startsTitle), .init(key: "ends", title: .endsTitle),
      .init(key: "place", title: .placeTitle, canShrink: true),
      .init(key: "link", title: .linkTitle, canShrink: true, canHide: true),
      .init(key: "capacity", title: .capacityTitle, isNumber: true),
      .init(key: "seats_taken", title: .seatsTakenTitle, isNumber: true, canHide: !perSession),
    ])
    for session in try desk.store.sessions(of: event) {
      let plan = session.plan
      listing.add([
        .number(session.number), .text(plan.title),
        .word(plan.startsAt.iso8601, label: desk.say.shortInstant(plan.startsAt)),
        .word(plan.endsAt.iso8601, label: desk.say.shortInstant(plan.endsAt)),
        .text(plan.place), .text(plan.link), .number(plan.capacity),
        .number(perSession ? session.seatsTaken : nil),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
