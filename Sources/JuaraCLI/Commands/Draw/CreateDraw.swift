internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara draw create`
struct CreateDraw: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("create", .drawCreate) }

  @Argument(help: help(.newCode)) var code: String
  @Option(help: help(.drawChallenge, "code")) var challenge: String
  @Option(help: help(.winners, "n")) var winners: Int
  @Option(help: help(.alternates, "n")) var alternates = 0
  @Flag(help: help(.onePerHousehold)) var onePerHousehold = false

  @Option(name: .customLong("without-winners-of"), help: help(.withoutWinnersOf, "draw"))
  var withoutWinnersOf: [String] = []

  @Option(help: help(.entropyFrom, "text")) var entropyFrom: String
  @Option(help: help(.atLeastPoints, "n")) var atLeastPoints: Int?
  @Flag(help: help(.everybodyRegistered)) var everybody = false
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if everybody, atLeastPoints != nil {
      throw OptionProblem.oneOf(["--at-least-points", "--everybody"])
    }
    if let atLeastPoints, atLeastPoints < 1 {
      throw OptionProblem.number(option: "--at-least-points", value: String(atLeastPoints))
    }
    let terms = DrawTerms(
      winners: winners, alternates: alternates, onePerHousehold: onePerHousehold,
      entropyFrom: try desk.text(entropyFrom, "--entropy-from"))
    let file = try desk.outputFile(output)
    let draw = try desk.store.createDraw(
      try desk.code(code), in: challenge, terms,
      from: DrawPool(
        points: try desk.count(atLeastPoints, "--at-least-points"), includesEverybody: everybody,
        withoutWinnersOf: withoutWinnersOf),
      by: desk.audit)
    try desk.publish(draw, to: file)
    desk.note(desk.say.drawCreated(draw.list))
    return .done
  }
}
