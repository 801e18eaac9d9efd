internal import ArgumentParser
internal import JuaraWording

/// `juara contact …`
struct ContactCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "contact", .contactNoun, [ListContacts.self, MarkSent.self, TemplateCommands.self])
  }
}
