import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct LogCommands: CommandGroup {
  static let about = Phrase("Catatan baca: apa yang dibaca siapa.", "The log: who read what.")
  static let subcommands: Subcommands = [
    Add.self, Enter.self, Code.self, Import.self, List.self, Show.self, Flagged.self, Approve.self,
    Correct.self, Void.self, Restore.self, Appeal.self,
  ]

  struct Add: LibraryCommand {
    static let about = Phrase("Mencatat satu bacaan.", "Log something read.")

    @OptionGroup var entrant: ChallengeEntrantArguments
    @Option(help: .soleActivity) var activity: Written<Activity>?
    @Option(
      help: help("Berapa banyak, dalam satuan kegiatan.", "How much, in the activity's unit.", "n"))
    var quantity: Written<String>
    @Option(help: help("Judul", "Title", "text")) var title: Written<String>?
    @Option(help: help("Penulis.", "The author.", "name")) var author: Written<String>?
    @Option(help: help("ISBN.", "The ISBN.", "isbn")) var isbn: Written<ISBN>?
    @Option(help: help("Bahasa bacaan: id, en, bjn.", "The work's language: id, en, bjn.", "code"))
    var bookLanguage: Written<LanguageTag>?
    @Option(help: .readOn) var readOn: Written<Day>?
    @Option(help: help("Resensi pembaca.", "The reader's review.", "text"))
    var review: Written<String>?
    @Option(help: help("Nilai pembaca, 1 sampai 5.", "The reader's rating, 1 to 5.", "n"))
    var rating: Int?
    @Option(
      help: help("Karya yang diserahkan, sebagai teks.", "The work handed in, as text.", "text"))
    var text: Written<String>?
    @Option(
      help: help(
        "Tautan ke karya; tidak wajib dan tanpa akun.",
        "A link to the work; never required, and no account.", "url"))
    var link: String?
    @Option(
      help: help(
        "Letak karya di perpustakaan, misalnya nama berkas.",
        "Where the library keeps the work, such as a file's name.", "ref"))
    var evidence: Written<String>?
    @Option(help: .overrideRefusal) var override: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let work = Work(
        title: try title?.value("--title", in: context),
        author: try author?.value("--author", in: context),
        isbn: try isbn?.value("--isbn", in: context),
        language: try bookLanguage?.value("--book-language", in: context))
      let challenge = try context.store.challenge(entrant.challenge)
      let chosen = try activity?.value(in: context) ?? challenge.soleActivity
      guard let activity = chosen else { throw LogRefusal.whichActivity(challenge.activities) }
      let draft = LogDraft(
        reader: try entrant.reference(in: context), activity: activity,
        quantity: try quantity.quantity(of: activity, in: context), work: work,
        readOn: try readOn?.value("--read-on", in: context),
        review: try reviewDraft(in: context), evidence: try evidence(in: context))
      let logged = try context.store.log(
        draft, in: entrant.challenge, override: override, by: context.audit)
      try context.print(context.wording.entryRecorded(logged))
      if let other = logged.sameAs {
        context.warn(context.wording.sameEntry(logged.id, as: other))
      }
      if let other = logged.sameLinkAs {
        context.warn(context.wording.sharedLink(logged.id, with: other))
      }
    }

    private func reviewDraft(in context: CommandContext) throws -> ReviewDraft? {
      if review == nil, rating == nil { return nil }
      let text = try review?.value("--review", in: context)
      guard let draft = ReviewDraft(text: text, rating: rating) else { throw OptionProblem.review }
      return draft
    }

    private func evidence(in context: CommandContext) throws -> Evidence? {
      let address = try link.map { typed in
        guard let link = WorkLink(typed) else { throw PlanProblem.notALink(typed) }
        return link.address
      }
      return Evidence(
        text: try text?.value("--text", in: context), link: address,
        reference: try evidence?.value("--evidence", in: context))
    }
  }

  struct Enter: LibraryCommand {
    static let about = Phrase(
      "Mencatat setumpuk formulir, satu baris per catatan.",
      "Enter a stack of forms, one line per entry.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .soleActivity) var activity: Written<Activity>?
    @Option(help: .readOn) var readOn: Written<Day>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      // What was acknowledged may be thrown away: the form on paper.
      try context.store.syncEachCommit()
      let scored = try context.store.challenge(challenge)
      if scored.activities.isEmpty { throw LogLineProblem.noActivity([]) }
      var session = LogSession(
        challenge, activities: scored.activities,
        activity: try activity?.value(in: context) ?? scored.soleActivity,
        readOn: try readOn?.value("--read-on", in: context), staff: common.staff, in: context)
      try session.run()
    }
  }

  struct Code: LibraryCommand {
    static let about = Phrase(
      "Mencatat kode rahasia yang ditemukan peserta.", "Log a secret code that somebody found.")

    @OptionGroup var entrant: ChallengeEntrantArguments
    @Option(help: .codeWord) var code: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let logged = try context.store.useCode(
        code, by: try entrant.reference(in: context), in: entrant.challenge, by: context.audit)
      try context.print(context.wording.entryRecorded(logged))
    }
  }

  struct Import: LibraryCommand {
    static let about = Phrase(
      "Mengimpor catatan baca dari CSV; tanpa --apply hanya uji coba.",
      "Import a log from CSV; a dry run without --apply.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .inputFile, completion: .file()) var file: String
    @Option(
      help: help(
        "Kegiatan semua baris yang tidak menyebutnya sendiri (bawaan: satu-satunya yang dinilai).",
        "The activity of rows that name none (default: the only one that scores).", "name"))
    var activity: Written<Activity>?
    @Option(
      help: help(
        "Tanggal baca semua baris yang tidak menyebutnya sendiri.",
        "The day of reading of rows that give none.", "day"))
    var readOn: Written<Day>?
    @Option(
      help: help(
        "Pembaca seluruh berkas, misalnya ekspor Goodreads.",
        "Who read all of the file, such as an export from Goodreads.", "who"))
    var participant: Written<PersonReference>?
    @Option(
      help: help(
        "Buat kelompok jenis ini bila belum ada.",
        "Create groups of this kind where they are not known.", "kind"))
    var createGroups: Group.Kind?
    @OptionGroup var options: ImportArguments
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let rules = try context.store.challenge(challenge)
      let input = try InputFile.named(file)
      try Interruption.handled {
        let table = try ReadingLogFile(
          input, library: context.library, activity: try activity?.value(in: context),
          soleActivity: rules.soleActivity,
          reader: try participant.map { .participant(try $0.value(in: context)) },
          days: rules.window.from...rules.window.to,
          readOn: try readOn?.value("--read-on", in: context),
          understanding: { Activity.called($0) },
          try options.tableOptions(.log, in: context))
        try ImportRun(table, from: input, options, in: context).run { next, report in
          try context.store.importLog(
            into: challenge, options.importOptions(input, table.findings),
            activity: table.activityOfAll, createsGroups: createGroups, by: context.audit,
            rows: next, report: report)
        }
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar catatan baca.", "List log entries.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .entrant) var who: Written<PersonReference>?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      try context.print(
        [
          .id("entry_id", .entryIDTitle) { $0.id },
          .text("reader", .readerTitle, canShrink: true) { $0.entrant.name },
          .word("activity", .activityTitle) { ($0.activity.name, wording.label($0.activity)) },
          .number("quantity", .quantityTitle) { $0.quantity },
          .text("title", .bookTitle, canShrink: true, canHide: true) { $0.work.title },
          .text("author", .authorTitle, canShrink: true, canHide: true) { $0.work.author },
          .text("isbn", .isbnTitle, canHide: true) { $0.work.isbn?.digits },
          .text("link", .linkTitle, canShrink: true, canHide: true) { $0.link },
          .day("read_on", .readOnTitle) { $0.readOn },
          .instant("recorded_at", .recordedAtTitle, canHide: true) { $0.recordedAt },
          .text("recorded_by", .staffTitle, canHide: true) { $0.recordedBy },
          .flag("flagged", .flaggedTitle) { $0.isFlagged },
          .text("void_reason", .voidTitle, canShrink: true) {
            $0.void.map { wording.reason($0.reason) }
          },
        ] as [ListColumn<LogEntry>?], as: list.format
      ) { write in
        try context.store.eachEntry(of: challenge, by: try who?.value(in: context), write)
      }
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu catatan dan riwayat keputusannya.",
      "Show one entry and what was decided on it.")

    @Argument(help: .entryID) var id: Identifier<LogEntry>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let file = try context.store.entry(id)
      let (entry, wording) = (file.entry, context.wording)
      var fields = FieldList(in: context)
      fields.add(.entryIDTitle, entry.id.description)
      fields.add(.readerTitle, entry.entrant.name)
      fields.add(
        .quantityTitle,
        "\(wording.number(entry.quantity)) \(wording.label(entry.activity, after: entry.quantity))")
      fields.add(.bookTitle, entry.work.title)
      fields.add(.authorTitle, entry.work.author)
      fields.add(.isbnTitle, entry.work.isbn?.digits)
      fields.add(Phrase("Bahasa", "Language"), entry.work.language.map { wording.name(of: $0) })
      fields.add(.readOnTitle, wording.day(entry.readOn))
      fields.add(.recordedAtTitle, "\(wording.instant(entry.recordedAt)), \(entry.recordedBy)")
      fields.add(.reviewTitle, file.review?.text)
      fields.add(.ratingTitle, file.review?.rating.map(String.init))
      fields.add(Phrase("Karya", "Handed in"), file.evidence?.text)
      fields.add(Phrase("Karya", "Handed in"), file.evidence?.link)
      fields.add(Phrase("Karya", "Handed in"), file.evidence?.reference)
      fields.add(.voidTitle, entry.void.map { wording.reason($0.reason) })
      for decision in file.decisions {
        fields.add(Phrase("Keputusan", "Decision"), wording.decision(decision))
      }
      try fields.print()
    }
  }

  struct Flagged: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar catatan yang perlu diperiksa, dengan alasannya.",
      "List the entries to look at, and why.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let flagged = try context.store.flaggedEntries(of: challenge)
      // Most challenges have no links.
      let hasLinks = !list.isTable || flagged.contains { $0.entry.link != nil }
      try context.print(
        flagged, as: list.format,
        [
          .id("entry_id", .entryIDTitle) { $0.entry.id },
          .text("reader", .readerTitle, canShrink: true) { $0.entry.entrant.name },
          .day("read_on", .readOnTitle, canHide: true) { $0.entry.readOn },
          .word("activity", .activityTitle) {
            ($0.entry.activity.name, wording.label($0.entry.activity))
          },
          .number("quantity", .quantityTitle) { $0.entry.quantity },
          .text("title", .bookTitle, canShrink: true) { $0.entry.work.title },
          hasLinks ? .text("link", .linkTitle, canShrink: true) { $0.entry.link } : nil,
          .text("why", .whyFlaggedTitle, canShrink: true) {
            $0.flags.map { wording.sentence($0) }.joined(separator: "; ")
          },
          .text("void_reason", .voidTitle, canShrink: true, canHide: true) {
            $0.entry.void.map { wording.reason($0.reason) }
          },
        ])
    }
  }

  struct Approve: LibraryCommand {
    static let about = Phrase("Menyetujui catatan yang ditandai.", "Approve flagged entries.")

    @Argument(help: .entryID) var ids: [Identifier<LogEntry>]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.approveEntries(ids, by: context.audit)
      try context.print(context.wording.entriesDecided(.approved, ids))
    }
  }

  struct Correct: LibraryCommand {
    static let about = Phrase(
      "Mengoreksi catatan: yang lama dianulir, yang benar dicatat sebagai gantinya.",
      "Correct an entry: the old one is voided, the right one takes its place.")

    @Argument(help: .entryID) var id: Identifier<LogEntry>
    @Option(help: help("Jumlah yang benar.", "The right quantity.", "n"))
    var quantity: Written<String>?
    @Option(help: .activity) var activity: Written<Activity>?
    @Option(
      help: help("Judul; tidak-ada menghapusnya.", "The title; none takes it away.", "text|none"))
    var title: ValueEdit<String>?
    @Option(
      help: help("Penulis; tidak-ada menghapusnya.", "The author; none takes it away.", "name|none")
    )
    var author: ValueEdit<String>?
    @Option(
      help: help("ISBN; tidak-ada menghapusnya.", "The ISBN; none takes it away.", "isbn|none"))
    var isbn: ValueEdit<ISBN>?
    @Option(
      help: help(
        "Bahasa bacaan; tidak-ada menghapusnya.", "The work's language; none takes it away.",
        "code|none"))
    var bookLanguage: ValueEdit<LanguageTag>?
    @Option(help: help("Tanggal dibaca.", "The day it was read.", "day")) var readOn: Written<Day>?
    @Option(
      help: help(
        "Alasan (bawaan: salah ketik).", "The reason (default: it was mistyped).", "text"))
    var reason: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(quantity, activity, title, author, isbn, bookLanguage, readOn)
      let logged = try context.store.correctEntry(
        id, reason: try reason?.value("--reason", in: context), by: context.audit
      ) { draft in
        if let activity { draft.activity = try activity.value(in: context) }
        if let quantity {
          draft.quantity = try quantity.quantity(of: draft.activity, in: context)
        }
        if let readOn { draft.readOn = try readOn.value("--read-on", in: context) }
        try title?.apply("--title", to: &draft.work.title, in: context)
        try author?.apply("--author", to: &draft.work.author, in: context)
        try isbn?.apply("--isbn", to: &draft.work.isbn, in: context)
        try bookLanguage?.apply("--book-language", to: &draft.work.language, in: context)
      }
      try context.print(context.wording.entryCorrected(id, by: logged))
      if let other = logged.sameAs {
        context.warn(context.wording.sameEntry(logged.id, as: other))
      }
    }
  }

  struct Void: LibraryCommand {
    static let about = Phrase(
      "Menganulir catatan; catatannya tetap terlihat.", "Void an entry; it stays to be seen.")

    @Argument(help: .entryID) var ids: [Identifier<LogEntry>]
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.voidEntries(ids, reason: reason, by: context.audit)
      try context.print(context.wording.entriesDecided(.voided, ids))
    }
  }

  struct Restore: LibraryCommand {
    static let about = Phrase(
      "Memulihkan catatan yang dianulir.", "Restore entries that were voided.")

    @Argument(help: .entryID) var ids: [Identifier<LogEntry>]
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.restoreEntries(ids, reason: reason, by: context.audit)
      try context.print(context.wording.entriesDecided(.restored, ids))
    }
  }

  struct Appeal: LibraryCommand {
    static let about = Phrase(
      "Mencatat keberatan atas sebuah catatan.", "Note an appeal on an entry.")

    @Argument(help: .entryID) var id: Identifier<LogEntry>
    @Option(help: help("Isi keberatan.", "What is asked.", "text")) var note: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.appealEntry(id, note: note, by: context.audit)
      try context.print(context.wording.entriesDecided(.appealed, [id]))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var entryID: ArgumentHelp {
    help("Nomor catatan; lihat juara log list.", "The entry's number; see juara log list.", "entry")
  }
  fileprivate static var readOn: ArgumentHelp {
    help("Tanggal dibaca (bawaan: hari ini).", "The day it was read (default: today).", "day")
  }
}
