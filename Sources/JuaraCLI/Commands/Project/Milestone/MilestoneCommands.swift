internal import ArgumentParser
internal import JuaraWording

/// `juara project milestone …`
struct MilestoneCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "milestone", .milestoneNoun,
      [AddMilestone.self, ListMilestones.self, EditMilestone.self])
  }
}
