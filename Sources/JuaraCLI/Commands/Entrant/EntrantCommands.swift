internal import ArgumentParser
internal import JuaraWording

/// `juara entrant …`
struct EntrantCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "entrant", .entrantNoun,
      [
        HideEntrant.self, DisqualifyEntrant.self, EntrantOutOfCompetition.self,
        RestoreEntrant.self, ListEntrants.self,
      ])
  }
}
