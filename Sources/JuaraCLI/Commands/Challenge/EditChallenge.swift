internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge edit`
struct EditChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("edit", .challengeEdit)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.title, "text")) var title: String?
  @Option(help: help(.from, "day")) var from: String?
  @Option(help: help(.to, "day")) var to: String?
  @Option(help: help(.backdatingDays, "n")) var backdatingDays: Int?
  @Option(help: help(.recordingClosesEdit, "time|none")) var recordingCloses: String?
  @Option(help: help(.rankBy, "metrics")) var rankBy: String?
  @OptionGroup var groups: GroupScoringOptions
  @OptionGroup var admission: AdmissionEdits
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if admission.isEmpty, groups.isEmpty, backdatingDays == nil,
      [title, from, to, recordingCloses, rankBy].allSatisfy({ $0 == nil })
    {
      throw OptionProblem.nothingToChange
    }
    let challenge = try desk.store.editChallenge(code, by: desk.audit) { challenge in
      if let title { challenge.event.plan.title = title }
      if let from { challenge.window.from = try desk.day(from, "--from") }
      if let to { challenge.window.to = try desk.day(to, "--to") }
      if let backdatingDays { challenge.window.backdatingDays = backdatingDays }
      if let recordingCloses {
        challenge.window.recordingClosesAt = try desk.optional(recordingCloses) {
          try desk.closing($0, "--recording-closes")
        }
      }
      if let rankBy { challenge.ranking = try desk.ranking(rankBy) }
      challenge.groupScoring = try groups.applied(to: challenge.groupScoring, at: desk)
      try admission.apply(to: &challenge.event.plan, at: desk)
    }
    try desk.print(desk.say.eventEdited(challenge.event))
    return .done
  }
}
