internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project milestone add`
struct AddMilestone: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .milestoneAdd) }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.milestoneTitleText, "text")) var title: String
  @Option(help: help(.milestoneDue, "day")) var due: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let milestone = try desk.store.addMilestone(
      try desk.text(title, "--title"), due: try desk.day(due, "--due"), to: code,
      by: desk.audit)
    try desk.print(
      desk.say.milestone(milestone, on: desk.library.zone.day(of: desk.audit.at)))
    return .done
  }
}
