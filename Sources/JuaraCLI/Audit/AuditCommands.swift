import ArgumentParser
import Juara
import JuaraStore
import JuaraWording

struct AuditCommands: CommandGroup {
  static let about = Phrase(
    "Jejak perubahan: siapa mengubah apa.", "The audit log: who changed what.")
  static let subcommands: Subcommands = [List.self]

  struct List: ListCommand {
    static let about = Phrase(
      "Menampilkan daftar jejak perubahan, yang terbaru lebih dulu.",
      "List the audit log, the newest first.")

    @Option(help: help("Paling banyak sekian.", "At most this many.", "n")) var limit: Int?
    @Option(help: help("Hanya tentang ini.", "Only about this kind of thing.", "subject"))
    var subject: AuditEntry.Subject?
    @Option(help: help("Hanya tentang nomor ini.", "Only about this number.", "id"))
    var id: Int64?
    @OptionGroup var list: ListOptions

    func run(in context: CommandContext) throws {
      let wording = context.wording
      try context.print(
        try context.store.auditEntries(limit: limit, subject: subject, id: id), as: list.format,
        [
          .instant("at", .atTitle) { $0.audit.at },
          .text("staff", .staffTitle, canHide: true) { $0.audit.staff },
          .word("action", .actionTitle, canShrink: true) {
            ($0.action.rawValue, wording.label($0.action))
          },
          .word("subject", .subjectTitle, { $0.subject }, context.wording.label),
          .number("subject_id", .subjectIDTitle) { Int($0.subjectID) },
          .id("import_id", .importIDTitle, canHide: true) { $0.importID },
          .word("changes", .changesTitle, canShrink: true) {
            let changes = $0.changes.map { "\($0.field): \($0.old ?? "–") → \($0.new ?? "–")" }
            return (changes.joined(separator: "; "), wording.changes($0.changes, of: $0.subject))
          },
        ])
    }
  }
}
