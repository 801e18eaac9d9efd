internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// What the ranks come from.
struct RankingOptions: ParsableArguments {
  @Option(help: help(.rankedBy, "log|jury|combined")) var rankedBy = Standings.Source.Kind.log
  @Option(help: help(.rankedByMethod, "mean|trimmed|zscore")) var method: JuryMethod?

  /// The source asked for.
  func source() throws -> Standings.Source { try Self.source(rankedBy, method) }

  /// A source by its name, and of a jury by its method.
  static func source(
    _ kind: Standings.Source.Kind, _ method: JuryMethod?
  ) throws -> Standings.Source {
    guard let source = Standings.Source(kind, method: method) else {
      throw OptionProblem.onlyWith(option: "--method", other: "--ranked-by jury")
    }
    return source
  }
}
