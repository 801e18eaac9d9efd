internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara event host list`
struct ListHosts: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .hostList) }

  @Argument(help: help(.eventCode)) var code: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "role", title: .roleTitle),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "affiliation", title: .affiliationTitle, canShrink: true),
    ])
    for host in try desk.store.hosts(of: code) {
      listing.add([
        .word(host.role.rawValue, label: desk.say.label(host.role)), .text(host.name.text),
        .text(host.affiliation),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
