internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara group add`
struct AddGroup: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .groupAdd) }

  @Argument(help: help(.groupName)) var name: String
  @Option(help: help(.groupKind, "kind")) var kind: Group.Kind
  @Option(help: help(.enrolment, "n")) var enrolment: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let group = try desk.store.addGroup(
      named: try desk.name(name, desk.say(.nameWord)), kind: kind, enrolment: enrolment,
      by: desk.audit)
    try desk.print(desk.say.groupAdded(group))
    desk.warn(ofEnrolmentOf: group)
    return .done
  }
}
