internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara library edit`
struct EditLibrary: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .libraryEdit) }

  @Option(help: help(.libraryName, "name")) var name: String?
  @Option(help: help(.timeZoneEdit, "zone")) var timeZone: String?
  @Option(help: help(.libraryLanguage, "id|en")) var libraryLanguage: Language?
  @Option(help: help(.countryCode, "digits")) var countryCode: String?
  @Option(help: help(.ageOfMajority, "years")) var ageOfMajority: Int?
  @Option(help: help(.contact, "text|none")) var contact: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let asked: [Any?] = [
      name, timeZone, libraryLanguage, countryCode, ageOfMajority, contact,
    ]
    if asked.allSatisfy({ $0 == nil }) { throw OptionProblem.nothingToChange }
    let before = desk.library
    let after = try desk.store.editLibrary(by: desk.audit) { library in
      if let name { library.name = try desk.text(name, "--name") }
      if let timeZone {
        guard let zone = LibraryZone(timeZone) else {
          throw LibraryFileProblem.unknownZone(timeZone)
        }
        library.zone = zone
      }
      if let libraryLanguage { library.language = libraryLanguage }
      if let countryCode { library.countryCode = countryCode }
      if let ageOfMajority { library.ageOfMajority = ageOfMajority }
      if let contact {
        library.contact = try desk.optional(contact) { try desk.text($0, "--contact") }
      }
    }
    try desk.print(desk.say.libraryEdited(before.changes(to: after)).printable)
    if before.zone != after.zone {
      try desk.tellOfMove(TimeZoneChange(from: before.zone, to: after.zone), to: after.zone)
    }
    return .done
  }
}

extension Desk {
  /// Says what another time zone did to the programme.
  fileprivate func tellOfMove(_ move: TimeZoneChange, to zone: LibraryZone) throws {
    let challenges = try store.challenges().count
    if challenges > 0 { note(say.challengesKeepDays(challenges)) }
    let events = try store.timedEvents(at: audit.at).filter { move.changes($0.plan.startsAt) }
    guard !events.isEmpty else { return }
    note(errorStyle.yellow(say.eventsKeepInstants(events.count)))
    let later = Wording(say.language, zone: zone)
    for event in events {
      note(
        "  \(event.code): \(say.shortInstant(event.plan.startsAt)) → "
          + later.shortInstant(event.plan.startsAt))
    }
  }
}
