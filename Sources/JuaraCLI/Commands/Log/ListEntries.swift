internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log list`
struct ListEntries: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .logList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.onlyParticipant, "id")) var participant: Identifier<Participant>?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let say = desk.say
    var listing = Listing([
      .init(key: "entry_id", title: .entryIDTitle, isNumber: true),
      .init(key: "reader", title: .readerTitle, canShrink: true),
      .init(key: "activity", title: .activityTitle),
      .init(key: "quantity", title: .quantityTitle, isNumber: true),
      .init(key: "title", title: .bookTitle, canShrink: true, canHide: true),
      .init(key: "author", title: .authorTitle, canShrink: true, canHide: true),
      .init(key: "isbn", title: .isbnTitle, canHide: true),
      .init(key: "read_on", title: .readOnTitle),
      .init(key: "recorded_at", title: .recordedAtTitle, canHide: true),
      .init(key: "recorded_by", title: .staffTitle, canHide: true),
      .init(key: "flagged", title: .flaggedTitle),
      .init(key: "void_reason", title: .voidTitle, canShrink: true),
    ])
    try desk.store.eachEntry(of: challenge, participant: participant) { entry in
      listing.add([
        .number(Int(entry.id.rawValue)), .text(entry.entrant.name),
        .word(entry.activity.name, label: desk.say.label(entry.activity)),
        .number(entry.quantity), .text(entry.work.title), .text(entry.work.author),
        .text(entry.work.isbn?.digits), .text(entry.readOn.description),
        .word(entry.recordedAt.iso8601, label: say.shortInstant(entry.recordedAt)),
        .text(entry.recordedBy), .flag(entry.isFlagged, label: entry.isFlagged ? say(.yes) : ""),
        .text(entry.void.map { say.reason($0.reason) }),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
