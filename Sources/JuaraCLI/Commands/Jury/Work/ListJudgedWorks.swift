internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury work list`
struct ListJudgedWorks: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("list", .judgedWorkList)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "entrant", title: .numberTitle, isNumber: true),
      .init(key: "registration_id", title: .registrationTitle, isNumber: true),
      .init(key: "name", title: .nameTitle, canShrink: true),
      .init(key: "title", title: .judgedWorkTitleTitle, canShrink: true),
      .init(key: "link", title: .linkTitle, canShrink: true, canHide: true),
    ])
    for entrant in try desk.store.judgedEntrants(of: challenge) {
      listing.add([
        .number(entrant.number), .number(Int(entrant.registration.rawValue)),
        .text(entrant.name), .text(entrant.work?.title), .text(entrant.work?.link),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
