import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara faq word …`
struct FAQWordCommands: CommandGroup {
  static let name = "word"
  static let about = Phrase(
    "Ejaan perpustakaan sendiri: singkatan dan kata daerah.",
    "The library's own spellings: abbreviations and words of its dialect.")
  static let subcommands: Subcommands = [Add.self, List.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase(
      "Menentukan kata dibaca sebagai kata baku.", "Let a word be read as a standard word.")

    @Argument(help: help("Kata seperti ditulis orang.", "The word as people write it.", "word"))
    var word: String
    @Argument(help: help("Kata bakunya.", "The standard word.", "word")) var standard: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.setSpelling(word, as: standard, by: context.audit)
      try context.print(context.wording.spellingSet(word, as: standard))
    }
  }

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan ejaan perpustakaan sendiri.", "List the library's own spellings.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.spellings(), as: list.format,
        [
          .text("word", Phrase("Kata", "Word")) { $0.word },
          .text("standard", Phrase("Dibaca", "Read as")) { $0.standard },
        ])
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase("Menghapus ejaan.", "Remove a spelling.")

    @Argument(help: help("Kata seperti ditulis orang.", "The word as people write it.", "word"))
    var word: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.removeSpelling(word, by: context.audit)
      try context.print(context.wording.spellingRemoved(word))
    }
  }
}
