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
    fields.add(event, counts, try desk.store.sessions(of: code), at: desk)
    let questions = try desk.store.questions(of: code)
    fields.add(.questionsTitle, questions.map(\.key).joined(separator: ", "))
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
  mutating func add(
    _ event: Event, _ counts: [RegistrationStatus: Int], _ sessions: [Session] = [], at desk: Desk
  ) {
    let plan = event.plan
    add(.codeTitle, event.code.text)
    add(.titleTitle, plan.title)
    add(.kindTitle, desk.say.label(plan.kind))
    add(.stateTitle, desk.say.label(event.state))
    add(.startsTitle, desk.say.instant(plan.startsAt))
    add(.endsTitle, desk.say.instant(plan.endsAt))
    if sessions.count > 1 {
      for session in sessions { add(.sessionTitle, desk.say.session(session)) }
      add(.registrationPerTitle, desk.say.label(plan.registrationPer))
    } else {
      add(.settingTitle, sessions.first.flatMap { desk.say.label($0.plan.setting) })
      add(.placeTitle, plan.place)
      add(.linkTitle, plan.link)
    }
    add(.seatsTitle, desk.say.seats(event.seats))
    add(.agesTitle, plan.ages.map { desk.say.ages($0, on: plan.ageOn) })
    if plan.waitingList == .skip { add(.waitingListTitle, desk.say.label(plan.waitingList)) }
    add(.registrationTitle, desk.say.registrationWindow(plan))
    add(.registrationsTitle, desk.say.counts(counts))
  }
}
