internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event create`
struct CreateEvent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("create", .eventCreate) }

  @Argument(help: help(.newCode)) var code: String
  @Option(help: help(.title, "text")) var title: String
  @Option(help: help(.eventKind, "kind")) var kind: Event.Kind
  @Option(help: help(.starts, "time")) var starts: String
  @Option(help: help(.endsUsual, "time")) var ends: String?
  @Option(help: help(.link, "url")) var link: String?
  @Option(help: help(.place, "text")) var place: String?
  @OptionGroup var admission: AdmissionOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let startsAt = try desk.instant(starts, "--starts")
    let endsAt = try ends.map { try desk.instant($0, "--ends") }
    var plan = EventPlan(
      title: title, kind: kind, startsAt: startsAt,
      endsAt: endsAt ?? kind.usualEnd(of: startsAt, zone: desk.library.zone),
      place: try place.map { try desk.text($0, "--place") }, link: link)
    try admission.arrange(&plan, at: desk)
    let event = try desk.store.createEvent(try desk.code(code), plan, by: desk.signature)
    try desk.print(desk.say.eventCreated(event))
    if endsAt == nil { try desk.print(desk.say.defaultEnd(event)) }
    return .done
  }
}
