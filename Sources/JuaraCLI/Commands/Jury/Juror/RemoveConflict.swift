internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury conflict remove`
struct RemoveConflict: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .conflictRemove)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var juror: String
  @OptionGroup var options: ConflictOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.print(
      try desk.store.removeConflicts(
        try options.someConflicts(at: desk), of: juror, in: challenge, by: desk.audit))
    return .done
  }
}
