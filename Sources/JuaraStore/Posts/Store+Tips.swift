import GRDB
package import Juara

extension Store {
  /// By topic, then in the order in which they were added.
  package func tips() throws -> [Tip] {
    try read { db in
      let tips = try Tip.all(db, "ORDER BY id")
      return Tip.Topic.allCases.flatMap { topic in tips.filter { $0.draft.topic == topic } }
    }
  }

  package func tip(_ id: Identifier<Tip>) throws -> Tip {
    try read { db in try Tip.fetch(db, id) }
  }

  @discardableResult
  package func addTip(_ draft: TipDraft, by audit: AuditContext) throws -> Identifier<Tip> {
    try write(by: audit) { context in
      if let known = try draft.known(context.db) { throw CollectionRefusal.exists(.tip(known.id)) }
      return try draft.insert(context)
    }
  }

  /// Adds those of the starter set that are not there; edited ones stay as they are.
  /// - Parameter tips: Each with its number in the set, which it has in each language.
  /// - Returns: How many were added.
  package func addStarterTips(
    _ tips: [(number: Int, draft: TipDraft)], by audit: AuditContext
  ) throws -> Int {
    try write(by: audit) { context in
      var added = 0
      for (number, draft) in tips {
        let isThere = try context.db.exists(
          "SELECT * FROM tip WHERE language = ?1 AND (starter = ?2 OR titleKey = ?3)",
          [draft.language, number, draft.key])
        if isThere { continue }
        try draft.insert(context, starter: number)
        added += 1
      }
      return added
    }
  }

  package func editTip(
    _ id: Identifier<Tip>, by audit: AuditContext, _ change: (TipDraft) throws -> TipDraft
  ) throws {
    try write(by: audit) { context in
      let before = try Tip.fetch(context.db, id)
      let after = try change(before.draft)
      if let known = try after.known(context.db), known.id != id {
        throw CollectionRefusal.exists(.tip(known.id))
      }
      try after.replace(before, context)
    }
  }

  package func removeTips(_ ids: [Identifier<Tip>], by audit: AuditContext) throws {
    try write(by: audit) { context in
      for id in ids {
        let tip = try Tip.fetch(context.db, id)
        try CollectionItem.tip(id).remove(
          context, .between(tip.draft.fields, tip.draft.fields.map { ($0.field, nil) }))
      }
    }
  }

  /// The next for a post: one that is in none from a day on.
  package func nextTip(notUsedSince day: Day, in language: LanguageTag? = nil) throws -> Tip? {
    try read { db in try Tip.next(db, notUsedSince: day, in: language) }
  }

  package func importTips(
    _ options: ImportOptions, by audit: AuditContext, rows next: () throws -> ImportRow<TipDraft>?,
    report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(context, .tips, options, rows: next, report: report) {
        TipImport(context: $0)
      }
    }
  }
}

private struct TipImport: RowImporter {
  let context: WriteContext
  private var lines = LinesByItem()

  init(context: WriteContext) { self.context = context }

  mutating func take(_ draft: TipDraft, line: Int) throws -> RowOutcome {
    guard let known = try draft.known(context.db) else {
      try lines.take(try draft.insert(context).rawValue, line: line, differs: false)
      return .created()
    }
    let changes = [AuditEntry.Change].between(known.draft.fields, draft.fields)
    try lines.take(known.id.rawValue, line: line, differs: !changes.isEmpty)
    if changes.isEmpty { return .unchanged() }
    try draft.replace(known, context)
    return .updated([.itemUpdated(.tip(known.id), changes)])
  }
}

extension TipDraft {
  fileprivate func known(_ db: Database) throws -> Tip? {
    try Tip.first(db, "WHERE language = ? AND titleKey = ?", [language, key])
  }

  private var values: ColumnValues {
    ["topic": topic, "title": title, "titleKey": key, "text": text, "language": language]
  }

  @discardableResult
  fileprivate func insert(_ context: WriteContext, starter: Int? = nil) throws -> Identifier<Tip> {
    let id: Identifier<Tip> = try context.db.insert(
      "tip",
      values + [
        "starter": starter, "addedAt": context.now, "addedBy": context.staff,
        "importId": context.importID,
      ])
    try context.log(.created, .tip, id, .creating(fields))
    return id
  }

  fileprivate func replace(_ before: Tip, _ context: WriteContext) throws {
    let changes = [AuditEntry.Change].between(before.draft.fields, fields)
    guard !changes.isEmpty else { return }
    try context.db.update("tip", is: before.id, values)
    try context.log(.edited, .tip, before.id, changes)
  }
}

extension Tip: CollectedRecord {
  package enum Column: Int, CaseIterable {
    case id, topic, title, text, language, starter, addedBy, addedAt, lastUsedOn
  }

  package static let columns = ColumnList(
    "tip", Column.self, [.lastUsedOn: lastUse(of: "tip")])

  static func item(_ id: Identifier<Tip>) -> CollectionItem { .tip(id) }

  package init(_ row: RecordRow<Tip>) throws {
    try self.init(
      id: row[.id],
      draft: TipDraft(
        topic: row[.topic], keptTitle: row[.title], text: row[.text], language: row[.language]),
      starter: row[.starter],
      added: AuditContext(staff: row[.addedBy], at: row[.addedAt]), lastUsedOn: row[.lastUsedOn])
  }
}
