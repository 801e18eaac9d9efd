internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury juror remove`
struct RemoveJuror: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .jurorRemove) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var name: String
  @Flag(help: help(.withMarks)) var withMarks = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeJuror(name, of: challenge, withMarks: withMarks, by: desk.audit)
    try desk.print(desk.say.jurorRemoved(name))
    return .done
  }
}
