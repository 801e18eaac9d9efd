internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge code …`
struct CodeCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("code", .codeNoun, [AddCode.self, ListCodes.self, RemoveCode.self])
  }
}

/// `juara challenge code add`
struct AddCode: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .codeAdd) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.codeWord)) var word: String
  @Option(help: help(.activity, "name")) var activity: String
  @Option(help: help(.codeQuantity, "n")) var quantity = 1
  @Option(help: help(.codeFrom, "day")) var from: String?
  @Option(help: help(.codeTo, "day")) var to: String?
  @Option(help: help(.codeUses, "n")) var uses: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if let uses, uses < 1 { throw OptionProblem.number(option: "--uses", value: String(uses)) }
    let terms = SecretCode.Terms(
      word: try desk.text(word, "WORD"), activity: try desk.activity(activity),
      quantity: quantity, from: try from.map { try desk.day($0, "--from") },
      to: try to.map { try desk.day($0, "--to") }, limit: try desk.count(uses, "--uses"))
    try desk.store.addCode(terms, to: code, by: desk.signature)
    try desk.print(desk.say.secretCodeAdded(terms))
    return .done
  }
}

/// `juara challenge code list`
struct ListCodes: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .codeList) }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "word", title: .codeWordTitle), .init(key: "activity", title: .activityTitle),
      .init(key: "quantity", title: .quantityTitle, isNumber: true),
      .init(key: "from", title: .fromTitle), .init(key: "to", title: .toTitle),
      .init(key: "uses", title: .usesTitle, isNumber: true),
      .init(key: "limit", title: .useLimitTitle, isNumber: true),
    ])
    for secret in try desk.store.codes(of: code) {
      let terms = secret.terms
      listing.add([
        .text(terms.word), .word(terms.activity.name, label: desk.say.label(terms.activity)),
        .number(terms.quantity),
        .text(terms.from?.description), .text(terms.to?.description), .number(secret.uses),
        .number(terms.limit),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}

/// `juara challenge code remove`
struct RemoveCode: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .codeRemove) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.codeWord)) var word: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeCode(word, of: code, by: desk.signature)
    try desk.print(desk.say.conditionRemoved(word))
    return .done
  }
}
