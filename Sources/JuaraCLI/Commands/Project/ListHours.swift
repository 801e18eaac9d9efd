internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara project hours`
struct ListHours: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("hours", .projectHours) }

  @Argument(help: help(.projectCode)) var code: String
  @Option(help: help(.onlyParticipant, "id")) var participant: Identifier<Participant>?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let say = desk.say
    var listing = Listing([
      .init(key: "entry_id", title: .entryIDTitle, isNumber: true),
      .init(key: "participant_id", title: .participantIDTitle, isNumber: true, canHide: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "worked_on", title: .workedOnTitle),
      .init(key: "minutes", title: .hoursTitle, isNumber: true),
      .init(key: "what", title: .whatTitle, canShrink: true),
      .init(key: "recorded_at", title: .recordedAtTitle, canHide: true),
      .init(key: "recorded_by", title: .staffTitle, canHide: true),
      .init(key: "void_reason", title: .voidTitle, canShrink: true),
    ])
    for entry in try desk.store.workEntries(of: code, participant: participant) {
      listing.add([
        .number(Int(entry.id.rawValue)), .number(Int(entry.participant.rawValue)),
        .text(entry.name), .text(entry.workedOn.description),
        .decimal(String(entry.time.minutes), label: entry.time.description), .text(entry.what),
        .word(entry.audit.at.iso8601, label: say.shortInstant(entry.audit.at)),
        .text(entry.audit.staff), .text(entry.void?.reason),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
