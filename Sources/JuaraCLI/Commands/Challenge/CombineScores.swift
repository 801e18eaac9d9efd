internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge combine`
struct CombineScores: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("combine", .challengeCombine)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.logWeight, "n")) var log = 0
  @Option(help: help(.juryWeight, "n")) var jury = 0
  @Option(help: help(.attendanceWeight, "n")) var attendance = 0
  @Option(help: help(.combinedMethod, "mean|trimmed")) var method = JuryMethod.mean
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let combination = try Combination([.log: log, .jury: jury, .attendance: attendance])
    try desk.store.combine(combination, juryBy: method, in: code, by: desk.signature)
    try desk.print(desk.say.combinationSet(combination, in: code))
    return .done
  }
}
