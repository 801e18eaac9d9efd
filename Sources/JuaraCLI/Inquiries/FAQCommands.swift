import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct FAQCommands: CommandGroup {
  static let name = "faq"
  static let about = Phrase(
    "Tanya jawab: apa yang dijawab perpustakaan, dan bagaimana orang menanyakannya.",
    "The FAQ: what the library answers, and how people ask for it.")
  static let subcommands: Subcommands = [
    Add.self, Edit.self, List.self, Show.self, Remove.self, Import.self, Export.self, Check.self,
    Starter.self, FAQWordCommands.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah tanya jawab.", "Add an entry.")

    @Argument(help: .newCode) var code: Written<FAQCode>
    @Option(help: .faqTitle) var title: Written<String>
    @Option(help: .faqAnswer) var answer: Written<String>
    @Option(help: .faqAlso) var also: [Written<String>] = []
    @Option(help: .faqLanguage) var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let draft = FAQDraft(
        code: try code.value(in: context), language: textLanguage,
        title: try title.value("--title", in: context),
        answer: try answer.value("--answer", in: context),
        phrasings: try also.map { try $0.value("--also", in: context) })
      let entry = try context.store.addFAQEntry(draft, by: context.audit)
      try context.print(context.wording.faqAdded(entry))
      try context.noteMissingFacts(of: [entry])
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah tanya jawab, atau menambah bahasa atau ungkapan.",
      "Change an entry, or add a language or phrasings.")

    @Argument(help: .faqCode) var code: Written<FAQCode>
    @Option(help: .faqTitle) var title: Written<String>?
    @Option(help: .faqAnswer) var answer: Written<String>?
    @Option(help: .faqAlso) var also: [Written<String>] = []
    @Option(
      help: help(
        "Hapus ungkapan ini. Boleh berulang.", "Take this phrasing away. May be repeated.", "text"))
    var without: [Written<String>] = []
    @Option(help: .faqLanguage) var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(
        title, answer, also.isEmpty ? nil : also, without.isEmpty ? nil : without)
      let draft = FAQDraft(
        code: try code.value(in: context), language: textLanguage,
        title: try title?.value("--title", in: context),
        answer: try answer?.value("--answer", in: context),
        phrasings: try also.map { try $0.value("--also", in: context) })
      let (entry, hasChanged) = try context.store.editFAQEntry(
        draft, removing: try without.map { try $0.value("--without", in: context) },
        by: context.audit)
      try context.print(context.wording.faqEdited(entry, hasChanged: hasChanged))
      try context.noteMissingFacts(of: [entry])
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar tanya jawab.", "List the entries.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let language = context.wording.language
      try context.print(
        try context.store.faqEntries(), as: list.format,
        [
          .text("id", .codeTitle) { $0.code.text },
          .text("languages", .languageTitle) { entry in
            Language.allCases.filter { entry.texts[$0] != nil }.map(\.rawValue)
              .joined(separator: " ")
          },
          .text("title", .titleTitle, canShrink: true) { $0.text(in: language).text.title },
          .number("phrasings", Phrase("Ungkapan", "Phrasings")) { $0.phrasings.count },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu tanya jawab seperti dibaca orang.", "Show one entry as people read it.")

    @Argument(help: .faqCode) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let entry = try context.store.faqEntry(code)
      let facts = try context.store.liveFacts(at: context.audit.at)
      for language in Language.allCases {
        guard let text = entry.texts[language] else { continue }
        try context.print(context.style.dim("\(entry.code) (\(language.rawValue))"))
        try context.print(text.title)
        try context.print(
          Wording(language, zone: context.library.zone).answer(text.answer, facts))
        try context.print("")
      }
      for phrasing in entry.phrasings { try context.print("- \(phrasing)") }
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus tanya jawab.", "Remove an entry.")

    @Argument(help: .faqCode) var code: String
    @Option(
      help: help(
        "Hanya teks dalam bahasa ini.", "Only what it says in this language.", "id|en"))
    var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let entry = try context.store.removeFAQEntry(
        code, language: textLanguage, by: context.audit)
      try context.print(context.wording.faqRemoved(entry.code, textLanguage))
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor tanya jawab dari CSV (id,title,answer,also); tanpa --apply hanya uji coba.",
      "Import entries from CSV (id,title,answer,also); a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try FAQFile(input, try options.tableOptions(.faq, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importFAQ(
            options.importOptions(input, table.findings), by: context.audit, rows: next,
            report: report)
        }
      }
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase("Mengekspor tanya jawab ke CSV.", "Export the entries as CSV.")

    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .profile) var profile = ExportProfile.standard
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let entries = try context.store.faqEntries()
      try context.export(to: output) { sink in
        try FAQExport.write(entries, profile, sink: sink)
      }
    }
  }

  struct Check: ListCommand {
    static let about = Phrase(
      "Memeriksa apakah tiap ungkapan menemukan jawabannya, seolah-olah baru ditanyakan.",
      "Check whether each phrasing finds its entry, as if it were asked anew.")

    @Option(
      help: help(
        "Periksa pertanyaan berkas ini (id,question); id yang tidak dikenal berarti di luar urusan perpustakaan.",
        "Check the questions of this file (id,question); an unknown id is out of the library's scope.",
        "file"), completion: .file())
    var questions: String?
    @Option(
      help: help(
        "Tampilkan yang berpindah sejak hasil --format csv ini.",
        "Show what has moved since this output of --format csv.", "file"), completion: .file())
    var since: String?
    @Flag(
      help: help(
        "Tampilkan semua, bukan hanya yang meleset.", "Show all, not only what goes wrong."))
    var all = false
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let known = Set(try context.store.faqEntries().map(\.code))
      let asked = try questions.map { path in
        try QuestionFile.read(
          try InputFile.named(path), among: known,
          TableOptions(
            today: context.today))
      }
      let check = try context.store.checkAnswers(asked)
      if let since {
        let earlier = try AnswerCheckFile.read(
          try InputFile.named(since), TableOptions(today: context.today))
        return try print(check.moved(since: earlier), in: context)
      }
      let shown = check.rows.filter { all || !list.isTable || !$0.isGood }
      if list.isTable {
        for line in context.wording.checked(check) { try context.print(line) }
        if shown.isEmpty { return }
      }
      try context.print(
        shown, as: list.format,
        [
          .text("question", Phrase("Pertanyaan", "Question"), canShrink: true) { $0.question },
          .text("expected", Phrase("Seharusnya", "Expected")) { $0.expected?.text },
          .text("found", Phrase("Ditemukan", "Found")) { $0.found.first?.text },
          .text("second", Phrase("Kedua", "Second"), canHide: true) {
            $0.found.dropFirst().first?.text
          },
          .text("third", Phrase("Ketiga", "Third"), canHide: true) {
            $0.found.dropFirst(2).first?.text
          },
          .word("outcome", Phrase("Hasil", "Outcome"), { $0.outcome }, context.wording.label),
          .decimal("confidence", .confidenceTitle) { row in
            context.wording.confidence(row.probability)
          },
        ])
    }

    private func print(_ moved: [AnswerCheck.Move], in context: CommandContext) throws {
      if list.isTable { try context.print(context.wording.moved(moved)) }
      if list.isTable, moved.isEmpty { return }
      try context.print(
        moved, as: list.format,
        [
          .text("question", Phrase("Pertanyaan", "Question"), canShrink: true) { $0.row.question },
          .text("expected", Phrase("Seharusnya", "Expected")) { $0.row.expected?.text },
          .text("before", Phrase("Sebelumnya", "Before")) { $0.before?.text },
          .text("found", Phrase("Sekarang", "Now")) { $0.row.found.first?.text },
        ])
    }
  }

  struct Starter: LibraryCommand {
    static let about = Phrase(
      "Menambah 25 tanya jawab tentang acara dan lomba yang disediakan Juara.",
      "Add the 25 entries about events and contests that come with Juara.")

    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (added, kept) = try context.store.addStarterFAQ(
        StarterAnswer.all.flatMap(\.drafts), by: context.audit)
      try context.print(context.wording.starterAdded(added.count, kept: kept))
      try context.noteMissingFacts(of: try context.store.faqEntries())
    }
  }
}

