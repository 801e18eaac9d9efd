internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// `juara draw verify`: checks a published draw by its file alone.
struct VerifyDraw: DesklessCommand {
  static var configuration: CommandConfiguration { commandConfiguration("verify", .drawVerify) }

  @Argument(help: help(.drawFile), completion: .file()) var file: String
  @OptionGroup var common: CommonOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let say = Wording(common.language ?? surroundings.systemLanguage)
    do {
      let draw = try DrawFile.read(InputFile.named(file).bytes())
      let differences = draw.differences()
      guard !differences.isEmpty else {
        try surroundings.output.write(say.drawVerified(draw) + "\n")
        return .done
      }
      try surroundings.output.write(say.drawDifferences(differences.count) + "\n")
      for difference in differences {
        try surroundings.output.write("  " + say.sentence(difference).printable + "\n")
      }
      return .failed
    } catch {
      throw ToldError(error, in: say) ?? error
    }
  }
}
