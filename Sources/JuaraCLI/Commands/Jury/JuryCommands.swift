internal import ArgumentParser
internal import JuaraWording

/// `juara jury …`
struct JuryCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "jury", .juryNoun,
      [
        RubricCommands.self, JurorCommands.self, ConflictCommands.self, JudgedWorkCommands.self,
        SetBlind.self, WriteMarkSheet.self, ImportMarks.self,
        RecordMarks.self, ListMissingMarks.self, ShowJuryResult.self,
      ])
  }
}
