internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event edit`
struct EditEvent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .eventEdit) }

  @Argument(help: help(.code)) var code: String
  @Option(help: help(.title, "text")) var title: String?
  @Option(help: help(.eventKind, "kind")) var kind: Event.Kind?
  @Option(help: help(.starts, "time")) var starts: String?
  @Option(help: help(.ends, "time")) var ends: String?
  @Option(help: help(.linkEdit, "url|none")) var link: String?
  @Option(help: help(.placeEdit, "text|none")) var place: String?
  @OptionGroup var admission: AdmissionEdits
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if admission.isEmpty, kind == nil, [title, starts, ends, link, place].allSatisfy({ $0 == nil })
    {
      throw OptionProblem.nothingToChange
    }
    let (event, settled) = try desk.store.editEvent(code, by: desk.audit) { plan in
      if let title { plan.title = title }
      if let kind { plan.kind = kind }
      if let starts { plan.startsAt = try desk.instant(starts, "--starts") }
      if let ends { plan.endsAt = try desk.instant(ends, "--ends") }
      if let link { plan.link = desk.optional(link) { $0 } }
      if let place { plan.place = try desk.optional(place) { try desk.text($0, "--place") } }
      try admission.apply(to: &plan, at: desk)
    }
    try desk.print(desk.say.eventEdited(event))
    try desk.tell(settled)
    return .done
  }
}
