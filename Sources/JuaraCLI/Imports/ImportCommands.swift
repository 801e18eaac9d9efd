import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct ImportCommands: CommandGroup {
  static let about = Phrase("Impor yang pernah dilakukan.", "The imports made so far.")
  static let subcommands: Subcommands = [List.self, Show.self, Undo.self]

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar semua impor, yang terbaru lebih dulu.",
      "List all imports, the newest first.")

    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      try context.print(
        try context.store.imports(), as: list.format,
        [
          .id("import_id", .importIDTitle) { $0.id },
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

  struct Show: ReadingCommand {
    static let about = Phrase(
      "Menampilkan satu impor: berkas, waktu, dan hasilnya.",
      "Show an import: its file, when, and its outcome.")

    @Argument(help: .importID) var id: Identifier<Import>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let (record, wording) = (try context.store.import(id), context.wording)
      func signed(_ audit: AuditContext) -> String {
        "\(wording.instant(audit.at)), \(audit.staff)"
      }
      var fields = FieldList(in: context)
      fields.add(.importIDTitle, "\(record.id)")
      fields.add(.kindTitle, wording.label(record.kind))
      fields.add(.codeTitle, record.eventCode)
      fields.add(.fileTitle, record.fileName)
      fields.add(.importedAtTitle, signed(record.imported))
      fields.add(.createdTitle, wording.number(record.tally.created))
      fields.add(.updatedTitle, wording.number(record.tally.updated))
      fields.add(.unchangedTitle, wording.number(record.tally.unchanged))
      fields.add(.refusedTitle, wording.number(record.tally.refused))
      fields.add(.undoneTitle, record.undone.map(signed))
      try fields.print()
    }
  }

  struct Undo: LibraryCommand {
    static let about = Phrase(
      "Membatalkan satu impor, apa pun jenisnya.", "Undo an import of any kind.")

    @Argument(help: .importID) var id: Identifier<Import>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let effects = try context.store.undoImport(id, by: context.audit)
      try context.print(context.wording.importUndone(id))
      try context.report(effects)
    }
  }
}

struct MappingCommands: CommandGroup {
  static let about = Phrase(
    "Pemetaan kolom yang diingat dari impor.", "The column mappings remembered from imports.")
  static let subcommands: Subcommands = [List.self, Forget.self]

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar pemetaan kolom yang diingat.",
      "List the column mappings that are remembered.")

    @OptionGroup var list: ListOptions

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

    @Argument(
      help: help(
        "Nomor pemetaan; lihat juara mapping list.",
        "The mapping's number; see juara mapping list.", "number"))
    var id: Identifier<HeaderMapping>
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      try context.store.forgetMapping(id, by: context.audit)
      try context.print(context.wording.mappingForgotten(id))
    }
  }
}
