internal import ArgumentParser
internal import JuaraWording

/// `juara award …`
struct AwardCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "award", .awardNoun,
      [
        AwardBandCommands.self, PresetAwards.self, ListAwards.self, DecideAward.self,
        ReopenAward.self, IssueAwardCertificates.self,
      ])
  }
}

/// `juara award band …`
struct AwardBandCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("band", .awardBandNoun, [AddAward.self, EditAward.self, RemoveAward.self])
  }
}
