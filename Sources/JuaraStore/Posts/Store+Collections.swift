import GRDB
package import Juara

extension Store {
  /// A day on which something of a collection is in a post; the same day twice is one.
  package func recordUse(
    of item: CollectionItem, on day: Day, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in try item.recordUse(context, on: day) }
  }

  /// Takes a use back, as when its post is withdrawn; answers whether there was one.
  @discardableResult
  package func removeUse(
    of item: CollectionItem, on day: Day, by audit: AuditContext
  ) throws -> Bool {
    try write(by: audit) { context in try item.removeUse(context, on: day) }
  }
}

extension CollectionItem {
  var key: Int64 {
    switch self {
    case .quotation(let id): id.rawValue
    case .tip(let id): id.rawValue
    case .readingList(let id): id.rawValue
    case .staffReview(let id): id.rawValue
    }
  }

  func recordUse(_ context: WriteContext, on day: Day) throws {
    guard try context.db.exists("SELECT * FROM \(subject.rawValue) WHERE id = ?", [key]) else {
      throw NotFound.item(self)
    }
    try context.db.execute(
      """
      INSERT INTO collectionUse (\(subject.rawValue)Id, usedOn, recordedAt, recordedBy)
      VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
      """, [key, day, context.now, context.staff])
    guard context.db.changesCount > 0 else { return }
    try context.log(.recorded, subject, key, [.init("usedOn", from: nil, to: day.description)])
  }

  func removeUse(_ context: WriteContext, on day: Day) throws -> Bool {
    try context.db.execute(
      "DELETE FROM collectionUse WHERE \(subject.rawValue)Id = ? AND usedOn = ?", [key, day])
    guard context.db.changesCount > 0 else { return false }
    try context.log(.removed, subject, key, [.init("usedOn", from: day.description, to: nil)])
    return true
  }

  func remove(_ context: WriteContext, _ changes: [AuditEntry.Change]) throws {
    try context.db.execute("DELETE FROM \(subject.rawValue) WHERE id = ?", [key])
    try context.log(.removed, subject, key, changes)
  }
}

/// A record of a collection.
protocol CollectedRecord: StoredRecord {
  static func item(_ id: Identifier<Self>) -> CollectionItem
}

extension CollectedRecord {
  static func fetch(_ db: Database, _ id: Identifier<Self>) throws -> Self {
    guard let record = try first(db, "WHERE id = ?", [id]) else { throw NotFound.item(item(id)) }
    return record
  }

  /// One that is in no post from a day on, what was never used before what was used longest ago.
  static func next(
    _ db: Database, notUsedSince day: Day, in language: LanguageTag?
  ) throws -> Self? {
    let uses = "FROM collectionUse WHERE \(columns.table)Id = \(columns.table).id"
    return try first(
      db,
      """
      WHERE NOT EXISTS (SELECT * \(uses) AND usedOn >= ?1) AND (?2 IS NULL OR language = ?2)
      ORDER BY (SELECT max(usedOn) \(uses)), id LIMIT 1
      """, [day, language])
  }

  /// What is selected as the last day on which a record is in a post.
  static func lastUse(of table: String) -> String {
    "(SELECT max(usedOn) FROM collectionUse WHERE \(table)Id = \(table).id)"
  }
}

/// Keeps which line of a file wrote what, so that a later row does not overwrite it.
struct LinesByItem {
  private var lines: [Int64: Int] = [:]

  /// Throws where an earlier row of the file wrote the item, and the row says something else.
  mutating func take(_ key: Int64, line: Int, differs: Bool) throws {
    if let earlier = lines[key] {
      if differs { throw CollectionRefusal.differs(line: earlier) }
    } else {
      lines[key] = line
    }
  }
}
