import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct TipCommands: CommandGroup {
  static let about = Phrase(
    "Kiat literasi informasi: mencari, menilai, mengutip, aman di internet.",
    "Information-literacy tips: searching, judging, citing, staying safe online.")
  static let subcommands: Subcommands = [
    Add.self, Starter.self, List.self, Show.self, Edit.self, Remove.self, Used.self, Import.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah kiat.", "Add a tip.")

    @Argument(help: .tipText) var text: Written<String>
    @Option(help: .tipTitle) var title: Written<String>
    @Option(help: .tipTopic) var topic: Tip.Topic
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let draft = try TipDraft(
        topic: topic, title: title.value("--title", in: context),
        text: text.value(context.wording(.textWord), in: context),
        language: context.language(textLanguage))
      let id = try context.store.addTip(draft, by: context.audit)
      try context.print(context.wording.added(.tip(id)))
    }
  }

  struct Starter: LibraryCommand {
    static let about = Phrase(
      "Menambah 30 kiat awal, dalam dua bahasa; yang sudah diubah dibiarkan, yang dihapus kembali.",
      "Add the 30 starter tips, in both languages; edited ones stay, removed ones come back.")

    @Option(
      help: help("Hanya dalam bahasa ini.", "Only those in this language.", "id|en"))
    var textLanguage: Language?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let tips = try (textLanguage.map { [$0] } ?? Language.allCases).flatMap {
        try StarterTips.drafts(in: $0)
      }
      let added = try context.store.addStarterTips(tips, by: context.audit)
      try context.print(context.wording.starterTipsAdded(added, of: tips.count))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar kiat menurut topik.", "List the tips by topic.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.tips(), as: list.format,
        [
          .id("tip_id", .numberTitle) { $0.id },
          .word("topic", .topicTitle, canHide: true, { $0.draft.topic }, context.wording.label),
          .text("title", .titleTitle, canShrink: true) { $0.draft.title },
          .text("tip", .tipTextTitle, canShrink: true) { $0.draft.text },
          .text("language", .languageTitle) { $0.draft.language.description },
          .number("starter", .starterTitle, canHide: true) { $0.starter },
          .day("last_used_on", .lastUsedTitle, canHide: true) { $0.lastUsedOn },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan satu kiat.", "Show a tip.")

    @Argument(help: .tipID) var id: Identifier<Tip>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let tip = try context.store.tip(id)
      var fields = FieldList(in: context)
      fields.add(.topicTitle, context.wording.label(tip.draft.topic))
      fields.add(.titleTitle, tip.draft.title)
      fields.add(.tipTextTitle, tip.draft.text)
      fields.add(.languageTitle, tip.draft.language.description)
      fields.add(.starterTitle, tip.starter.map(String.init))
      fields.addUse(tip.lastUsedOn, tip.added, in: context)
      try fields.print()
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase("Mengubah kiat.", "Change a tip.")

    @Argument(help: .tipID) var id: Identifier<Tip>
    @Option(help: .tipText) var text: Written<String>?
    @Option(help: .tipTitle) var title: Written<String>?
    @Option(help: .tipTopic) var topic: Tip.Topic?
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(text, title, topic, textLanguage)
      try context.store.editTip(id, by: context.audit) {
        try $0.replacing(
          topic: topic, title: title?.value("--title", in: context),
          text: text?.value("--text", in: context),
          language: textLanguage?.value("--text-language", in: context))
      }
      try context.print(context.wording.changed(.tip(id)))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus kiat.", "Remove tips.")

    @Argument(help: help("Nomor kiat, boleh beberapa.", "The tips' numbers.", "tips"))
    var ids: [Identifier<Tip>]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeTips(ids, by: context.audit)
      try context.print(context.wording.removed(ids.map { .tip($0) }))
    }
  }

  struct Used: LibraryCommand {
    static let about = Phrase(
      "Mencatat bahwa kiat sudah dipakai di tempat lain.", "Record that a tip was used elsewhere.")

    @Argument(help: .tipID) var id: Identifier<Tip>
    @OptionGroup var day: UseDay
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws { try day.record(.tip(id), in: context) }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor kiat dari CSV: judul, kiat, topik; tanpa --apply hanya uji coba.",
      "Import tips from CSV: title, tip, topic; a dry run without --apply.")

    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Topik baris yang tidak menyebutnya (bawaan: pencarian).",
        "The topic of rows that say none (default: search).", "topic"))
    var topic = Tip.Topic.search
    @Option(help: .rowLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try TipFile(
          input, language: context.language(textLanguage), topic: topic,
          called: { topic in Language.allCases.map { Wording($0).label(topic) } },
          try options.tableOptions(.tips, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importTips(
            options.importOptions(input, table.findings), by: context.audit, rows: next,
            report: report)
        }
      }
    }
  }
}

extension ArgumentHelp {
  fileprivate static var tipID: ArgumentHelp { help("Nomor kiat.", "The tip's number.", "tip") }
  fileprivate static var tipText: ArgumentHelp {
    help("Isi kiat.", "What it says.", "text")
  }
  fileprivate static var tipTitle: ArgumentHelp {
    help("Judul pendek.", "A short title.", "text")
  }
  fileprivate static var tipTopic: ArgumentHelp { help("Topiknya.", "Its topic.", "topic") }
}

extension Phrase {
  fileprivate static let starterTitle = Phrase("Kiat awal", "Starter")
  fileprivate static let tipTextTitle = Phrase("Kiat", "Tip")
  fileprivate static let topicTitle = Phrase("Topik", "Topic")
}
