internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project team`
struct SetTeam: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("team", .projectTeam) }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.teamName, "name")) var group: String?
  @Option(help: help(.groupKindChoice, "kind")) var kind: Group.Kind?
  @Option(help: help(.mentor, "name|none")) var mentor: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if group == nil, mentor == nil { throw OptionProblem.nothingToChange }
    let project = try desk.store.editProject(
      code, team: group, kind: kind, by: desk.audit
    ) { project in
      if let mentor {
        project.mentor = try desk.optional(mentor) { try desk.name($0, "--mentor") }
      }
    }
    try desk.print(desk.say.teamSet(project))
    return .done
  }
}
