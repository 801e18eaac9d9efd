internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project milestone list`
struct ListMilestones: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .milestoneList) }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let today = desk.library.zone.day(of: desk.audit.at)
    var listing = Listing([
      .init(key: "number", title: .numberTitle, isNumber: true),
      .init(key: "title", title: .titleTitle, canShrink: true),
      .init(key: "due", title: .dueTitle), .init(key: "state", title: .stateTitle),
      .init(key: "late", title: .lateTitle),
    ])
    for milestone in try desk.store.project(code).milestones {
      let isLate = milestone.isLate(on: today)
      listing.add([
        .number(milestone.number), .text(milestone.title), .text(milestone.due.description),
        .word(milestone.state.rawValue, label: desk.say.label(milestone.state)),
        .flag(isLate, label: isLate ? desk.say(.yes) : ""),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
