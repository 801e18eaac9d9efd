internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant calendar`
struct WritePersonalCalendar: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("calendar", .participantCalendar)
  }

  @Argument(help: help(.participantID)) var id: Identifier<Participant>
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.export(
      try desk.store.calendar(for: id), named: desk.say.personalCalendar(desk.library), to: output)
    return .done
  }
}
