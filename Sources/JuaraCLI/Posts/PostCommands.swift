import ArgumentParser
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

struct PostCommands: CommandGroup {
  static let about = Phrase(
    "Unggahan: apa yang disampaikan perpustakaan kepada publik.",
    "Posts: what the library tells the public.")
  static let subcommands: Subcommands = [
    Draft.self, Create.self, List.self, Show.self, Edit.self, Redraft.self, Approve.self,
    Schedule.self, Published.self, Withdraw.self, Slot.self, Calendar.self, Plan.self,
    Package.self, Template.self,
  ]

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar unggahan, dan yang isinya sudah tidak benar.",
      "List the posts, and which say what is no longer so.")

    @Option(help: help("Hanya yang berkeadaan ini.", "Only those in this state.", "state"))
    var state: Post.State?
    @Flag(
      help: help(
        "Hanya yang isinya berubah atau izinnya dicabut.",
        "Only those out of date, or whose consent was withdrawn."))
    var outOfDate = false
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let listings = try context.store.postListings(at: context.audit.at).filter { listing in
        (state == nil || listing.post.state == state)
          && (!outOfDate || !listing.changes.isEmpty || !listing.withoutConsent.isEmpty)
      }
      try context.print(
        listings, as: list.format,
        [
          .id("post_id", .numberTitle) { $0.post.id },
          .word("state", .stateTitle, { $0.post.state }, wording.label),
          .word("occasion", .occasionTitle, canHide: true, { $0.post.occasion }, wording.label),
          .text("title", .titleTitle, canShrink: true) { $0.post.title },
          .text("event", .eventTitle, canHide: true) { $0.post.event?.text },
          .instant("due_at", .dueTitle, canHide: true) { $0.post.dates.map(\.due).min() },
          .text("published", .publishedTitle, canShrink: true, canHide: true) { listing in
            listing.post.publications.map { $0.url ?? wording.label($0.channel) }
              .joined(separator: " ")
          },
          .text("out_of_date", .outOfDateTitle, canShrink: true) { listing in
            wording.outOfDate(listing.changes, withoutConsent: listing.withoutConsent)
          },
        ])
    }
  }

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu unggahan: teks tiap saluran dan sumber tiap pernyataan.",
      "Show a post: each channel's text, and the source of each statement.")

    @Argument(help: .postID) var id: Identifier<Post>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let details = try context.store.postDetails(id, at: context.audit.at)
      let post = details.listing.post
      var fields = FieldList(in: context)
      fields.add(.numberTitle, post.id.description)
      fields.add(.titleTitle, post.title)
      fields.add(.occasionTitle, wording.label(post.occasion))
      fields.add(.stateTitle, wording.label(post.state))
      fields.add(.eventTitle, post.event?.text)
      fields.add(.languageTitle, wording.label(post.language))
      fields.add(Phrase("Ditulis", "Written"), wording.act(post.created))
      fields.add(Phrase("Disetujui", "Approved"), post.approved.map(wording.act))
      fields.add(Phrase("Ditarik", "Withdrawn"), post.withdrawn.map(wording.act))
      fields.add(.reasonTitle, post.withdrawReason)
      fields.add(Phrase("Kode referal", "Referral code"), post.referral?.text)
      for date in post.dates {
        fields.add(.dueTitle, "\(wording.label(date.channel)): \(wording.instant(date.due))")
      }
      for publication in post.publications {
        fields.add(.publishedTitle, wording.publication(publication))
      }
      for statement in details.statements {
        fields.add(Phrase("Sumber", "Source"), wording.statement(statement))
      }
      fields.add(
        Phrase("Memuat", "Shows"),
        details.people.isEmpty ? nil : wording.labels(details.people))
      let listing = details.listing
      fields.add(
        .outOfDateTitle,
        wording.outOfDate(listing.changes, withoutConsent: listing.withoutConsent))
      try fields.print()
      for text in post.texts {
        try context.print("")
        try context.print(context.style.bold(wording.textTitle(text)))
        try context.print(text.text)
        let hidden = wording.dayHidden(
          in: text, in: post.language, stating: details.statements)
        if let hidden { context.warn(hidden) }
      }
    }
  }

  struct Create: LibraryCommand {
    static let about = Phrase(
      "Menyimpan unggahan yang ditulis sendiri.", "Keep a post that you write yourself.")

    @Option(help: .postTitle) var title: Written<String>
    @OptionGroup var texts: PostTextOptions
    @Option(help: .postLanguage) var postLanguage: Language?
    @Flag(help: .namesChecked) var namesChecked = false
    @Flag(help: .contactsChecked) var contactsChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let post = try context.store.createPost(
        texts.all(in: context, default: PostForm.allCases.filter { $0 != .xLink }),
        titled: title.value("--title", in: context),
        in: postLanguage ?? context.library.language, areNamesChecked: namesChecked,
        areContactsChecked: contactsChecked, by: context.audit)
      try context.print(context.wording.postKept(post))
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah teks unggahan; yang sudah disetujui perlu disetujui lagi.",
      "Change a post's texts; an approved one must be approved again.")

    @Argument(help: .postID) var id: Identifier<Post>
    @OptionGroup var texts: PostTextOptions
    @Option(
      help: help(
        "Hapus teks saluran ini; boleh berulang.", "Remove this channel's text; may be repeated.",
        "channel"))
    var remove: [PostForm] = []
    @Option(help: .postTitle) var title: Written<String>?
    @Flag(help: .namesChecked) var namesChecked = false
    @Flag(help: .contactsChecked) var contactsChecked = false
    @Flag(
      help: help(
        "Teksnya sudah sesuai dengan data sekarang.", "The texts tell what is so now."))
    var factsChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if texts.isEmpty, remove.isEmpty, title == nil, !factsChecked {
        throw OptionProblem.nothingToChange
      }
      let post = try context.store.editPost(
        id, texts: texts.isEmpty ? [] : texts.all(in: context, default: nil), removing: remove,
        title: title?.value("--title", in: context), areNamesChecked: namesChecked,
        areContactsChecked: contactsChecked, areFactsChecked: factsChecked, by: context.audit)
      try context.print(context.wording.postEdited(post))
    }
  }

  struct Approve: LibraryCommand {
    static let about = Phrase(
      "Menyetujui unggahan, bila isinya masih benar dan izinnya berlaku.",
      "Approve posts, if what they say is so and the consents hold.")

    @Argument(help: help("Nomor unggahan, boleh beberapa.", "The numbers of the posts.", "number"))
    var ids: [Identifier<Post>]
    @Flag(help: .namesChecked) var namesChecked = false
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let posts = try context.store.approvePosts(
        ids, areNamesChecked: namesChecked, by: context.audit)
      try context.print(context.wording.postsApproved(posts))
    }
  }

  struct Schedule: LibraryCommand {
    static let about = Phrase(
      "Menentukan kapan unggahan terbit di saluran.", "Settle when a post is due on a channel.")

    @Argument(help: .postID) var id: Identifier<Post>
    @Option(help: .postChannels) var channel: [Channel] = []
    @Option(help: help("Kapan: 2026-12-05T16:00.", "When: 2026-12-05T16:00.", "time"))
    var at: Written<Instant>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let due = try at.value("--at", in: context)
      let post = try context.store.post(id)
      let channels = channel.isEmpty ? post.channels : channel
      let scheduled = try context.store.schedulePost(
        id, channels.map { PostDate($0, due: due) }, by: context.audit)
      try context.print(context.wording.postScheduled(scheduled))
    }
  }

  struct Published: LibraryCommand {
    static let about = Phrase(
      "Mencatat bahwa unggahan sudah terbit, dan alamatnya.",
      "Record that a post is published, and its address.")

    @Argument(help: .postID) var id: Identifier<Post>
    @Option(help: help("Salurannya.", "The channel.", "channel")) var channel: Channel
    @Option(
      help: help(
        "Alamat unggahannya; di WhatsApp boleh tanpa.", "The post's address; WhatsApp needs none.",
        "url"))
    var url: String?
    @Option(
      help: help(
        "Kapan terbit (bawaan: sekarang).", "When it was published (default: now).", "time"))
    var at: Written<Instant>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let post = try context.store.recordPublication(
        of: id, on: channel, url: url, at: try at?.value("--at", in: context), by: context.audit)
      try context.print(context.wording.postPublished(post, on: channel))
      let people = try context.store.postDetails(id, at: context.audit.at).listing.withoutConsent
      if !people.isEmpty {
        context.warn(context.wording.sentence(PostRefusal.withoutConsent(id, people, .published)))
      }
    }
  }

  struct Withdraw: LibraryCommand {
    static let about = Phrase(
      "Menarik unggahan; alamat yang harus dihapus ditampilkan.",
      "Withdraw a post; the addresses to take down are listed.")

    @Argument(help: .postID) var id: Identifier<Post>
    @Option(help: .reason) var reason: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let post = try context.store.withdrawPost(
        id, reason: try reason?.value("--reason", in: context), by: context.audit)
      for line in context.wording.postWithdrawn(post) { try context.print(line) }
    }
  }
}

