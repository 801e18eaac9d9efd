import Foundation
import GRDB
import Juara

/// The cells of a registration's row that are neither fields nor answers, as JSON by header.
enum KeptCells {
  static func json(_ cells: [RegistrationDraft.UnmappedCell]) throws -> String? {
    if cells.isEmpty { return nil }
    return String(decoding: try JSONEncoder.sorted.encode(texts(cells)), as: UTF8.self)
  }

  /// Cells of two columns with the same header stand together.
  private static func texts(_ cells: [RegistrationDraft.UnmappedCell]) -> [String: String] {
    Dictionary(cells.map { ($0.header, $0.text) }, uniquingKeysWith: { $0 + "; " + $1 })
  }

  /// What cells would change; a cell that is not among them stays.
  static func changes(
    _ db: Database, _ cells: [RegistrationDraft.UnmappedCell],
    of registration: Identifier<Registration>
  ) throws -> [AuditEntry.Change] {
    if cells.isEmpty { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT cell.key, cell.value FROM registration, json_each(unmapped) AS cell
        WHERE registration.id = ?
        """)
    let old: [String: String] = try Row.fetchAll(statement, arguments: [registration])
      .reduce(into: [:]) { try $0[$1[0]] = $1[1] }
    return texts(cells).sorted { $0.key < $1.key }.compactMap { header, text in
      old[header] == text
        ? nil : .init(AuditEntry.Change.keptCell + header, from: old[header], to: text)
    }
  }

  static func update(
    _ db: Database, _ cells: [RegistrationDraft.UnmappedCell],
    of registration: Identifier<Registration>
  ) throws -> [AuditEntry.Change] {
    try changes(db, cells, of: registration).map { change in
      try set(db, change.keptHeader!, to: change.new, of: registration)
      return change
    }
  }

  /// - Parameter text: Nil for a cell that is to go.
  static func set(
    _ db: Database, _ header: String, to text: String?, of registration: Identifier<Registration>
  ) throws {
    try db.execute(
      """
      UPDATE registration
      SET unmapped = nullif(json_patch(ifnull(unmapped, '{}'), json_object(?, ?)), '{}')
      WHERE id = ?
      """, [header, text, registration])
  }
}

extension AuditEntry.Change {
  /// What begins the name of the field that a kept cell is in the audit log.
  static let keptCell = "column."

  /// The header of the kept cell that changed; nil for another field.
  var keptHeader: String? {
    field.hasPrefix(Self.keptCell) ? String(field.dropFirst(Self.keptCell.count)) : nil
  }
}
