internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration why`
struct ExplainRegistration: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("why", .registrationWhy)
  }

  @Argument(help: help(.registrationID)) var id: Identifier<Registration>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let event = try desk.store.registration(id).event
    let standing = try desk.store.standing(of: id, at: desk.audit.at)
    try desk.print(desk.say.sentence(standing, of: id, in: event))
    return .done
  }
}
