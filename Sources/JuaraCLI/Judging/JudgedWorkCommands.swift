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
    @Argument(help: .entrant) var who: Written<PersonReference>
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
      let (person, judged) = try context.store.addWork(
        work, for: try who.value(in: context), in: challenge, by: context.audit)
      try context.print(context.wording.judgedWorkAdded(person, judged: judged.count))
      for numbers in judged.sharingLinks
      where numbers.contains(where: { $0 == person.entrantNumber }) {
        context.warn(context.wording.sharedWorkLink(numbers))
      }
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar yang dinilai dan karyanya.", "List who is judged, with their works.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let judged = try context.store.judgedEntrants(of: challenge)
      try context.print(
        judged, as: list.format,
        [
          .number("entrant", .numberTitle) { $0.number },
          .text("name", .nameTitle, canShrink: true) { $0.name },
          .text("title", Phrase("Karya", "Work"), canShrink: true) { $0.work?.title },
          .text("link", .linkTitle, canShrink: true, canHide: true) { $0.work?.link },
        ])
      if list.isTable {
        for numbers in judged.sharingLinks { context.note(context.wording.sharedWorkLink(numbers)) }
      }
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus karya.", "Remove a work.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .entrant) var who: Written<PersonReference>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let person = try context.store.removeWork(
        of: try who.value(in: context), in: challenge, by: context.audit)
      try context.print(context.wording.judgedWorkRemoved(person))
    }
  }
}
