internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project list`
struct ListProjects: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .projectList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let today = desk.library.zone.day(of: desk.audit.at)
    var listing = Listing([
      .init(key: "code", title: .codeTitle),
      .init(key: "title", title: .titleTitle, canShrink: true),
      .init(key: "state", title: .stateTitle),
      .init(key: "team", title: .teamTitle, canShrink: true),
      .init(key: "mentor", title: .mentorTitle, canShrink: true, canHide: true),
      .init(key: "milestones", title: .milestonesTitle, isNumber: true),
      .init(key: "done", title: .doneTitle, isNumber: true),
      .init(key: "late", title: .lateTitle, isNumber: true),
    ])
    for project in try desk.store.projects() {
      listing.add([
        .text(project.event.code.text), .text(project.event.plan.title),
        .word(project.event.state.rawValue, label: desk.say.label(project.event.state)),
        .text(project.team?.name.text), .text(project.mentor?.text),
        .number(project.milestones.count),
        .number(project.milestones.count { $0.state == .done }),
        .number(project.milestones.count { $0.isLate(on: today) }),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
