import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara jury rubric …`
struct RubricCommands: CommandGroup {
  static let about = Phrase(
    "Rubrik: kriteria dan bobotnya.", "The rubric: criteria and their weights.")
  static let subcommands: Subcommands = [Add.self, List.self, Edit.self, Remove.self]

  struct Add: LibraryCommand {
    static let about = Phrase("Menambah kriteria.", "Add a criterion.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .criterionKey) var key: String
    @Option(help: .criterionTitle) var title: Written<String>
    @Option(help: .weight) var weight: Int
    @Option(help: .markFrom) var from = 0
    @Option(help: .markTo) var to = 100
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let terms = CriterionTerms(
        key: key, title: try title.value("--title", in: context), weight: weight,
        range: try Self.range(from, to))
      let rubric = try context.store.addCriterion(terms, to: challenge, by: context.audit)
      try context.print(context.wording.rubricChanged(rubric))
    }

    /// The marks from one to another, which must be in their order to be a range at all.
    static func range(_ from: Int, _ to: Int) throws -> ClosedRange<Int> {
      guard from <= to else { throw RubricRefusal.range(from, to) }
      return from...to
    }
  }

  struct List: ListCommand {
    static let about = Phrase("Menampilkan daftar kriteria.", "List the criteria.")

    @Argument(help: .challengeCode) var challenge: String
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let rubric = try context.store.rubric(of: challenge)
      try context.print(
        rubric.criteria.map(\.terms), as: list.format,
        [
          .text("key", Phrase("Nama", "Key")) { $0.key },
          .text("title", Phrase("Kriteria", "Criterion"), canShrink: true) { $0.title },
          .number("weight", Phrase("Bobot", "Weight")) { $0.weight },
          .number("from", .fromTitle) { $0.range.lowerBound },
          .number("to", .toTitle) { $0.range.upperBound },
        ])
      if list.isTable, !rubric.criteria.isEmpty {
        context.note(context.wording.rubricChanged(rubric))
      }
    }
  }

  struct Edit: LibraryCommand {
    static let about = Phrase(
      "Mengubah kriteria, selama belum ada nilai.",
      "Change a criterion, as long as nothing is marked.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .criterionKey) var key: String
    @Option(help: .criterionTitle) var title: Written<String>?
    @Option(help: .weight) var weight: Int?
    @Option(help: .markFrom) var from: Int?
    @Option(help: .markTo) var to: Int?
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.requireChange(title, weight, from, to)
      let rubric = try context.store.editCriterion(key, of: challenge, by: context.audit) {
        terms in
        if let title { terms.title = try title.value("--title", in: context) }
        if let weight { terms.weight = weight }
        terms.range = try Add.range(from ?? terms.range.lowerBound, to ?? terms.range.upperBound)
      }
      try context.print(context.wording.rubricChanged(rubric))
    }
  }

  struct Remove: LibraryCommand {
    static let about = Phrase(
      "Menghapus kriteria, selama belum ada nilai.",
      "Remove a criterion, as long as nothing is marked.")

    @Argument(help: .challengeCode) var challenge: String
    @Argument(help: .criterionKey) var key: String
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let rubric = try context.store.removeCriterion(key, of: challenge, by: context.audit)
      try context.print(context.wording.rubricChanged(rubric))
    }
  }
}

extension ArgumentHelp {
  fileprivate static var criterionKey: ArgumentHelp {
    help(
      "Nama pendek kriteria: huruf kecil, angka, _.",
      "The criterion's key: small letters, digits, _.", "key")
  }
  fileprivate static var criterionTitle: ArgumentHelp {
    help("Judul kriteria seperti dibaca juri.", "The criterion's title, as jurors read it.", "text")
  }
  fileprivate static var markFrom: ArgumentHelp { help("Nilai terendah.", "The lowest mark.", "n") }
  fileprivate static var markTo: ArgumentHelp { help("Nilai tertinggi.", "The highest mark.", "n") }
  fileprivate static var weight: ArgumentHelp {
    help("Bobot; jumlah semua kriteria 100.", "The weight; all criteria make 100.", "n")
  }
}
