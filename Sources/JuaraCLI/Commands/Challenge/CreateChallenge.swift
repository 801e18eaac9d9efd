internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge create`
struct CreateChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("create", .challengeCreate)
  }

  @Argument(help: help(.newCode)) var code: String
  @Option(help: help(.title, "text")) var title: String
  @Option(help: help(.from, "day")) var from: String
  @Option(help: help(.to, "day")) var to: String
  @Option(help: help(.backdatingDays, "n")) var backdatingDays = 7
  @Option(help: help(.recordingCloses, "time")) var recordingCloses: String?
  @Option(help: help(.rankBy, "metrics")) var rankBy: String?
  @OptionGroup var groups: GroupScoringOptions
  @OptionGroup var admission: AdmissionOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let window = ReadingWindow(
      from: try desk.day(from, "--from"), to: try desk.day(to, "--to"),
      backdatingDays: backdatingDays,
      recordingClosesAt: try recordingCloses.map { try desk.closing($0, "--recording-closes") })
    let challenge = try desk.store.createChallenge(
      try desk.code(code), title: title, window,
      ranking: try rankBy.map { try desk.ranking($0) } ?? .standard,
      groupScoring: try groups.applied(to: .standard, at: desk), by: desk.audit
    ) { try admission.arrange(&$0, at: desk) }
    try desk.print(desk.say.challengeCreated(challenge))
    return .done
  }
}

extension Desk {
  /// Reads an order of metrics.
  func ranking(_ text: String) throws -> RankingKey {
    guard let key = RankingKey(text) else { throw OptionProblem.ranking(value: text) }
    return key
  }
}
