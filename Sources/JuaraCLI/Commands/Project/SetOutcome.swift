internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project outcome`
struct SetOutcome: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("outcome", .projectOutcome)
  }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.outcomeText, "text|none")) var text: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let project = try desk.store.editProject(code, by: desk.audit) { project in
      project.outcome = try desk.optional(text) { try desk.text($0, "--text") }
    }
    try desk.print(desk.say.outcomeSet(project))
    return .done
  }
}
