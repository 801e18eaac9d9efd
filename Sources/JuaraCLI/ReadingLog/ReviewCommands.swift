import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct ReviewCommands: CommandGroup {
  static let about = Phrase(
    "Resensi peserta, yang dibaca petugas sebelum siapa pun, dan resensi petugas.",
    "Participants' reviews, which staff read before anyone else, and those of staff.")
  static let subcommands: Subcommands = [
    List.self, Publish.self, Decline.self, Feature.self, Export.self, Add.self, Show.self,
    Remove.self,
  ]

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar resensi sebuah tantangan, atau tanpa kodenya resensi petugas.",
      "List a challenge's reviews, or without its code those of staff.")

    @Argument(
      help: help(
        "Kode tantangan (bawaan: resensi petugas).",
        "The challenge's code (default: staff reviews).", "challenge"))
    var challenge: String?
    @Option(
      help: help(
        "Hanya yang berkeadaan ini.", "Only those in this state.", "waiting|published|declined"))
    var state: BookReview.State?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      guard let challenge else {
        if state != nil { throw OptionProblem.onlyWith(option: "--state", other: "TANTANGAN") }
        return try listStaffReviews(in: context)
      }
      let reviews = try context.store.reviews(
        of: challenge, state: state, view: .staff, at: context.audit.at)
      try context.print(
        reviews, as: list.format,
        [
          .id("entry_id", .entryIDTitle) { $0.entry },
          .word("state", .stateTitle) { ($0.state.rawValue, wording.label($0.state)) },
          .text("reader", .readerTitle, canShrink: true) { wording.name($0.name) },
          .text("title", .bookTitle, canShrink: true) { $0.work.title },
          .number("rating", .ratingTitle) { $0.draft.rating },
          .text("review", .reviewTitle, canShrink: true) { $0.draft.text },
          .day("week", Phrase("Pekan", "Week"), canHide: true) { $0.featuredWeek },
          .text("reason", .whyFlaggedTitle, canShrink: true, canHide: true) { $0.reason },
        ])
    }
  }

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menyimpan resensi petugas dengan sinopsisnya, atas nama --staff.",
      "Keep a review by staff with its synopsis, under the name of --staff.")

    @Option(help: help("Judul bukunya.", "The book's title.", "text")) var title: Written<String>
    @Option(help: help("Penulis bukunya.", "The book's author.", "name"))
    var author: Written<String>?
    @Option(help: help("ISBN bukunya.", "The book's ISBN.", "isbn")) var isbn: Written<ISBN>?
    @Option(
      help: help(
        "Isi ceritanya, tanpa akhirnya.", "What it is about, without its end.", "text"))
    var synopsis: Written<String>
    @Option(help: help("Pendapat petugas.", "What the member of staff thinks.", "text"))
    var review: Written<String>
    @Option(help: help("Nilai, 1 sampai 5.", "A rating, 1 to 5.", "n")) var rating: Int?
    @Option(help: .textLanguage) var textLanguage: Written<LanguageTag>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.check(rating, "--rating", in: 1...5)
      let draft = try StaffReviewDraft(
        work: Work(
          title: title.value("--title", in: context),
          author: author?.value("--author", in: context), isbn: isbn?.value("--isbn", in: context)),
        synopsis: synopsis.value("--synopsis", in: context),
        text: review.value("--review", in: context), rating: rating,
        language: context.language(textLanguage))
      let id = try context.store.addStaffReview(draft, by: context.audit)
      try context.print(context.wording.added(.staffReview(id)))
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase("Menampilkan satu resensi petugas.", "Show a staff review.")

    @Argument(help: .staffReviewID) var id: Identifier<StaffReview>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let review = try context.store.staffReview(id)
      var fields = FieldList(in: context)
      fields.add(.bookTitle, review.draft.work.title)
      fields.add(.authorTitle, review.draft.work.author)
      fields.add(.isbnTitle, review.draft.work.isbn?.digits)
      fields.add(.synopsisTitle, review.draft.synopsis)
      fields.add(.reviewTitle, review.draft.text)
      fields.add(.ratingTitle, review.draft.rating.map(String.init))
      fields.add(.languageTitle, review.draft.language.description)
      fields.addUse(review.lastUsedOn, review.written, in: context)
      try fields.print()
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus resensi petugas.", "Remove a staff review.")

    @Argument(help: .staffReviewID) var id: Identifier<StaffReview>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeStaffReview(id, by: context.audit)
      try context.print(context.wording.removed([.staffReview(id)]))
    }
  }

  struct Publish: LibraryCommand {
    static let about = Phrase("Menerbitkan resensi.", "Publish reviews.")

    @Argument(
      help: help(
        "Nomor catatan resensinya, boleh beberapa; lihat juara review list.",
        "The numbers of the reviews' entries; see juara review list.",
        "entries"))
    var ids: [Identifier<LogEntry>]
    @Option(help: .overrideRefusal) var override: String?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.publishReviews(ids, override: override, by: context.audit)
      try context.print(context.wording.reviewsPublished(ids))
    }
  }

  struct Decline: LibraryCommand {
    static let about = Phrase(
      "Menolak resensi; hanya petugas yang melihatnya.", "Decline a review; staff alone see it.")

    @Argument(help: .reviewID) var id: Identifier<LogEntry>
    @Option(help: .reason) var reason: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.declineReview(id, reason: reason, by: context.audit)
      try context.print(context.wording.reviewDeclined(id))
    }
  }

  struct Feature: LibraryCommand {
    static let about = Phrase("Menjadikan resensi pilihan pekan ini.", "Make a review the week's.")

    @Argument(help: .reviewID) var id: Identifier<LogEntry>
    @Option(
      help: help(
        "Tanggal dalam pekan itu (bawaan: hari ini).", "A day of the week (default: today).", "day")
    )
    var week: Written<Day>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let day = try week?.value("--week", in: context) ?? context.today
      try context.store.featureReview(id, inWeekOf: day, by: context.audit)
      try context.print(context.wording.reviewFeatured(id, monday: day.monday))
    }
  }

  struct Export: ReadingCommand {
    static let about = Phrase(
      "Mengekspor resensi yang terbit ke CSV, dengan nama menurut izin.",
      "Export the published reviews as CSV, under names by consent.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .output, completion: .file()) var output: String?
    @Option(help: .profile) var profile = ExportProfile.standard
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let reviews = try context.store.reviews(of: challenge, view: .public, at: context.audit.at)
      try context.export(to: output) { sink in
        try ReviewExport.write(reviews, profile, name: { context.wording.name($0) }, sink: sink)
        return reviews.count
      }
    }
  }
}

