internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project log`
struct LogHours: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("log", .projectLog) }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.participantID, "id")) var participant: Identifier<Participant>
  @Option(help: help(.hours, "h[:mm]")) var hours: String
  @Option(help: help(.workedOn, "day")) var on: String?
  @Option(help: help(.workDone, "text")) var what: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    guard let time = WorkedTime(hours) else { throw OptionProblem.hours(value: hours) }
    let day =
      try on.map { try desk.day($0, "--on") } ?? desk.library.zone.day(of: desk.audit.at)
    let id = try desk.store.logWork(
      time, of: participant, in: code, on: day, what: try desk.text(what, "--what"),
      by: desk.audit)
    try desk.print(desk.say.hoursLogged(id, time, on: day))
    return .done
  }
}
