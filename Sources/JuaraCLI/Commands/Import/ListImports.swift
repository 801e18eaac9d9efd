internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara import list`
struct ListImports: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .importList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "import_id", title: .importIDTitle, isNumber: true),
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
    for record in try desk.store.imports() {
      let undone = record.undone?.at
      listing.add([
        .number(Int(record.id.rawValue)),
        .word(record.kind.rawValue, label: desk.say.label(record.kind)),
        .text(record.eventCode ?? ""),
        .text(record.fileName),
        .word(record.imported.at.iso8601, label: desk.say.shortInstant(record.imported.at)),
        .text(record.imported.staff), .number(record.tally.created), .number(record.tally.updated),
        .number(record.tally.unchanged), .number(record.tally.refused),
        .word(undone?.iso8601 ?? "", label: undone.map { desk.say.shortInstant($0) } ?? ""),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
