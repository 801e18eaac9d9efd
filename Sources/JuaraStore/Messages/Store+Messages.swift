import GRDB
package import Juara

extension Store {
  package func messages() throws -> [CustomMessage] {
    try read { db in
      try db.rows("SELECT * FROM messageTemplate ORDER BY name, language").map {
        try CustomMessage(name: $0["name"], language: $0["language"], text: $0["text"])
      }
    }
  }

  /// Keeps a message of the library's own, in place of one of the same name and language.
  package func setMessage(_ message: CustomMessage, by audit: AuditContext) throws {
    try write(by: audit) { context in
      _ = try MessageTemplate(message.text)
      let key: StatementArguments = [message.name, message.language]
      let old: String? = try context.db.first(
        "SELECT text FROM messageTemplate WHERE name = ? AND language = ?", key)
      guard old != message.text else { return }
      try context.db.execute(
        "INSERT OR REPLACE INTO messageTemplate (name, language, text) VALUES (?, ?, ?)",
        key + [message.text])
      try context.log(
        old == nil ? .created : .edited, .template, 0,
        [
          .init("name", from: message.name.text, to: message.name.text),
          .init(message.language.rawValue, from: old, to: message.text),
        ])
    }
  }

  /// Forgets a message of the library's own, in every language.
  package func removeMessage(_ name: MessageName, by audit: AuditContext) throws {
    try write(by: audit) { context in
      try context.db.execute("DELETE FROM messageTemplate WHERE name = ?", [name])
      guard context.db.changesCount > 0 else { throw MessageProblem.notOwn(name) }
      try context.log(.edited, .template, 0, [.init("name", from: name.text, to: nil)])
    }
  }
}
