internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant distinct`
struct DistinguishParticipants: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("distinct", .participantDistinct)
  }

  @Argument(help: help(.firstParticipant)) var first: Identifier<Participant>
  @Argument(help: help(.secondParticipant)) var second: Identifier<Participant>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.markDistinct(first, second, by: desk.audit)
    try desk.print(desk.say.setApart(first, second))
    return .done
  }
}
