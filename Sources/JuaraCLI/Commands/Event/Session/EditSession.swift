internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event session edit`
struct EditSession: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .sessionEdit) }

  @Argument(help: help(.code)) var event: String
  @Argument(help: help(.sessionNumber)) var session: Int
  @Option(help: help(.starts, "time")) var starts: String?
  @Option(help: help(.ends, "time")) var ends: String?
  @Option(help: help(.sessionAboutEdit, "text|none")) var title: String?
  @Option(help: help(.linkEdit, "url|none")) var link: String?
  @Option(help: help(.placeEdit, "text|none")) var place: String?
  @Option(help: help(.sessionCapacityEdit, "n|none")) var capacity: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if [starts, ends, title, link, place, capacity].allSatisfy({ $0 == nil }) {
      throw OptionProblem.nothingToChange
    }
    let edited = try desk.store.editSession(session, of: event, by: desk.signature) { plan in
      if let starts { plan.startsAt = try desk.instant(starts, "--starts") }
      if let ends { plan.endsAt = try desk.instant(ends, "--ends") }
      if let title { plan.title = try desk.optional(title) { try desk.text($0, "--title") } }
      if let link { plan.link = desk.optional(link) { $0 } }
      if let place { plan.place = try desk.optional(place) { try desk.text($0, "--place") } }
      if let capacity {
        plan.capacity = try desk.optional(capacity) { try desk.number($0, "--capacity") }
      }
    }
    try desk.print(desk.say.sessionSaved(edited.session, of: event))
    try desk.tell(edited.settled)
    return .done
  }
}
