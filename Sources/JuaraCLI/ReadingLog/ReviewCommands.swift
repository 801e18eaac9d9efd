import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct ReviewCommands: CommandGroup {
  static let about = Phrase(
    "Resensi peserta: petugas membacanya sebelum siapa pun.",
    "Participants' reviews: staff read them before anyone else.")
  static let subcommands: Subcommands = [
    List.self, Publish.self, Decline.self, Feature.self, Export.self,
  ]

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar resensi.", "List reviews.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(
      help: help(
        "Hanya yang berkeadaan ini.", "Only those in this state.", "waiting|published|declined"))
    var state: BookReview.State?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
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

extension ArgumentHelp {
  fileprivate static var reviewID: ArgumentHelp {
    help(
      "Nomor catatan resensinya; lihat juara review list.",
      "The number of the review's entry; see juara review list.", "entry")
  }
}
