internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara group join`
struct JoinGroup: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("join", .groupJoin) }

  @Argument(help: help(.groupName)) var group: String
  @Argument(help: help(.participantIDs)) var participants: [Identifier<Participant>]
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.join(participants, toGroupNamed: group, kind: kind, by: desk.audit)
    let joined = try desk.store.group(named: group, kind: kind)
    try desk.print(desk.say.groupJoined(joined))
    desk.warn(ofEnrolmentOf: joined)
    return .done
  }
}
