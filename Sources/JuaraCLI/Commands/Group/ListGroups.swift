internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara group list`
struct ListGroups: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .groupList) }

  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "kind", title: .kindTitle),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "enrolment", title: .enrolmentTitle, isNumber: true),
      .init(key: "members", title: .membersTitle, isNumber: true),
    ])
    for group in try desk.store.groups() {
      listing.add([
        .word(group.kind.rawValue, label: desk.say.label(group.kind)), .text(group.name.text),
        .number(group.enrolment), .number(group.members),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
