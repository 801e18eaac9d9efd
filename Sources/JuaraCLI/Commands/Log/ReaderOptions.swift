internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraWording

/// Who reads: a participant or a group.
struct ReaderOptions: ParsableArguments {
  @Option(help: help(.readerParticipant, "id")) var participant: String?
  @Option(help: help(.readerGroup, "name")) var group: String?

  /// The reader named.
  func reader(at desk: Desk) throws -> LogDraft.EntrantReference {
    switch (participant, group) {
    case (let participant?, nil):
      LogDraft.EntrantReference(typed: participant, countryCode: desk.library.countryCode)
    case (nil, let group?): .group(try desk.name(group, "--group"))
    default: throw OptionProblem.oneOf(["--participant", "--group"])
    }
  }
}
