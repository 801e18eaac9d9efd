internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant merge`
struct MergeParticipants: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("merge", .participantMerge)
  }

  @Argument(help: help(.keptParticipant)) var keep: Identifier<Participant>
  @Argument(help: help(.otherParticipant)) var other: Identifier<Participant>
  @Flag(help: help(.dryRun)) var dryRun = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let merge = try desk.store.merge(other, into: keep, isTrial: dryRun, by: desk.signature)
    for line in desk.say.participantsMerged(merge, isTrial: dryRun) {
      try desk.print(line.printable)
    }
    return .done
  }
}
