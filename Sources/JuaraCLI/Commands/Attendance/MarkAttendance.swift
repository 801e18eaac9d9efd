internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara attendance mark`
struct MarkAttendance: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("mark", .attendanceMark) }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.registrationOption, "id")) var registration: Identifier<Registration>?
  @Option(help: help(.checkInCode, "code")) var code: String?
  @Option(help: help(.session, "n")) var session: Int?
  @Option(help: help(.arrivedAt, "time")) var at: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let key: CheckInKey =
      switch (registration, code) {
      case (let registration?, nil): .registration(registration)
      case (nil, let code?): .code(code)
      default: throw OptionProblem.oneOf(["--registration", "--code"])
      }
    let checkIn = try desk.store.checkIn(
      key, to: event, session: session, at: try at.map { try desk.instant($0, "--at") },
      by: desk.audit)
    try desk.print(desk.say.checkedIn(checkIn))
    return .done
  }
}
