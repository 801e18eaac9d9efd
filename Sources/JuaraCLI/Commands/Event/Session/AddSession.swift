internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event session add`
struct AddSession: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .sessionAdd) }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.starts, "time")) var starts: String
  @Option(help: help(.ends, "time")) var ends: String
  @Option(help: help(.sessionAbout, "text")) var title: String?
  @Option(help: help(.link, "url")) var link: String?
  @Option(help: help(.place, "text")) var place: String?
  @Option(help: help(.sessionCapacity, "n")) var capacity: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let plan = SessionPlan(
      title: try title.map { try desk.text($0, "--title") },
      startsAt: try desk.instant(starts, "--starts"), endsAt: try desk.instant(ends, "--ends"),
      place: try place.map { try desk.text($0, "--place") }, link: link,
      capacity: try desk.count(capacity, "--capacity"))
    let session = try desk.store.addSession(plan, to: event, by: desk.signature)
    try desk.print(desk.say.sessionSaved(session, of: event))
    return .done
  }
}
