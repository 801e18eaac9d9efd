internal import ArgumentParser
internal import JuaraWording

/// `juara group …`
struct GroupCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "group", .groupNoun,
      [
        AddGroup.self, ListGroups.self, EditGroup.self, JoinGroup.self, LeaveGroup.self,
      ])
  }
}