/// One text for all channels, or one each.
struct PostTextOptions: ParsableArguments {
  @Option(
    help: help("Teksnya, untuk semua --channel.", "The text, for every --channel.", "text"))
  var text: String?
  @Option(
    help: help(
      "Berkas teks, atau - untuk masukan standar.", "A text file, or - for the standard input.",
      "file"), completion: .file())
  var file: String?
  @Option(
    help: help(
      "Untuk saluran ini, boleh berulang: halaman-facebook, grup-facebook, instagram, x, x-dengan-tautan, whatsapp.",
      "For this channel, may be repeated: facebook-page, facebook-group, instagram, x, x-link, whatsapp.",
      "channel"))
  var channel: [PostForm] = []

  var isEmpty: Bool { text == nil && file == nil }

  /// - Parameter forms: Where no channel is named; nil asks for one.
  func all(in context: CommandContext, default forms: [PostForm]?) throws -> [PostText] {
    let words =
      switch (text, file) {
      case (let text?, nil): text
      case (nil, let file?): try InputFile.named(file).text()
      default: throw OptionProblem.oneOf(["--text", "--file"])
      }
    guard let chosen = channel.isEmpty ? forms : channel else {
      throw OptionProblem.oneOf(PostForm.allCases.map { "--channel \($0.rawValue)" })
    }
    return try chosen.map { try PostText($0, words) }
  }
}

