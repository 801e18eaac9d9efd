internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara batch list`
struct ListBatches: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .batchList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "batch_id", title: .batchIDTitle, isNumber: true),
      .init(key: "kind", title: .kindTitle, canHide: true), .init(key: "event", title: .codeTitle),
      .init(key: "file", title: .fileTitle, canShrink: true, canHide: true),
      .init(key: "imported_at", title: .importedAtTitle),
      .init(key: "staff", title: .staffTitle, canHide: true),
      .init(key: "created", title: .createdTitle, isNumber: true),
      .init(key: "updated", title: .updatedTitle, isNumber: true, canHide: true),
      .init(key: "unchanged", title: .unchangedTitle, isNumber: true, canHide: true),
      .init(key: "refused", title: .refusedTitle, isNumber: true),
      .init(key: "undone_at", title: .undoneTitle),
    ])
    for batch in try desk.store.batches() {
      let undone = batch.undone?.at
      listing.add([
        .number(Int(batch.id.rawValue)),
        .word(batch.kind.rawValue, label: desk.say.label(batch.kind)), .text(batch.eventCode ?? ""),
        .text(batch.fileName),
        .word(batch.imported.at.iso8601, label: desk.say.shortInstant(batch.imported.at)),
        .text(batch.imported.staff), .number(batch.tally.created), .number(batch.tally.updated),
        .number(batch.tally.unchanged), .number(batch.tally.refused),
        .word(undone?.iso8601 ?? "", label: undone.map { desk.say.shortInstant($0) } ?? ""),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
