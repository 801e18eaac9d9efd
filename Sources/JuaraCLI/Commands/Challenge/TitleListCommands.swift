internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara challenge list`: alone it lists the challenges, with a verb it keeps their lists of titles.
struct TitleListCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: Phrase.challengeList.text(in: Speech.language),
      discussion: Phrase.listNoun.text(in: Speech.language),
      subcommands: [
        ListChallenges.self, AddTitleList.self, ShowTitleList.self, RemoveTitleList.self,
      ], defaultSubcommand: ListChallenges.self)
  }
}

/// `juara challenge list add`
struct AddTitleList: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .listAdd) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.listName)) var name: String
  @Option(name: .customLong("title"), help: help(.listTitle, "text")) var titles: [String] = []
  @Option(help: help(.listFile, "file"), completion: .file()) var file: String?
  @Option(help: help(.listAtLeast, "n")) var atLeast: Int?
  @Option(help: help(.conditionActivity, "name")) var activity = "books"
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if let atLeast, atLeast < 1 {
      throw OptionProblem.number(option: "--at-least", value: String(atLeast))
    }
    var works = try titles.map { typed in
      let text = try desk.text(typed, "--title")
      return ISBN(text).map { Work(isbn: $0) } ?? Work(title: text)
    }
    if let file {
      var table = try TitleFile(try InputFile.named(file), TableOptions())
      works += try table.works()
    }
    let name = try desk.text(name, desk.say(.nameWord))
    try desk.store.addTitleList(
      name, works, for: try desk.activity(activity), atLeast: atLeast, to: code,
      by: desk.audit)
    try desk.print(desk.say.listAdded(name, titles: works.count))
    return .done
  }
}

/// `juara challenge list show`
struct ShowTitleList: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .listShow) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.listName)) var name: String
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let lists = try desk.store.challenge(code).conditions.lists
    guard let list = lists.first(where: { $0.isNamed(name) }) else {
      throw ConditionRefusal.unknown(name, known: lists.map(\.name))
    }
    var listing = Listing([
      .init(key: "title", title: .bookTitle, canShrink: true),
      .init(key: "author", title: .authorTitle, canShrink: true),
      .init(key: "isbn", title: .isbnTitle),
    ])
    for work in list.works {
      listing.add([.text(work.title), .text(work.author), .text(work.isbn?.digits)])
    }
    try listing.print(format, at: desk)
    return .done
  }
}

/// `juara challenge list remove`
struct RemoveTitleList: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .listRemove) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.listName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeTitleList(name, of: code, by: desk.audit)
    try desk.print(desk.say.conditionRemoved(name))
    return .done
  }
}
