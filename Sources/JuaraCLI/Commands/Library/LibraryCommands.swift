internal import ArgumentParser
internal import JuaraWording

/// `juara library …`
struct LibraryCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "library", .libraryNoun, [ShowLibrary.self, EditLibrary.self, SetRetention.self])
  }
}
