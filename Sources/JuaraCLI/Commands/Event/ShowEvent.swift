internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event show`
struct ShowEvent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .eventShow) }

  @Argument(help: help(.code)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let event = try desk.store.event(code)
    let counts = try desk.store.registrationCounts(of: code)
    var fields = FieldList(at: desk)
    fields.add(event, counts, at: desk)
    try fields.addProgramme(of: code, at: desk)
    try fields.print()
    return .done
  }
}

extension FieldList {
  /// Who hosts an event, and how it was called off.
  mutating func addProgramme(of code: String, at desk: Desk) throws {
    for host in try desk.store.hosts(of: code) { add(.hostTitle, desk.say.host(host)) }
    if let cancellation = try desk.store.cancellation(of: code) {
      add(.cancelledTitle, desk.say.cancellation(cancellation))
    }
  }

  /// What there is to know of an event, and how its registrations stand.
  mutating func add(_ event: Event, _ counts: [RegistrationStatus: Int], at desk: Desk) {
    let plan = event.plan
    add(.codeTitle, event.code.text)
    add(.titleTitle, plan.title)
    add(.kindTitle, desk.say.label(plan.kind))
    add(.stateTitle, desk.say.label(event.state))
    add(.startsTitle, desk.say.instant(plan.startsAt))
    add(.endsTitle, desk.say.instant(plan.endsAt))
    add(.placeTitle, plan.place)
    add(.linkTitle, plan.link)
    add(.seatsTitle, desk.say.seats(event.seats))
    add(.agesTitle, plan.ages.map { desk.say.ages($0, on: plan.ageOn) })
    add(.registrationTitle, desk.say.registrationWindow(plan))
    add(.registrationsTitle, desk.say.counts(counts))
  }
}
