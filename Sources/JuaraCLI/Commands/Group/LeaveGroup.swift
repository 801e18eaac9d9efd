internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara group leave`
struct LeaveGroup: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("leave", .groupLeave) }

  @Argument(help: help(.groupName)) var group: String
  @Argument(help: help(.participantIDs)) var participants: [Identifier<Participant>]
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.leave(participants, groupNamed: group, kind: kind, by: desk.audit)
    try desk.print(desk.say.groupLeft(try desk.store.group(named: group, kind: kind)))
    return .done
  }
}
