internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara audit list`
struct ListAuditEntries: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("list", .auditList) }

  @Option(help: help(.limit, "n")) var limit: Int?
  @Option(help: help(.auditSubject, "subject")) var subject: AuditEntry.Subject?
  @Option(help: help(.auditID, "id")) var id: Int64?
  @Option(help: help(.format, "table|csv|json")) var format = ListFormat.table
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    var listing = Listing([
      .init(key: "at", title: .atTitle), .init(key: "staff", title: .staffTitle, canHide: true),
      .init(key: "action", title: .actionTitle, canShrink: true),
      .init(key: "subject", title: .subjectTitle),
      .init(key: "subject_id", title: .subjectIDTitle, isNumber: true),
      .init(key: "import_id", title: .importIDTitle, isNumber: true, canHide: true),
      .init(key: "changes", title: .changesTitle, canShrink: true),
    ])
    for entry in try desk.store.auditEntries(limit: limit, subject: subject, id: id) {
      let changes = entry.changes
        .map { "\($0.field): \($0.old ?? "–") → \($0.new ?? "–")" }
        .joined(separator: "; ")
      listing.add([
        .word(entry.audit.at.iso8601, label: desk.say.shortInstant(entry.audit.at)),
        .text(entry.audit.staff),
        .word(entry.action.rawValue, label: desk.say.label(entry.action)),
        .word(entry.subject.rawValue, label: desk.say.label(entry.subject)),
        .number(Int(entry.subjectID)), .number(entry.importID.map { Int($0.rawValue) }),
        .word(changes, label: desk.say.changes(entry.changes, of: entry.subject)),
      ])
    }
    try listing.print(format, at: desk)
    return .done
  }
}
