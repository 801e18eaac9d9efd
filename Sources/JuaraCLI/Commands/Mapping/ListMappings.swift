internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara mapping list`
struct ListMappings: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .mappingList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "mapping_id", title: .mappingIDTitle, isNumber: true),
      .init(key: "kind", title: .kindTitle),
      .init(key: "columns", title: .fieldsTitle, canShrink: true),
      .init(key: "headers", title: .headersTitle, canShrink: true, canHide: true),
      .init(key: "saved_at", title: .savedAtTitle),
      .init(key: "staff", title: .staffTitle, canHide: true),
    ])
    for saved in try desk.store.headerMappings() {
      listing.add([
        .number(Int(saved.id.rawValue)),
        .word(saved.mapping.kind.rawValue, label: desk.say.label(saved.mapping.kind)),
        .text(desk.say.columns(saved.mapping)),
        .text(saved.mapping.headers.joined(separator: ", ")),
        .word(saved.saved.at.iso8601, label: desk.say.shortInstant(saved.saved.at)),
        .text(saved.saved.staff),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