extension FAQCode: OptionValue {
  static func read(_ text: String, _: String, in _: CommandContext) throws -> FAQCode {
    guard let code = FAQCode(text) else { throw FAQRefusal.notACode(text) }
    return code
  }
}

extension CommandContext {
  /// Tells staff which placeholders of answers have nothing to say yet.
  func noteMissingFacts(of entries: [FAQEntry]) throws {
    let used = Set(
      entries.flatMap(\.texts.values).flatMap { (try? AnswerTemplate($0.answer))?.facts ?? [] })
    let facts = try store.liveFacts(at: audit.at)
    for fact in AnswerTemplate.Fact.allCases where used.contains(fact) && facts.isMissing(fact) {
      warn(wording.factMissing(fact))
    }
  }
}

extension Wording {
  /// As a number from 0 to 1 with two decimals, the same for programs and people.
  func confidence(_ probability: Double) -> (String?, label: String?) {
    let text = probability.hundredths
    return (text, text.replacing(".", with: String(decimalSeparator)))
  }
}

extension Double {
  /// `0.93`
  var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}

extension ArgumentHelp {
  static var faqCode: ArgumentHelp { help("Kode tanya jawab.", "The entry's code.", "code") }
  static var faqTitle: ArgumentHelp { help("Pertanyaannya.", "The question.", "text") }
  static var faqAnswer: ArgumentHelp {
    help(
      "Jawabannya; {jam-buka}, {acara}, {kursi}, {batas}, {tantangan}, {hasil}, {kontak}, {perpustakaan}, {umur-dewasa} diisi saat ditanyakan.",
      "The answer; {hours}, {events}, {seats}, {deadlines}, {challenges}, {results}, {contact}, {library}, {majority} are filled when it is asked for.",
      "text")
  }
  fileprivate static var faqAlso: ArgumentHelp {
    help(
      "Cara lain orang menanyakannya. Boleh berulang.",
      "Another way in which people ask. May be repeated.", "text")
  }
  fileprivate static var faqLanguage: ArgumentHelp {
    help(
      "Bahasa teksnya (bawaan: bahasa perpustakaan).",
      "The language of the text (default: the library's).", "id|en")
  }
}

extension Phrase {
  static let confidenceTitle = Phrase("Yakin", "Confidence")
}
