import Foundation
import GRDB
import Juara

/// What every change needs: the file within one transaction, its library, and who acts when.
struct WriteContext {
  let db: Database
  /// The library as it was when the transaction began.
  var library: Library
  let audit: AuditContext
  /// The import that the change is part of; nil for what staff do by hand.
  var importID: Identifier<Import>?

  var now: Instant { audit.at }
  var staff: String { audit.staff }
  var today: Day { library.zone.day(of: now) }

  func log<Subject>(
    _ action: AuditEntry.Action, _ subject: AuditEntry.Subject, _ id: Identifier<Subject>,
    _ changes: [AuditEntry.Change] = []
  ) throws {
    try log(action, subject, id.rawValue, changes)
  }

  /// Adds an entry to the audit log about something that has no key of its own type.
  func log(
    _ action: AuditEntry.Action, _ subject: AuditEntry.Subject, _ id: Int64,
    _ changes: [AuditEntry.Change] = []
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO auditEntry (at, staff, action, subject, subjectId, importId, changes)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      now, staff, action.rawValue, subject.rawValue, id, importID, try changes.json,
    ])
  }
}

extension [AuditEntry.Change] {
  /// `{"field": ["old", "new"], …}`, its fields in alphabetical order.
  var json: String {
    get throws {
      if isEmpty { return "{}" }
      let fields = Dictionary(uniqueKeysWithValues: map { ($0.field, [$0.old, $0.new]) })
      return String(decoding: try JSONEncoder.sorted.encode(fields), as: UTF8.self)
    }
  }

  init(json: String) throws {
    self = try JSONDecoder().decode([String: [String?]].self, from: Data(json.utf8))
      .sorted { $0.key < $1.key }
      .map { AuditEntry.Change($0.key, from: $0.value[0], to: $0.value[1]) }
  }
}

extension JSONEncoder {
  /// One for all: to make one takes as long as to encode a row.
  static let sorted: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
}
