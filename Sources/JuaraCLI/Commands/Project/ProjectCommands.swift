internal import ArgumentParser
internal import JuaraWording

/// `juara project …`
struct ProjectCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "project", .projectNoun,
      [
        ListProjects.self, ShowProject.self, SetTeam.self, MilestoneCommands.self, LogHours.self,
        ListHours.self, VoidHours.self, SetOutcome.self,
      ])
  }
}