extension ArgumentHelp {
  static var namesChecked: ArgumentHelp {
    help(
      "Nama peserta yang ditemukan sudah diperiksa dan boleh dimuat.",
      "The names of participants found in it are checked and may stand there.")
  }
  static var contactsChecked: ArgumentHelp {
    help(
      "Nomor telepon dan alamat surel di dalamnya sudah diperiksa dan boleh dimuat.",
      "The telephone numbers and e-mail addresses in it are checked and may stand there.")
  }
  static var postChannels: ArgumentHelp {
    help(
      "Hanya saluran ini, boleh berulang (bawaan: semua).",
      "Only this channel, may be repeated (default: all).", "channel")
  }
  static var postID: ArgumentHelp { help("Nomor unggahan.", "The post's number.") }
  static var postLanguage: ArgumentHelp {
    help(
      "Bahasa unggahan (bawaan: bahasa perpustakaan).",
      "The language of the post (default: the library's).", "id|en")
  }
  fileprivate static var postTitle: ArgumentHelp {
    help(
      "Judul untuk petugas; tidak ikut terbit.", "What staff know it by; it is not published.",
      "text")
  }
}

extension Phrase {
  static let dueTitle = Phrase("Jadwal", "Due")
  static let occasionTitle = Phrase("Jenis", "Occasion")
  fileprivate static let outOfDateTitle = Phrase("Berubah", "Out of date")
  fileprivate static let publishedTitle = Phrase("Terbit di", "Published at")
}
