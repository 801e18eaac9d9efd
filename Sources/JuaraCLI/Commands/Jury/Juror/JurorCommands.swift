internal import ArgumentParser
internal import JuaraWording

/// `juara jury juror …`
struct JurorCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "juror", .jurorNoun, [AddJuror.self, ListJurors.self, RemoveJuror.self])
  }
}

/// `juara jury conflict …`
struct ConflictCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("conflict", .conflictNoun, [AddConflict.self, RemoveConflict.self])
  }
}
