import GRDB
package import Juara

extension Store {
  /// In the order in which they were added.
  package func quotations() throws -> [Quotation] {
    try read { db in try Quotation.all(db, "ORDER BY id") }
  }

  package func quotation(_ id: Identifier<Quotation>) throws -> Quotation {
    try read { db in try Quotation.fetch(db, id) }
  }

  @discardableResult
  package func addQuotation(
    _ draft: QuotationDraft, by audit: AuditContext
  ) throws -> Identifier<Quotation> {
    try write(by: audit) { context in
      if let known = try draft.known(context.db) {
        throw CollectionRefusal.exists(.quotation(known.id))
      }
      return try draft.insert(context)
    }
  }

  package func editQuotation(
    _ id: Identifier<Quotation>, by audit: AuditContext,
    _ change: (QuotationDraft) throws -> QuotationDraft
  ) throws {
    try write(by: audit) { context in
      let before = try Quotation.fetch(context.db, id)
      let after = try change(before.draft)
      if let known = try after.known(context.db), known.id != id {
        throw CollectionRefusal.exists(.quotation(known.id))
      }
      try after.replace(before, context)
    }
  }

  package func removeQuotations(
    _ ids: [Identifier<Quotation>], by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      for id in ids {
        let quotation = try Quotation.fetch(context.db, id)
        try CollectionItem.quotation(id).remove(
          context, .between(quotation.draft.fields, quotation.draft.fields.map { ($0.field, nil) }))
      }
    }
  }

  /// The next for a post: one that is in none from a day on.
  package func nextQuotation(
    notUsedSince day: Day, in language: LanguageTag? = nil
  ) throws -> Quotation? {
    try read { db in try Quotation.next(db, notUsedSince: day, in: language) }
  }

  package func importQuotations(
    _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<QuotationDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(context, .quotations, options, rows: next, report: report) {
        QuotationImport(context: $0)
      }
    }
  }
}

private struct QuotationImport: RowImporter {
  let context: WriteContext
  private var lines = LinesByItem()

  init(context: WriteContext) { self.context = context }

  mutating func take(_ draft: QuotationDraft, line: Int) throws -> RowOutcome {
    guard let known = try draft.known(context.db) else {
      try lines.take(try draft.insert(context).rawValue, line: line, differs: false)
      return .created()
    }
    let changes = [AuditEntry.Change].between(known.draft.fields, draft.fields)
    try lines.take(known.id.rawValue, line: line, differs: !changes.isEmpty)
    if changes.isEmpty { return .unchanged() }
    try draft.replace(known, context)
    return .updated([.itemUpdated(.quotation(known.id), changes)])
  }
}

extension QuotationDraft {
  fileprivate func known(_ db: Database) throws -> Quotation? {
    try Quotation.first(db, "WHERE textKey = ?", [key])
  }

  private var values: ColumnValues {
    [
      "text": text, "textKey": key, "author": author, "title": title, "page": page,
      "language": language,
    ]
  }

  fileprivate func insert(_ context: WriteContext) throws -> Identifier<Quotation> {
    let id: Identifier<Quotation> = try context.db.insert(
      "quotation",
      values + [
        "addedAt": context.now, "addedBy": context.staff, "importId": context.importID,
      ])
    try context.log(.created, .quotation, id, .creating(fields))
    return id
  }

  fileprivate func replace(_ before: Quotation, _ context: WriteContext) throws {
    let changes = [AuditEntry.Change].between(before.draft.fields, fields)
    guard !changes.isEmpty else { return }
    try context.db.update("quotation", is: before.id, values)
    try context.log(.edited, .quotation, before.id, changes)
  }
}

extension Quotation: CollectedRecord {
  package enum Column: Int, CaseIterable {
    case id, text, author, title, page, language, addedBy, addedAt, lastUsedOn
  }

  package static let columns = ColumnList(
    "quotation", Column.self, [.lastUsedOn: lastUse(of: "quotation")])

  static func item(_ id: Identifier<Quotation>) -> CollectionItem { .quotation(id) }

  package init(_ row: RecordRow<Quotation>) throws {
    try self.init(
      id: row[.id],
      draft: QuotationDraft(
        keptText: row[.text], author: row[.author], title: row[.title], page: row[.page],
        language: row[.language]),
      added: AuditContext(staff: row[.addedBy], at: row[.addedAt]),
      lastUsedOn: row[.lastUsedOn])
  }
}
