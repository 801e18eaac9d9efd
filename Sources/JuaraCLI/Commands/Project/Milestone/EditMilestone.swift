internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project milestone edit`
struct EditMilestone: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .milestoneEdit) }

  @Argument(help: help(.projectCode)) var code: String
  @Argument(help: help(.milestoneNumber)) var number: Int
  @Option(help: help(.milestoneTitleText, "text")) var title: String?
  @Option(help: help(.milestoneDue, "day")) var due: String?
  @Option(help: help(.milestoneState, "state")) var state: Milestone.State?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if title == nil, due == nil, state == nil { throw OptionProblem.nothingToChange }
    let milestone = try desk.store.editMilestone(number, of: code, by: desk.audit) {
      if let title { $0.title = try desk.text(title, "--title") }
      if let due { $0.due = try desk.day(due, "--due") }
      if let state { $0.state = state }
    }
    try desk.print(
      desk.say.milestone(milestone, on: desk.library.zone.day(of: desk.audit.at)))
    return .done
  }
}
