internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log code`
struct UseCode: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("code", .logCode) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var reader: ReaderOptions
  @Option(help: help(.codeWord, "word")) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let logged = try desk.store.useCode(
      code, by: try reader.reader(at: desk), in: challenge, by: desk.audit)
    try desk.print(desk.say.entryRecorded(logged))
    return .done
  }
}
