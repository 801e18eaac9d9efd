internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara library show`
struct ShowLibrary: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .libraryShow) }

  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let library = desk.library
    var fields = FieldList(at: desk)
    fields.add(.nameTitle, library.name)
    fields.add(.timeZoneTitle, library.zone.identifier)
    fields.add(.languageTitle, library.language.rawValue)
    fields.add(.countryCodeTitle, "+" + library.countryCode)
    fields.add(.ageOfMajorityTitle, String(library.ageOfMajority))
    fields.add(.contactTitle, library.contact)
    fields.add(.retentionTitle, desk.say.retention(library.retention))
    try fields.print()
    return .done
  }
}
