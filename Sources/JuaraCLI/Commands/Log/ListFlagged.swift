internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara log flagged`
struct ListFlagged: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("flagged", .logFlagged) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let say = desk.say
    var listing = Listing([
      .init(key: "entry_id", title: .entryIDTitle, isNumber: true),
      .init(key: "reader", title: .readerTitle, canShrink: true),
      .init(key: "read_on", title: .readOnTitle, canHide: true),
      .init(key: "activity", title: .activityTitle),
      .init(key: "quantity", title: .quantityTitle, isNumber: true),
      .init(key: "title", title: .bookTitle, canShrink: true),
      .init(key: "why", title: .whyFlaggedTitle, canShrink: true),
      .init(key: "void_reason", title: .voidTitle, canShrink: true, canHide: true),
    ])
    for flagged in try desk.store.flaggedEntries(of: challenge) {
      let entry = flagged.entry
      listing.add([
        .number(Int(entry.id.rawValue)), .text(entry.entrant.name),
        .text(entry.readOn.description),
        .word(entry.activity.name, label: desk.say.label(entry.activity)), .number(entry.quantity),
        .text(entry.work.title),
        .text(flagged.flags.map { say.sentence($0) }.joined(separator: "; ")),
        .text(entry.void.map { say.reason($0.reason) }),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
