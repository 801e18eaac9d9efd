import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara jury work …`
struct JudgedWorkCommands: CommandGroup {
  static let name = "work"
  static let about = Phrase("Karya yang diserahkan untuk dinilai.", "Works handed in to be judged.")
  static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Mencatat karya; sejak itu hanya yang punya karya yang dinilai.",
      "Note a work; from then on only who has one is judged.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .judgedWorkRegistration) var registration: Identifier<Registration>
    @Option(help: help("Judul karya.", "The work's title.", "text")) var title: Written<String>?
    @Option(
      help: help(
        "Letak karya: tautan, map, rak.", "Where the work is: a link, a folder, a shelf.", "text"))
    var link: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if title == nil, link == nil { throw OptionProblem.oneOf(["--title", "--link"]) }
      let work = Submission(
        title: try title?.value("--title", in: context),
        link: try link?.value("--link", in: context))
      let judged = try context.store.addWork(
        work, for: registration, in: challenge, by: context.audit)
      try context.print(context.wording.judgedWorkAdded(registration, judged: judged.count))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar yang dinilai dan karyanya.", "List who is judged, with their works.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.judgedEntrants(of: challenge), as: list.format,
        [
          .number("entrant", .numberTitle) { $0.number },
          .id("registration_id", .registrationTitle) { $0.registration },
          .text("name", .nameTitle, canShrink: true) { $0.name },
          .text("title", Phrase("Karya", "Work"), canShrink: true) { $0.work?.title },
          .text("link", .linkTitle, canShrink: true, canHide: true) { $0.work?.link },
        ])
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus karya.", "Remove a work.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .judgedWorkRegistration) var registration: Identifier<Registration>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeWork(of: registration, in: challenge, by: context.audit)
      try context.print(context.wording.judgedWorkRemoved(registration))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var judgedWorkRegistration: ArgumentHelp {
    help(
      "Nomor pendaftaran yang menyerahkan.", "The number of the registration that handed it in.",
      "id")
  }
}
