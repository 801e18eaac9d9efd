internal import ArgumentParser
internal import JuaraWording

/// `juara challenge division …`
struct DivisionCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "division", .divisionNoun, [AddDivision.self, ListDivisions.self, RemoveDivision.self])
  }
}
