import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

/// `juara challenge list`: alone it lists the challenges, with a verb it keeps their lists of titles.
struct TitleListCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Phrase(
        "Menampilkan daftar semua tantangan; add, show, remove: daftar judulnya.",
        "List all challenges; add, show, remove: their lists of titles."
      ).text(in: HelpLanguage.current),
      discussion: Phrase(
        "Tanpa kata lain perintah ini menampilkan semua tantangan. Perintah add, show dan remove mengurus daftar judul sebuah tantangan, dan berapa yang wajib dibaca.",
        "Without another word it lists all challenges. Its commands add, show and remove keep a challenge's lists of titles, and how many must be read."
      ).text(in: HelpLanguage.current),
      subcommands: [All.self, Add.self, Show.self, Remove.self], defaultSubcommand: All.self)
  }

  struct All: ListCommand {
    static let about = Phrase("Menampilkan daftar semua tantangan.", "List all challenges.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.challenges(), as: list.format,
        [
          .text("code", .codeTitle) { $0.event.code.text },
          .text("title", .titleTitle, canShrink: true) { $0.event.plan.title },
          .word("state", .stateTitle, { $0.event.state }, context.wording.label),
          .day("from", .fromTitle) { $0.window.from },
          .day("to", .toTitle) { $0.window.to },
          .word("activities", .activitiesTitle, canShrink: true, canHide: true) {
            (
              $0.rules.map(\.terms.activity.name).joined(separator: ", "),
              $0.rules.map { context.wording.label($0.terms.activity) }.joined(separator: ", ")
            )
          },
          .number("registered", .seatsTakenTitle) { $0.event.seatsTaken },
        ])
    }
  }

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah daftar judul.", "Add a list of titles.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .listName) var name: Written<String>
    @Option(
      name: .customLong("title"),
      help: help(
        "Judul di daftar; boleh berulang, boleh pula ISBN.",
        "A title of the list, or an ISBN; may be repeated.", "text"))
    var titles: [Written<String>] = []
    @Option(
      help: help(
        "Berkas CSV dengan kolom judul, penulis, ISBN.",
        "A CSV file with columns for title, author, ISBN.", "file"), completion: .file())
    var file: String?
    @Option(
      help: help(
        "Judul lain dihitung setelah sekian dibaca (bawaan: judul lain tidak dihitung).",
        "Other titles count once so many are read (default: no others count).", "n"))
    var atLeast: Int?
    @Option(help: .conditionActivity) var activity: Written<Activity> = "books"
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.check(atLeast, "--at-least", in: 1...Int.max)
      var works = try titles.map {
        let text = try $0.value("--title", in: context)
        return ISBN(text).map { Work(isbn: $0) } ?? Work(title: text)
      }
      if let file {
        var table = try TitleFile(try InputFile.named(file), TableOptions())
        works += try table.works()
      }
      let name = try name.value(context.wording(.nameWord), in: context)
      try context.store.addTitleList(
        name, works, for: try activity.value(in: context), atLeast: atLeast, to: code,
        by: context.audit)
      try context.print(context.wording.titleListAdded(name, titles: works.count))
    }
  }

  struct Show: ListCommand {
    static let about = Phrase("Menampilkan judul di sebuah daftar.", "Show the titles of a list.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .listName) var name: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let lists = try context.store.challenge(code).conditions.lists
      guard let titles = lists.first(where: { $0.isNamed(name) }) else {
        throw ConditionRefusal.unknown(name, known: lists.map(\.name))
      }
      try context.print(
        titles.works, as: list.format,
        [
          .text("title", .bookTitle, canShrink: true) { $0.title },
          .text("author", .authorTitle, canShrink: true) { $0.author },
          .text("isbn", .isbnTitle) { $0.isbn?.digits },
        ])
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus daftar judul.", "Remove a list of titles.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .listName) var name: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeTitleList(name, of: code, by: context.audit)
      try context.print(context.wording.conditionRemoved(name))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var listName: ArgumentHelp { help("Nama daftar.", "The list's name.", "name") }
}
