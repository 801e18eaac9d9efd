import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct ReadingListCommands: CommandGroup {
  static let about = Phrase(
    "Daftar bacaan untuk unggahan: “Lima buku untuk …”.",
    "Reading lists for posts: “Five books for …”.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Show.self, Edit.self, Remove.self, Used.self, Import.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah daftar bacaan.", "Add a reading list.")

    @Argument(help: .readingListName) var name: Written<String>
    @Option(name: .customLong("title"), help: .readingListTitles) var titles: [Written<String>] = []
    @Option(help: .readingListAbout) var about: Written<String>?
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let draft = try ReadingListDraft(
        name: name.value(context.wording(.nameWord), in: context),
        about: about?.value("--about", in: context), language: context.language(textLanguage),
        titles: titles.map { try ReadingList.Title(written: $0.value("--title", in: context)) })
      let id = try context.store.addReadingList(draft, by: context.audit)
      try context.print(context.wording.added(.readingList(id)))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar semua daftar bacaan.", "List the reading lists.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.readingLists(), as: list.format,
        [
          .id("reading_list_id", .numberTitle) { $0.id },
          .text("reading_list", .nameTitle, canShrink: true) { $0.name },
          .number("titles", Phrase("Judul", "Titles")) { $0.titles.count },
          .text("about", .aboutTitle, canShrink: true, canHide: true) { $0.about },
          .text("language", .languageTitle, canHide: true) { $0.language.description },
          .day("last_used_on", .lastUsedTitle) { $0.lastUsedOn },
        ])
    }
  }

  struct Show: ListCommand {
    static let about = Phrase(
      "Menampilkan judul di sebuah daftar bacaan.", "Show the titles of a reading list.")

    @Argument(help: .readingListReference) var reference: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let readingList = try context.store.readingList(reference)
      if list.isTable {
        try context.print(context.wording.readingList(readingList))
        if let about = readingList.about { try context.print(about) }
      }
      try context.print(
        readingList.titles.enumerated().map { (place: $0.offset + 1, title: $0.element) },
        as: list.format,
        [
          .number("place", .numberTitle) { $0.place },
          .text("title", .bookTitle, canShrink: true) { $0.title.work.title },
          .text("author", .authorTitle, canShrink: true) { $0.title.work.author },
          .text("isbn", .isbnTitle) { $0.title.work.isbn?.digits },
          .text("remark", Phrase("Catatan", "Note"), canShrink: true, canHide: true) {
            $0.title.note
          },
        ])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah daftar bacaan, menambah atau mengeluarkan judul.",
      "Change a reading list, add titles or take some out.")

    @Argument(help: .readingListReference) var reference: String
    @Option(help: .readingListName) var name: Written<String>?
    @Option(help: .readingListAboutEdit) var about: ValueEdit<String>?
    @Option(name: .customLong("title"), help: .readingListTitles) var titles: [Written<String>] = []
    @Option(
      name: .customLong("without"),
      help: help(
        "Keluarkan judul di nomor ini; boleh berulang.",
        "Take out the title of this number; may be repeated.", "n"))
    var removed: [Int] = []
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(name, about, titles.first, removed.first)
      let list = try context.store.editReadingList(
        reference, name: name?.value("--name", in: context),
        about: about.map { try $0.value("--about", in: context) },
        adding: titles.map { try ReadingList.Title(written: $0.value("--title", in: context)) },
        removing: removed, by: context.audit)
      try context.print(context.wording.readingList(list))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus daftar bacaan.", "Remove a reading list.")

    @Argument(help: .readingListReference) var reference: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let list = try context.store.removeReadingList(reference, by: context.audit)
      try context.print(context.wording.removed([.readingList(list.id)]))
    }
  }

  struct Used: LibraryCommand {
    static let about = Phrase(
      "Mencatat bahwa daftar bacaan sudah dipakai di tempat lain.",
      "Record that a reading list was used elsewhere.")

    @Argument(help: .readingListReference) var reference: String
    @OptionGroup var day: UseDay
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try day.record(.readingList(try context.store.readingList(reference).id), in: context)
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor judul dari CSV: daftar bacaan, judul, penulis, ISBN, catatan; tanpa --apply hanya uji coba.",
      "Import titles from CSV: reading list, title, author, ISBN, note; a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Daftar untuk semua baris, bila berkasnya tidak menyebutnya.",
        "The list of all rows, where the file names none.", "name"))
    var name: Written<String>?
    @Option(help: .rowLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let input = try InputFile.named(file)
      let name = try name.map { try CollectionPart.listName.read($0.value("--name", in: context)) }
      try Interruption.handled {
        let table = try ReadingListFile(
          input, into: name, language: context.language(textLanguage),
          try options.tableOptions(.readingLists, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importReadingLists(
            options.importOptions(input, table.findings), by: context.audit, rows: next,
            report: report)
        }
      }
    }
  }
}

extension ArgumentHelp {
  fileprivate static var readingListName: ArgumentHelp {
    help("Nama daftar.", "The list's name.", "name")
  }
  fileprivate static var readingListReference: ArgumentHelp {
    help("Nama atau nomor daftar.", "The list's name or number.", "list")
  }
  fileprivate static var readingListTitles: ArgumentHelp {
    help(
      "Judul, “judul / penulis”, atau ISBN; boleh berulang.",
      "A title, “title / author”, or an ISBN; may be repeated.", "text")
  }
  fileprivate static var readingListAbout: ArgumentHelp {
    help("Pengantar satu-dua kalimat.", "An introduction of a sentence or two.", "text")
  }
  fileprivate static var readingListAboutEdit: ArgumentHelp {
    help("Pengantar; tidak-ada menghapusnya.", "The introduction; none takes it away.", "text|none")
  }
}

extension Phrase {
  fileprivate static let aboutTitle = Phrase("Pengantar", "Introduction")
}
