internal import ArgumentParser
internal import JuaraWording

/// `juara mapping …`
struct MappingCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "mapping", .mappingNoun,
      [
        ListMappings.self, ForgetMapping.self,
      ])
  }
}
