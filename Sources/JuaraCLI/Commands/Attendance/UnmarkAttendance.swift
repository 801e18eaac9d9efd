internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara attendance unmark`
struct UnmarkAttendance: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("unmark", .attendanceUnmark)
  }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.registrationOption, "id")) var registration: Identifier<Registration>
  @Option(help: help(.session, "n")) var session: Int?
  @Option(help: help(.reason, "text")) var reason: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let checkIn = try desk.store.undoCheckIn(
      of: registration, to: event, session: session, reason: reason, by: desk.audit)
    try desk.print(desk.say.checkInTakenBack(checkIn))
    return .done
  }
}
