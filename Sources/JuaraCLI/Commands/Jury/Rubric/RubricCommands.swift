internal import ArgumentParser
internal import JuaraWording

/// `juara jury rubric …`
struct RubricCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "rubric", .rubricNoun,
      [AddCriterion.self, ListCriteria.self, EditCriterion.self, RemoveCriterion.self])
  }
}
