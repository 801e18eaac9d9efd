internal import ArgumentParser
internal import JuaraWording

/// `juara event host …`
struct HostCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "host", .hostNoun, [AddHost.self, RemoveHost.self, ListHosts.self])
  }
}
