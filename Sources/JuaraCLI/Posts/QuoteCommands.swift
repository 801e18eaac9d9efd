import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct QuoteCommands: CommandGroup {
  static let about = Phrase(
    "Kutipan dari buku, untuk unggahan; tidak ada yang dipakai dua kali berdekatan.",
    "Quotations from books, for posts; none is used twice within a short time.")
  static let subcommands: Subcommands = [
    Add.self, List.self, Show.self, Edit.self, Remove.self, Used.self, Import.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah kutipan.", "Add a quotation.")

    @Argument(help: .quotationText) var text: Written<String>
    @Option(help: .quotationAuthor) var author: Written<String>
    @Option(help: .quotationBook) var title: Written<String>
    @Option(help: .quotationPage) var page: Written<String>
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let draft = try QuotationDraft(
        text: text.value(context.wording(.textWord), in: context),
        author: author.value("--author", in: context), title: title.value("--title", in: context),
        page: page.value("--page", in: context), language: context.language(textLanguage))
      let id = try context.store.addQuotation(draft, by: context.audit)
      try context.print(context.wording.added(.quotation(id)))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar kutipan.", "List the quotations.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.quotations(), as: list.format,
        [
          .id("quotation_id", .numberTitle) { $0.id },
          .text("quotation", .quotationTitle, canShrink: true) { $0.draft.text },
          .text("author", .authorTitle, canShrink: true) { $0.draft.author },
          .text("title", .bookTitle, canShrink: true) { $0.draft.title },
          .text("page", .pageTitle) { $0.draft.page },
          .text("language", .languageTitle, canHide: true) { $0.draft.language.description },
          .day("last_used_on", .lastUsedTitle, canHide: true) { $0.lastUsedOn },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan satu kutipan.", "Show a quotation.")

    @Argument(help: .quotationID) var id: Identifier<Quotation>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let quotation = try context.store.quotation(id)
      var fields = FieldList(in: context)
      fields.add(.quotationTitle, quotation.draft.text)
      fields.add(.authorTitle, quotation.draft.author)
      fields.add(.bookTitle, quotation.draft.title)
      fields.add(.pageTitle, context.wording.page(quotation.draft.page))
      fields.add(.languageTitle, quotation.draft.language.description)
      fields.addUse(quotation.lastUsedOn, quotation.added, in: context)
      try fields.print()
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Mengubah kutipan.", "Change a quotation.")

    @Argument(help: .quotationID) var id: Identifier<Quotation>
    @Option(help: .quotationText) var text: Written<String>?
    @Option(help: .quotationAuthor) var author: Written<String>?
    @Option(help: .quotationBook) var title: Written<String>?
    @Option(help: .quotationPage) var page: Written<String>?
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(text, author, title, page, textLanguage)
      try context.store.editQuotation(id, by: context.audit) {
        try $0.replacing(
          text: text?.value("--text", in: context), author: author?.value("--author", in: context),
          title: title?.value("--title", in: context), page: page?.value("--page", in: context),
          language: textLanguage?.value("--text-language", in: context))
      }
      try context.print(context.wording.changed(.quotation(id)))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus kutipan.", "Remove quotations.")

    @Argument(
      help: help("Nomor kutipan, boleh beberapa.", "The quotations' numbers.", "quotations"))
    var ids: [Identifier<Quotation>]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeQuotations(ids, by: context.audit)
      try context.print(context.wording.removed(ids.map { .quotation($0) }))
    }
  }

  struct Used: LibraryCommand {
    static let about = Phrase(
      "Mencatat bahwa kutipan sudah dipakai di tempat lain.",
      "Record that a quotation was used elsewhere.")

    @Argument(help: .quotationID) var id: Identifier<Quotation>
    @OptionGroup var day: UseDay
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws { try day.record(.quotation(id), in: context) }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor kutipan dari CSV: kutipan, penulis, judul, halaman; tanpa --apply hanya uji coba.",
      "Import quotations from CSV: quotation, author, title, page; a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(help: .rowLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try QuotationFile(
          input, language: context.language(textLanguage),
          try options.tableOptions(.quotations, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importQuotations(
            options.importOptions(input, table.findings), by: context.audit, rows: next,
            report: report)
        }
      }
    }
  }
}

/// The day on which something of a collection was used.
struct UseDay: ParsableArguments {
  @Option(
    help: help("Tanggal pemakaiannya (bawaan: hari ini).", "The day (default: today).", "day"))
  var on: Written<Day>?

  func record(_ item: CollectionItem, in context: CommandContext) throws {
    let day = try on?.value("--on", in: context) ?? context.today
    try context.store.recordUse(of: item, on: day, by: context.audit)
    try context.print(context.wording.used(item, on: day))
  }
}

extension CommandContext {
  /// The language that an option says, else the library's.
  func language(_ option: Written<LanguageTag>?) throws -> LanguageTag {
    try option?.value("--text-language", in: self) ?? library.language.tag
  }
}

extension FieldList {
  mutating func addUse(_ day: Day?, _ added: AuditContext, in context: CommandContext) {
    add(.lastUsedTitle, day.map { context.wording.day($0) })
    add(Phrase("Ditambahkan", "Added"), "\(context.wording.instant(added.at)), \(added.staff)")
  }
}

extension ArgumentHelp {
  static var textLanguage: ArgumentHelp {
    help(
      "Bahasa teksnya: id, en, bjn, … (bawaan: bahasa perpustakaan).",
      "The text's language: id, en, bjn, … (default: the library's).", "code")
  }
  static var rowLanguage: ArgumentHelp {
    help(
      "Bahasa baris yang tidak menyebutnya (bawaan: bahasa perpustakaan).",
      "The language of rows that say none (default: the library's).", "code")
  }
  static var quotationID: ArgumentHelp {
    help("Nomor kutipan.", "The quotation's number.", "quotation")
  }
  fileprivate static var quotationText: ArgumentHelp {
    help("Kutipannya, kata demi kata.", "What is quoted, word for word.", "text")
  }
  fileprivate static var quotationAuthor: ArgumentHelp {
    help("Penulisnya.", "Its author.", "name")
  }
  fileprivate static var quotationBook: ArgumentHelp {
    help("Judul bukunya.", "The book's title.", "text")
  }
  fileprivate static var quotationPage: ArgumentHelp {
    help("Halamannya: 12, xii, 12–13, bab 3.", "The page: 12, xii, 12–13, chapter 3.", "page")
  }
}

extension Phrase {
  static let lastUsedTitle = Phrase("Terakhir dipakai", "Last used")
  static let pageTitle = Phrase("Hlm.", "Page")
  static let textWord = Phrase("TEKS", "TEXT")
  fileprivate static let quotationTitle = Phrase("Kutipan", "Quotation")
}
