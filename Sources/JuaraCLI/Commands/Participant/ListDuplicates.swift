internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara participant duplicates`
struct ListDuplicates: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("duplicates", .participantDuplicates)
  }

  @Option(help: help(.limitPairs, "n")) var limit: Int?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if let limit, limit < 1 {
      throw OptionProblem.number(option: "--limit", value: String(limit))
    }
    var listing = Listing([
      .init(key: "participant_id", title: .firstIDTitle, isNumber: true),
      .init(key: "full_name", title: .nameTitle, canShrink: true),
      .init(key: "other_id", title: .secondIDTitle, isNumber: true),
      .init(key: "other_name", title: .otherNameTitle, canShrink: true),
      .init(key: "why", title: .whyTitle, canShrink: true),
      .init(key: "differs_in", title: .differsTitle, canShrink: true, canHide: true),
    ])
    let pairs = try desk.store.nearDuplicates()
    for pair in pairs.prefix(limit ?? pairs.count) {
      let reasons = pair.reasons
      let keys = ["name:\(reasons.similarity)"] + reasons.agreements.map(\.rawValue)
      listing.add([
        .number(Int(pair.first.id.rawValue)), .text(pair.first.details.name.text),
        .number(Int(pair.second.id.rawValue)), .text(pair.second.details.name.text),
        .word(keys.joined(separator: " "), label: desk.say.reasons(reasons)),
        .word(reasons.conflicts.joined(separator: " "), label: desk.say.conflicts(reasons)),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
