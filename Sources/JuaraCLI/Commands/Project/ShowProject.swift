internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project show`
struct ShowProject: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .projectShow) }

  @Argument(help: help(.projectCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let project = try desk.store.project(code)
    let totals = try desk.store.workTotals(of: code)
    let say = desk.say
    let today = desk.library.zone.day(of: desk.audit.at)
    var fields = FieldList(at: desk)
    fields.add(.codeTitle, project.event.code.text)
    fields.add(.titleTitle, project.event.plan.title)
    fields.add(.stateTitle, say.label(project.event.state))
    fields.add(.startsTitle, say.instant(project.event.plan.startsAt))
    fields.add(.endsTitle, say.instant(project.event.plan.endsAt))
    fields.add(.teamTitle, project.team.map { say.team($0) })
    fields.add(.mentorTitle, project.mentor?.text)
    for milestone in project.milestones {
      fields.add(.milestoneTitle, say.milestone(milestone, on: today))
    }
    for total in totals { fields.add(.hoursTitle, say.hours(total)) }
    fields.add(.hoursInAllTitle, totals.map(\.time).reduce(WorkedTime(minutes: 0), +).description)
    fields.add(.outcomeTitle, project.outcome)
    try fields.print()
    return .done
  }
}
