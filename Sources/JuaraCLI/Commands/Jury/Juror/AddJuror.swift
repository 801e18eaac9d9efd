internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury juror add`
struct AddJuror: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .jurorAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var name: String
  @OptionGroup var options: ConflictOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.print(
      try desk.store.addJuror(
        try desk.name(name, desk.say(.nameWord)), to: challenge,
        conflicts: try options.conflicts(at: desk),
        by: desk.audit))
    return .done
  }
}
