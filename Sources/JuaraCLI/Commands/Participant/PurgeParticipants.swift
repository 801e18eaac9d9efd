internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant purge`
struct PurgeParticipants: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("purge", .participantPurge)
  }

  @Flag(help: help(.purgeApply)) var apply = false
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    guard !apply else { return try purge(at: desk) }
    let expired = try desk.store.expiredPeople(at: desk.signature.at)
    if !expired.isEmpty || format != .table { try list(expired).print(format, at: desk) }
    desk.note(desk.say.retentionExceeded(expired.count))
    return .done
  }

  private func list(_ expired: [ExpiredPerson]) -> Listing {
    var listing = Listing([
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "last_seen", title: .lastSeenTitle),
    ])
    for person in expired {
      listing.add([
        .number(Int(person.participant.id.rawValue)),
        .text(person.participant.details.name.text), .text(person.lastSeen.description),
      ])
    }
    return listing
  }

  private func purge(at desk: Desk) throws -> ExitStatus {
    let (erasures, bytesAreGone) = try desk.store.purge(by: desk.signature)
    try desk.print(desk.say.participantsErased(erasures))
    if !erasures.isEmpty { desk.note(desk.say.copiesRemain) }
    if !bytesAreGone { desk.note(desk.say.bytesRemain) }
    return .done
  }
}
