internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant erase`
struct EraseParticipant: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("erase", .participantErase)
  }

  @Argument(help: help(.participantID)) var id: Identifier<Participant>
  @Option(help: help(.confirmName, "name")) var confirm: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (erasure, bytesAreGone) = try desk.store.erase(
      id, confirming: confirm, by: desk.signature)
    for line in desk.say.participantErased(erasure) { try desk.print(line) }
    desk.note(desk.say.copiesRemain)
    if !bytesAreGone { desk.note(desk.say.bytesRemain) }
    return .done
  }
}
