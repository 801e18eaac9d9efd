internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara contact sent`
struct MarkSent: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("sent", .contactSent) }

  @Argument(help: help(.code)) var event: String
  @Option(help: help(.messageName, "name")) var template: String
  @Option(help: help(.sentTo, "id")) var registration: [Identifier<Registration>] = []
  @Flag(help: help(.sentToAll)) var all = false
  @Option(help: help(.contactSession, "n")) var session: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    guard all == registration.isEmpty else {
      throw OptionProblem.oneOf(["--registration", "--all"])
    }
    let message = try desk.message(template)
    _ = try desk.say.template(message, among: try desk.store.messages())
    let (new, already) = try desk.store.markSent(
      message, in: event, session: session, to: all ? nil : registration, by: desk.audit)
    try desk.print(desk.say.sent(new, already: already, message))
    return .done
  }
}
