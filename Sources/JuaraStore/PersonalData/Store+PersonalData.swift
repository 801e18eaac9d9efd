import Foundation
import GRDB
package import Juara

extension Store {
  /// With the audit entries. Its parts are the tables of the library's file and their columns, so
  /// that nothing is left out that a later version keeps; what a row refers to is named.
  package func personFile(of id: Identifier<Participant>) throws -> PersonalData {
    try read { db in
      _ = try Participant.fetch(db, id)
      let library = try Library.fetch(db)
      var fields = [
        PersonalData.Field("library", .text(library.name)),
        PersonalData.Field(
          "participant",
          try PersonRows(db, "participant", where: "participant.id = ?1", id).list[0]),
      ]
      var seen: Set<String> = []
      for table in PersonalTable.all where seen.insert(table.name).inserted {
        let conditions = PersonalTable.all.filter { $0.name == table.name }.map(\.condition)
        let rows = try PersonRows(db, table.name, where: conditions.joined(separator: " OR "), id)
        if !rows.list.isEmpty {
          fields.append(.init(PersonRows.key(table.name), .list(rows.list)))
        }
      }
      let traces = try PersonTraces(db, of: id).entries()
      fields.append(.init("audit", .list(traces.map { .fields($0.fileFields) })))
      return PersonalData(fields)
    }
  }
}

private struct PersonRows {
  private(set) var list: [PersonalData.Value] = []

  /// What names a row of a table that others refer to.
  private static let names = [
    "event": "code", "challenge": "(SELECT code FROM event WHERE event.id = challenge.eventId)",
    "session": "number", "question": "key", "group": "name", "scoringRule": "activity",
    "import": "fileName",
  ]

  init(
    _ db: Database, _ table: String, where condition: String, _ id: Identifier<Participant>
  ) throws {
    let links = try db.rows(
      "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)", [table])
    let labels = try links.compactMap { link -> String? in
      let (column, other, key): (String, String, String?) = try (link[0], link[1], link[2])
      guard let name = Self.names[other] else { return nil }
      return """
        (SELECT \(name) FROM "\(other)" WHERE "\(other)".\(key ?? "id") = "\(table)".\(column))
          AS "\(column.hasSuffix("Id") ? String(column.dropLast(2)) : column + "Name")"
        """
    }
    let rows = try db.rows(
      """
      SELECT \((["\"\(table)\".*"] + labels).joined(separator: ", ")) FROM "\(table)"
      WHERE \(condition) ORDER BY 1, 2
      """, [id])
    list = try rows.map { row in
      .fields(
        try row.map { name, value in
          PersonalData.Field(Self.key(name), try Self.value(value, of: name))
        })
    }
  }

  /// `givenBy` as `given_by`.
  static func key(_ column: String) -> String {
    column.reduce(into: "") { key, letter in
      key += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  private static func value(
    _ value: DatabaseValue, of column: String
  ) throws -> PersonalData.Value {
    switch value.storage {
    case .null, .blob: return .none
    case .double(let number): return .text(String(number))
    case .int64(let number):
      let isInstant = column.hasSuffix("At") || column.hasSuffix("Deadline")
      return isInstant ? .text(Instant(secondsSince1970: number).iso8601) : .number(number)
    case .string(let text):
      guard column == "unmapped" else { return .text(text) }
      guard let cells = try? JSONDecoder().decode([String: String].self, from: Data(text.utf8))
      else { throw LibraryFileProblem.unreadable(UnreadableValue(column: column, value: text)) }
      return .fields(cells.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
    }
  }
}

extension AuditEntry {
  fileprivate var fileFields: [PersonalData.Field] {
    func text(_ value: String?) -> PersonalData.Value { value.map { .text($0) } ?? .none }
    let changes = changes.map { change in
      PersonalData.Value.fields([
        .init("field", .text(PersonRows.key(change.field))), .init("from", text(change.old)),
        .init("to", text(change.new)),
      ])
    }
    return [
      .init("at", .text(audit.at.iso8601)), .init("staff", .text(audit.staff)),
      .init("action", .text(action.rawValue)), .init("subject", .text(subject.rawValue)),
      .init("subject_id", .number(subjectID)), .init("changes", .list(changes)),
    ]
  }
}
