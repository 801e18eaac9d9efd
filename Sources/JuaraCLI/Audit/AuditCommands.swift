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
    @Option(
      help: help(
        "Hanya tentang nomor ini, misalnya ID29.", "Only about this number, such as ID29.",
        "number"))
    var id: String?
    @OptionGroup var list: ListOptions

    private var subjectID: Int64? {
      get throws {
        guard let id else { return nil }
        let digits = id.lowercased().hasPrefix("id") ? id.dropFirst(2) : id[...]
        guard let number = Int64(digits) else {
          throw OptionProblem.number(option: "--id", value: id)
        }
        return number
      }
    }

    func run(in context: CommandContext) throws {
      let wording = context.wording
      try context.print(
        try context.store.auditListings(limit: limit, subject: subject, id: try subjectID),
        as: list.format,
        [
          .instant("at", .atTitle) { $0.entry.audit.at },
          .text("staff", .staffTitle, canHide: true) { $0.entry.audit.staff },
          .word("action", .actionTitle, canShrink: true) {
            ($0.entry.action.rawValue, wording.label($0.entry.action))
          },
          .word("subject", .subjectTitle, { $0.entry.subject }, context.wording.label),
          list.isTable
            ? nil : .number("subject_id", .subjectIDTitle) { Int($0.entry.subjectID) },
          .text("subject_name", .subjectIDTitle, canShrink: true) { $0.subjectName },
          .id("import_id", .importIDTitle, canHide: true) { $0.entry.importID },
          .word("changes", .changesTitle, canShrink: true) {
            let changes = $0.entry.changes.map {
              "\($0.field): \($0.old ?? "–") → \($0.new ?? "–")"
            }
            return (
              changes.joined(separator: "; "),
              wording.changes($0.entry.changes, of: $0.entry.subject)
            )
          },
        ])
    }
  }
}