extension ReviewCommands.List {
  private func listStaffReviews(in context: CommandContext) throws {
    try context.print(
      try context.store.staffReviews(), as: list.format,
      [
        .id("staff_review_id", .numberTitle) { $0.id },
        .text("staff", .staffTitle) { $0.written.staff },
        .text("title", .bookTitle, canShrink: true) { $0.draft.work.title },
        .text("author", .authorTitle, canShrink: true, canHide: true) { $0.draft.work.author },
        .number("rating", .ratingTitle) { $0.draft.rating },
        .text("synopsis", .synopsisTitle, canShrink: true, canHide: true) { $0.draft.synopsis },
        .text("review", .reviewTitle, canShrink: true) { $0.draft.text },
        .text("language", .languageTitle, canHide: true) { $0.draft.language.description },
        .day("last_used_on", .lastUsedTitle, canHide: true) { $0.lastUsedOn },
      ])
  }
}

extension Phrase {
  fileprivate static let synopsisTitle = Phrase("Sinopsis", "Synopsis")
}

extension ArgumentHelp {
  fileprivate static var staffReviewID: ArgumentHelp {
    help("Nomor resensi petugas.", "The staff review's number.", "number")
  }
  fileprivate static var reviewID: ArgumentHelp {
    help(
      "Nomor catatan resensinya; lihat juara review list.",
      "The number of the review's entry; see juara review list.", "entry")
  }
}
