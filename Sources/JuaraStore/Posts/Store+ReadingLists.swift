import GRDB
package import Juara

extension Store {
  package func readingLists() throws -> [ReadingList] {
    try read { db in try ListHead.all(db, "ORDER BY id").map { try $0.list(db) } }
  }

  /// - Parameter reference: A list's number, or its name.
  package func readingList(_ reference: String) throws -> ReadingList {
    try read { db in try ListHead.fetch(db, named: reference).list(db) }
  }

  @discardableResult
  package func addReadingList(
    _ draft: ReadingListDraft, by audit: AuditContext
  ) throws -> Identifier<ReadingList> {
    try write(by: audit) { context in
      if let known = try ListHead.known(context.db, draft.name) {
        throw CollectionRefusal.exists(.readingList(known.id))
      }
      let id = try draft.insert(context)
      for title in draft.titles { try title.append(context, to: id, named: draft.name) }
      return id
    }
  }

  /// - Parameter removing: Places in the list as it was, from 1.
  package func editReadingList(
    _ reference: String, name: String? = nil, about: String?? = nil,
    adding: [ReadingList.Title] = [], removing: [Int] = [], by audit: AuditContext
  ) throws -> ReadingList {
    try write(by: audit) { context in
      let before = try ListHead.fetch(context.db, named: reference).list(context.db)
      for place in removing where !before.titles.indices.contains(place - 1) {
        throw CollectionRefusal.noSuchTitle(place, count: before.titles.count)
      }
      if before.titles.count + adding.count == Set(removing).count {
        throw CollectionRefusal.lastTitle(list: before.name)
      }
      let kept = before.titles.enumerated().filter { !removing.contains($0.offset + 1) }
      let after = try ReadingListDraft(
        name: name ?? before.name, about: about ?? before.about, language: before.language,
        titles: kept.map(\.element) + adding)
      if let known = try ListHead.known(context.db, after.name), known.id != before.id {
        throw CollectionRefusal.exists(.readingList(known.id))
      }
      let changes = try after.replace(before, context, removing: Set(removing), adding: adding)
      if !changes.isEmpty { try context.log(.edited, .readingList, before.id, changes) }
      return try ListHead.fetch(context.db, Identifier(before.id.rawValue)).list(context.db)
    }
  }

  package func removeReadingList(_ reference: String, by audit: AuditContext) throws -> ReadingList
  {
    try write(by: audit) { context in
      let list = try ListHead.fetch(context.db, named: reference).list(context.db)
      try CollectionItem.readingList(list.id).remove(
        context, [.init("name", from: list.name, to: nil)])
      return list
    }
  }

  /// Rows of a list that is there add to it; a title that it has is unchanged.
  package func importReadingLists(
    _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<ReadingListRow>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(context, .readingLists, options, rows: next, report: report) {
        ReadingListImport(context: $0)
      }
    }
  }
}

private struct ReadingListImport: RowImporter {
  let context: WriteContext

  func take(_ row: ReadingListRow, line: Int) throws -> RowOutcome {
    let known = try ListHead.known(context.db, row.list)
    if let known, try row.title.isListed(context.db, in: known.id) { return .unchanged() }
    let id = try known?.id ?? row.insert(context)
    try row.title.append(context, to: id, named: row.list)
    if known != nil {
      try context.log(
        .edited, .readingList, id, [.init("titles", from: nil, to: row.title.written)])
    }
    return .created()
  }
}

extension ReadingListRow {
  fileprivate func insert(_ context: WriteContext) throws -> Identifier<ReadingList> {
    try ReadingListDraft(name: list, language: language, titles: [title]).insert(context)
  }
}

extension ReadingListDraft {
  /// The list without its titles.
  fileprivate func insert(_ context: WriteContext) throws -> Identifier<ReadingList> {
    let id: Identifier<ReadingList> = try context.db.insert(
      "readingList",
      [
        "name": name, "nameKey": key, "about": about, "language": language,
        "addedAt": context.now, "addedBy": context.staff, "importId": context.importID,
      ])
    try context.log(
      .created, .readingList, id,
      .creating(fields + [("titles", titles.map(\.written).joined(separator: "; "))]))
    return id
  }

