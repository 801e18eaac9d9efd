internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara registration edit`
struct EditRegistration: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("edit", .registrationEdit)
  }

  @Argument(help: help(.registrationID)) var id: Identifier<Registration>
  @Option(help: help(.party, "n")) var party: Int?
  @Option(help: help(.priority, "n")) var priority: Int?
  @OptionGroup var choices: WishOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if party == nil, priority == nil, choices.isEmpty { throw OptionProblem.nothingToChange }
    let event = try desk.store.registration(id).event
    let form = try desk.store.form(of: event.code.text)
    let settled = try desk.store.editRegistration(
      id, party: try desk.count(party, "--party"), priority: priority,
      sessions: choices.sessions.isEmpty ? nil : choices.sessions,
      answers: try choices.answers(to: form), by: desk.audit)
    try desk.print(desk.say.registrationEdited(id))
    try desk.tell(settled)
    return .done
  }
}
