internal import ArgumentParser
internal import JuaraWording

/// `juara contact template …`
struct TemplateCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "template", .contactTemplate,
      [ListTemplates.self, ShowTemplate.self, SetTemplate.self, RemoveTemplate.self])
  }
}