  fileprivate func replace(
    _ before: ReadingList, _ context: WriteContext, removing: Set<Int>,
    adding: [ReadingList.Title]
  ) throws -> [AuditEntry.Change] {
    let old: AuditFields = [
      ("name", before.name), ("about", before.about), ("language", before.language.description),
      ("titles", before.titles.map(\.written).joined(separator: "; ")),
    ]
    let new = fields + [("titles", titles.map(\.written).joined(separator: "; "))]
    let changes = [AuditEntry.Change].between(old, new)
    if changes.isEmpty { return [] }
    try context.db.update(
      "readingList", is: before.id, ["name": name, "nameKey": key, "about": about])
    let positions: [Int] = try context.db.values(
      "SELECT position FROM readingListTitle WHERE listId = ? ORDER BY position", [before.id])
    for place in removing {
      try context.db.execute(
        "DELETE FROM readingListTitle WHERE listId = ? AND position = ?",
        [before.id, positions[place - 1]])
    }
    for title in adding { try title.append(context, to: before.id, named: name) }
    return changes
  }
}

extension ReadingList.Title {
  fileprivate func isListed(_ db: Database, in list: Identifier<ReadingList>) throws -> Bool {
    try db.exists(
      "SELECT * FROM readingListTitle WHERE listId = ? AND workKey = ?", [list, work.key])
  }

  fileprivate func append(
    _ context: WriteContext, to list: Identifier<ReadingList>, named name: String
  ) throws {
    if try isListed(context.db, in: list) {
      throw CollectionRefusal.titleListed(written, list: name)
    }
    let last: Int? = try context.db.first(
      "SELECT max(position) FROM readingListTitle WHERE listId = ?", [list])
    try context.db.insert(
      "readingListTitle",
      [
        "listId": list, "position": (last ?? 0) + 1, "title": work.title, "author": work.author,
        "isbn": work.isbn, "workKey": work.key, "note": note, "importId": context.importID,
      ])
  }
}

/// A list without its titles.
private struct ListHead: CollectedRecord {
  enum Column: Int, CaseIterable { case id, name, about, language, addedBy, addedAt, lastUsedOn }

  static let columns = ColumnList(
    "readingList", Column.self, [.lastUsedOn: lastUse(of: "readingList")])

  let id: Identifier<ReadingList>
  let name: String
  let about: String?
  let language: LanguageTag
  let added: AuditContext
  let lastUsedOn: Day?

  init(_ row: RecordRow<ListHead>) throws {
    try (id, name, about) = (row[.id], row[.name], row[.about])
    language = try row[.language]
    added = AuditContext(staff: try row[.addedBy], at: try row[.addedAt])
    lastUsedOn = try row[.lastUsedOn]
  }

  static func known(_ db: Database, _ name: String) throws -> ListHead? {
    try first(db, "WHERE nameKey = ?", [ReadingListDraft.key(of: name)])
  }

  static func item(_ id: Identifier<ListHead>) -> CollectionItem {
    .readingList(Identifier(id.rawValue))
  }

  static func fetch(_ db: Database, named reference: String) throws -> ListHead {
    if let list = try known(db, reference) { return list }
    if let number = Int64(reference) { return try fetch(db, Identifier(number)) }
    let names: [String] = try db.values("SELECT name FROM readingList ORDER BY id")
    throw NotFound.readingList(reference, nearest: NearestNames.to(reference, among: names))
  }

  func list(_ db: Database) throws -> ReadingList {
    let titles = try db.rows(
      """
      SELECT title, author, isbn, note FROM readingListTitle WHERE listId = ? ORDER BY position
      """, [id]
    ).map {
      ReadingList.Title(
        kept: try Work(title: $0[0], author: $0[1], isbn: $0[2]), note: try $0[3])
    }
    return ReadingList(
      id: id, name: name, about: about, language: language, titles: titles, added: added,
      lastUsedOn: lastUsedOn)
  }
}
