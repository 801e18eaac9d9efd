internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara draw run`
struct RunDraw: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("run", .drawRun) }

  @Argument(help: help(.drawCode)) var code: String
  @Option(help: help(.entropy, "numbers")) var entropy: String
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let file = try desk.outputFile(output)
    let draw = try desk.store.runDraw(
      code, entropy: try desk.text(entropy, "--entropy"), by: desk.signature)
    try desk.publish(draw, to: file)
    if let outcome = draw.outcome { desk.note(desk.say.drawnWith(outcome.key)) }
    return .done
  }
}
