internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara jury juror list`
struct ListJurors: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .jurorList) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "juror", title: .jurorTitle, canShrink: true),
      .init(key: "judges", title: .judgesTitle, isNumber: true),
      .init(key: "missing", title: .missingTitle, isNumber: true),
      .init(key: "conflicts", title: .conflictsTitle, canShrink: true),
    ])
    for duty in try desk.store.jurors(of: challenge) {
      listing.add([
        .text(duty.juror.name.text), .number(duty.entrants - duty.barredFrom.count),
        .number(duty.missing), .text(conflicts(duty.juror, at: desk)),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }

  private func conflicts(_ juror: Juror, at desk: Desk) -> String? {
    let names = juror.conflicts.map { conflict in
      switch conflict {
      case .participant(let id): "\(desk.say(.participantIDTitle)) \(id)"
      case .group(_, let name): name
      case .school(let school): school.text
      }
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}
