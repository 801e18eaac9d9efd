import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara challenge start-list …`
struct StartListCommands: CommandGroup {
  static let name = "start-list"
  static let about = Phrase(
    "Urutan tampil peserta lomba: diundi atau ditulis.",
    "The order in which entrants come on: drawn by lot or typed.")
  static let subcommands: Subcommands = [Draw.self, Set.self, Show.self]

  struct Draw: LibraryCommand {
    static let about = Phrase(
      "Mengundi urutan yang belum punya; yang sudah punya tetap.",
      "Draw the order of those who have none; those who have one keep it.")

    @Argument(help: .challengeCode) var challenge: String
    @Flag(
      help: help("Kategori demi kategori.", "One division after another."))
    var byDivision = false
    @Option(
      help: help(
        "Undi ulang semuanya, dengan alasan ini.", "Draw everybody anew, for this reason.",
        "reason"))
    var again: Written<String>?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      var generator = SystemRandomNumberGenerator()
      let (list, new) = try context.store.drawStartList(
        of: challenge, again: try again?.value("--again", in: context), byDivision: byDivision,
        using: &generator, by: context.audit)
      try context.print(context.wording.startListDrawn(list.map(\.person), new: new, of: challenge))
    }
  }

  struct Set: LibraryCommand {
    static let about = Phrase(
      "Menulis urutan: yang disebut tampil lebih dulu, yang lain menyusul seperti semula.",
      "Type the order: those who are named come on first, the others follow as they were.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(
      help: help(
        "Siapa, menurut urutannya: nomor peserta, ID29, telepon, atau nama.",
        "Who, in the order: entrant number, ID29, telephone or name.", "who"))
    var who: [Written<PersonReference>]
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let list = try context.store.arrangeStartList(
        of: challenge, try who.map { try $0.value(in: context) }, by: context.audit)
      try context.print(
        context.wording.startListSet(
          list.filter { $0.position != nil }.map(\.person), of: challenge))
    }
  }

  struct Show: ListCommand {
    static let about = Phrase(
      "Menampilkan urutan tampil; nama untuk umum hanya dengan izin.",
      "Show the order; names in public only by consent.")

    @Argument(help: .challengeCode) var challenge: String
    @Option(help: .view) var view = Standings.View.public
    @Option(help: help("Hanya kategori ini.", "Only this division.", "name")) var division: String?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      let entries = try context.store.startList(
        of: challenge, view: view, division: division, at: context.audit.at)
      try context.print(
        entries, as: list.format,
        [
          .number("position", Phrase("Urutan", "Order")) { $0.position },
          .number("entrant_number", .numberTitle) { $0.person.entrantNumber },
          .text("name", .nameTitle, canShrink: true) {
            view == .staff ? $0.person.name : wording.name($0.publicName)
          },
          .text("division", .divisionTitle, canShrink: true) { $0.division },
        ])
      let waiting = entries.count { $0.position == nil }
      if list.isTable, waiting > 0 {
        context.note(wording.startListWaiting(waiting, of: challenge))
      }
    }
  }
}
