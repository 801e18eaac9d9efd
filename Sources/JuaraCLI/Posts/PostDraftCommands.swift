import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

extension PostCommands {
  struct Draft: LibraryCommand {
    static let about = Phrase(
      "Menulis draf unggahan dari data perpustakaan.", "Draft a post from the library's data.")

    @Argument(
      help: help(
        "Jenis unggahan: pengumuman, kursi-terakhir, segera-mulai, terima-kasih, pemenang, resensi-pilihan, ajakan-ikut, jalannya-tantangan, angka, kutipan, kiat, daftar-bacaan, sumber-digital.",
        "The occasion: announcement, last-seats, starts, thanks, winners, review, call-for-entries, progress, figures, quotation, tip, reading-list, resource.",
        "occasion"))
    var occasion: Post.Occasion
    @Argument(
      help: help(
        "Kode acara atau tantangan, bila tentang itu.",
        "The code of the event or challenge, if it is about one.", "event"))
    var event: String?
    @OptionGroup var matter: PostMatterOptions
    @Option(help: .postChannels) var channel: [Channel] = []
    @Option(help: .postLanguage) var postLanguage: Language?
    @Option(
      help: help("Kapan terbit: 2026-12-05T16:00.", "When it is due: 2026-12-05T16:00.", "time"))
    var at: Written<Instant>?
    @Flag(help: .namesChecked) var namesChecked = false
    @Flag(help: .contactsChecked) var contactsChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let language = postLanguage ?? context.library.language
      let request = try matter.request(occasion, language, event: event, in: context)
      let channels = channel.isEmpty ? Channel.allCases : channel
      let due = try at?.value("--at", in: context)
      let drafted = try context.store.draftPost(
        request, due: due.map { due in channels.map { PostDate($0, due: due) } } ?? [],
        areNamesChecked: namesChecked, areContactsChecked: contactsChecked, by: context.audit,
        composing: context.composer(language, for: channels.flatMap(\.forms)))
      try context.report(drafted)
    }
  }

  struct Redraft: LibraryCommand {
    static let about = Phrase(
      "Menulis draf lagi dari data sekarang; perubahan sendiri hilang.",
      "Draft a post anew from the data of now; your own changes go.")

    @Argument(help: .postID) var id: Identifier<Post>
    @Flag(help: .namesChecked) var namesChecked = false
    @Flag(help: .contactsChecked) var contactsChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let post = try context.store.post(id)
      let drafted = try context.store.redraftPost(
        id, areNamesChecked: namesChecked, areContactsChecked: contactsChecked, by: context.audit,
        composing: context.composer(post.language, for: post.texts.map(\.form)))
      try context.report(drafted)
    }
  }
}

/// What a draft shall be of, besides an event.
struct PostMatterOptions: ParsableArguments {
  @Option(
    help: help(
      "Hari dalam pekan resensi (bawaan: pekan ini).",
      "A day in the week of the review (default: this week).", "day"))
  var week: Written<Day>?
  @Option(
    help: help(
      "Bulan angka-angkanya: 2026-11 (bawaan: bulan lalu).",
      "The month of the figures: 2026-11 (default: the last one).", "month"))
  var month: Written<MonthText>?
  @Option(help: help("Hari pertama angka-angkanya.", "The first day of the figures.", "day"))
  var from: Written<Day>?
  @Option(help: help("Hari terakhirnya.", "Their last day.", "day"))
  var to: Written<Day>?
  @Option(
    help: help(
      "Nomor kutipan, kiat, daftar bacaan, atau resensi petugas (bawaan: berikutnya).",
      "The number of the quotation, tip, reading list or staff review (default: the next).", "n"))
  var item: Int?
  @Option(
    help: help(
      "Yang tidak dipakai sejak sekian hari (bawaan: 180).",
      "One not used for so many days (default: 180).", "n"))
  var notWithin: Int?
  @Option(help: help("Nama sumber digital.", "The name of the resource.", "text"))
  var title: Written<String>?
  @Option(help: help("Apa isi sumbernya.", "What the resource is.", "text"))
  var text: Written<String>?
  @Option(help: help("Alamat sumbernya.", "The resource's address.", "url"))
  var address: String?

  func request(
    _ occasion: Post.Occasion, _ language: Language, event: String?, in context: CommandContext
  ) throws -> PostRequest {
    try context.check(notWithin, "--not-within", in: 1...36_525)
    var resource: PostRequest.Resource?
    if title != nil || text != nil || address != nil {
      guard let title, let text else {
        throw PostDraftRefusal.needs(option: title == nil ? "--title" : "--text", occasion)
      }
      if let address { try PostPublication.check(address, on: .facebookPage) }
      resource = PostRequest.Resource(
        title: try title.value("--title", in: context), text: try text.value("--text", in: context),
        address: address)
    }
    return PostRequest(
      occasion, language: language, event: event, days: try days(in: context), resource: resource,
      item: item.map(Int64.init),
      notUsedSince: notWithin.map { context.today.adding(days: -$0) })
  }

  private func days(in context: CommandContext) throws -> DayRange? {
    switch (week, month, from, to) {
    case (nil, nil, nil, nil): return nil
    case (let week?, nil, nil, nil):
      return DayRange(weekOf: try week.value("--week", in: context))
    case (nil, let month?, nil, nil): return try month.value("--month", in: context)
    case (nil, nil, let from?, let to?):
      let first = try from.value("--from", in: context)
      guard let days = DayRange(first, try to.value("--to", in: context)) else {
        throw PlanProblem.lastDayBeforeFirst
      }
      return days
    default: throw OptionProblem.oneOf(["--week", "--month", "--from … --to …"])
    }
  }
}

enum MonthText: OptionValue {
  static func read(_ text: String, _ option: String, in _: CommandContext) throws -> DayRange {
    guard let first = Day(text + "-01") else { throw PostRefusal.notAMonth(option, text) }
    return DayRange(month: first)
  }
}

extension CommandContext {
  /// Puts facts into words in the language of the post, in the library's own texts where it has some.
  func composer(
    _ language: Language, for forms: [PostForm]
  ) throws -> (PostFacts) throws -> PostComposition {
    let own = try store.postTemplates()
    let wording = Wording(language, zone: library.zone)
    return { facts in try wording.composition(of: facts, in: forms, own: own) }
  }

  func report(_ drafted: DraftedPost) throws {
    try print(wording.postDrafted(drafted.post))
    for line in wording.draftNotes(drafted.facts, overlong: drafted.overlong, drafted.post) {
      warn(line)
    }
  }
}
