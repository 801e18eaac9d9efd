import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

/// `juara batch …`
struct BatchCommands: CommandGroup {
  static let name = "batch"
  static let about = Phrase("Impor yang pernah dilakukan.", "The imports made so far.")
  static let subcommands: [any ParsableCommand.Type] = [List.self]

  struct List: ReadingCommand {
    static let about = Phrase(
      "Menampilkan daftar semua impor, yang terbaru lebih dulu.",
      "List all imports, the newest first.")

    @OptionGroup var list: ListOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.batches(), as: list.format,
        [
          .id("batch_id", .batchIDTitle) { $0.id },
          .word("kind", .kindTitle, canHide: true, { $0.kind }, context.wording.label),
          .text("event", .codeTitle) { $0.eventCode },
          .text("file", .fileTitle, canShrink: true, canHide: true) { $0.fileName },
          .instant("imported_at", .importedAtTitle) { $0.imported.at },
          .text("staff", .staffTitle, canHide: true) { $0.imported.staff },
          .number("created", .createdTitle) { $0.tally.created },
          .number("updated", .updatedTitle, canHide: true) { $0.tally.updated },
          .number("unchanged", .unchangedTitle, canHide: true) { $0.tally.unchanged },
          .number("refused", .refusedTitle) { $0.tally.refused },
          .instant("undone_at", .undoneTitle) { $0.undone?.at },
        ])
    }
  }
}

/// `juara mapping …`
struct MappingCommands: CommandGroup {
  static let name = "mapping"
  static let about = Phrase(
    "Pemetaan kolom yang diingat dari impor.", "The column mappings remembered from imports.")
  static let subcommands: [any ParsableCommand.Type] = [List.self, Forget.self]

  struct List: ReadingCommand {
    static let about = Phrase(
      "Menampilkan daftar pemetaan kolom yang diingat.",
      "List the column mappings that are remembered.")

    @OptionGroup var list: ListOptions
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.headerMappings(), as: list.format,
        [
          .id("mapping_id", Phrase("ID", "ID")) { $0.id },
          .word("kind", .kindTitle, { $0.mapping.kind }, context.wording.label),
          .text("columns", Phrase("Isian", "Fields"), canShrink: true) {
            context.wording.columns($0.mapping)
          },
          .text("headers", Phrase("Judul kolom", "Headers"), canShrink: true, canHide: true) {
            $0.mapping.headers.joined(separator: ", ")
          },
          .instant("saved_at", Phrase("Diingat", "Saved")) { $0.saved.at },
          .text("staff", .staffTitle, canHide: true) { $0.saved.staff },
        ])
    }
  }

  struct Forget: LibraryCommand {
    static let about = Phrase("Melupakan satu pemetaan kolom.", "Forget a column mapping.")

    @Argument(help: help("Nomor pemetaan.", "The mapping's number."))
    var id: Identifier<HeaderMapping>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.forgetMapping(id, by: context.audit)
      try context.print(context.wording.mappingForgotten(id))
    }
  }
}
