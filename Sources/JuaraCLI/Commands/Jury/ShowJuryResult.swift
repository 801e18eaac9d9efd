internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury result`
struct ShowJuryResult: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("result", .juryResult) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.juryMethod, "mean|trimmed|zscore")) var method = JuryMethod.mean
  @Flag(help: help(.provisional)) var provisional = false
  @Flag(help: help(.showCombined)) var combined = false
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if combined {
      try CombinedListing(
        try desk.store.combinedStandings(
          of: challenge, isProvisional: provisional, at: desk.audit.at),
        try desk.store.combination(of: challenge), format
      ).print(at: desk)
      return .done
    }
    let result = try desk.store.juryResult(
      of: challenge, by: method, isProvisional: provisional)
    let rubric = try desk.store.rubric(of: challenge)
    try JuryListing(result, rubric, format).print(at: desk)
    guard format == .table else { return .done }
    try desk.print("")
    try JuryListing.spreads(result).print(format, at: desk)
    let missing = try desk.store.missingMarks(of: challenge).reduce(0) { $0 + $1.criteria.count }
    desk.note(desk.say.juryBasis(method, missing: missing))
    return .done
  }
}
