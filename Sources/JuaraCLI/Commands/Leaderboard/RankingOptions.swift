internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What the ranks come from.
struct RankingOptions: ParsableArguments {
  @Option(help: help(.rankedBy, "log|jury|combined")) var rankedBy = Standings.Source.Kind.log
  @Option(help: help(.rankedByMethod, "mean|trimmed|zscore")) var method: JuryMethod?

  /// The source asked for.
  func source() throws -> Standings.Source {
    guard let source = Standings.Source(rankedBy, method: method) else {
      throw OptionProblem.onlyWith(option: "--method", other: "--ranked-by jury")
    }
    return source
  }
}
