internal import ArgumentParser
internal import JuaraWording

/// `juara group …`
struct GroupCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "group", .groupNoun,
      [
        AddGroup.self, ListGroups.self, EditGroup.self, JoinGroup.self, LeaveGroup.self,
      ])
  }
}
