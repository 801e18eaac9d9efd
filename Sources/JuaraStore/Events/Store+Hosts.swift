import GRDB
package import Juara

extension Store {
  package func hosts(of code: String) throws -> [Host] {
    try read { db in try Host.all(db, try Event.fetch(db, code: code).id) }
  }

  /// Names somebody as a host of an event; who has that role already gets the affiliation given.
  package func addHost(_ host: Host, to code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code).id
      let old = try Host.all(context.db, event).first {
        $0.role == host.role && $0.name.key == host.name.key
      }
      guard old != host else { return }
      try context.db.execute(
        """
        INSERT INTO host (eventId, role, name, nameKey, affiliation) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (eventId, nameKey, role) DO UPDATE SET name = excluded.name,
          affiliation = excluded.affiliation
        """, [event, host.role, host.name, host.name.key, host.affiliation])
      try context.log(.edited, .event, event, [.init("host", from: old?.text, to: host.text)])
    }
  }

  /// Takes somebody from the hosts of an event, in one role or in every.
  package func removeHost(
    named name: PersonName, role: Host.Role? = nil, from code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code).id
      let hosts = try Host.all(context.db, event)
      let leaving = hosts.filter { $0.name.key == name.key && (role == nil || $0.role == role) }
      if leaving.isEmpty { throw NotFound.host(name.text, hosts: hosts.map(\.name.text)) }
      for host in leaving {
        try context.db.execute(
          "DELETE FROM host WHERE eventId = ? AND nameKey = ? AND role = ?",
          [event, name.key, host.role])
        try context.log(.edited, .event, event, [.init("host", from: host.text, to: nil)])
      }
    }
  }
}

extension Host: StoredRecord {
  package enum Column: Int, CaseIterable { case id, role, name, affiliation }

  package static let columns = ColumnList("host", Column.self)

  package init(_ row: RecordRow<Host>) throws {
    try self.init(role: row[.role], name: row[.name], affiliation: row[.affiliation])
  }

  static func all(_ db: Database, _ event: Identifier<Event>) throws -> [Host] {
    try Host.all(db, "WHERE eventId = ? ORDER BY id", [event])
  }
}
