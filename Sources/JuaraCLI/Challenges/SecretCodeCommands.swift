import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara challenge code …`
struct CodeCommands: CommandGroup {
  static let about = Phrase(
    "Kode rahasia yang bernilai bagi penemunya.", "Secret codes that score for who finds them.")
  static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah kode rahasia.", "Add a secret code.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .codeWord) var word: Written<String>
    @Option(help: .activity) var activity: Written<Activity>
    @Option(help: help("Nilainya dalam satuan kegiatan.", "How much it counts.", "n"))
    var quantity = 1
    @Option(help: help("Tanggal pertama berlakunya.", "The first day it works.", "day"))
    var from: Written<Day>?
    @Option(help: help("Tanggal terakhir berlakunya.", "The last day it works.", "day"))
    var to: Written<Day>?
    @Option(help: help("Berapa orang boleh memakainya.", "How many may use it.", "n"))
    var uses: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      if let uses, uses < 1 { throw OptionProblem.number(option: "--uses", value: String(uses)) }
      let terms = SecretCode.Terms(
        word: try word.value("WORD", in: context), activity: try activity.value(in: context),
        quantity: quantity, from: try from?.value("--from", in: context),
        to: try to?.value("--to", in: context), limit: try context.count(uses, "--uses"))
      try context.store.addCode(terms, to: code, by: context.audit)
      try context.print(context.wording.secretCodeAdded(terms))
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar kode rahasia.", "List secret codes.")

    @Argument(help: .challengeCode) var code: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.codes(of: code), as: list.format,
        [
          .text("word", Phrase("Kata", "Word")) { $0.terms.word },
          .word("activity", .activityTitle) {
            ($0.terms.activity.name, context.wording.label($0.terms.activity))
          },
          .number("quantity", .quantityTitle) { $0.terms.quantity },
          .day("from", .fromTitle) { $0.terms.from },
          .day("to", .toTitle) { $0.terms.to },
          .number("uses", Phrase("Dipakai", "Uses")) { $0.uses },
          .number("limit", Phrase("Batas", "Limit")) { $0.terms.limit },
        ])
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus kode yang belum dipakai.", "Remove a code that nobody has used.")

    @Argument(help: .challengeCode) var code: String
    @Argument(help: .codeWord) var word: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeCode(word, of: code, by: context.audit)
      try context.print(context.wording.conditionRemoved(word))
    }
  }
}
