import GRDB
package import Juara

extension Store {
  package func postTemplates() throws -> [PostTemplate] {
    try read { db in
      try db.rows("SELECT * FROM postTemplate ORDER BY occasion, form, language").map {
        try PostTemplate(
          occasion: $0["occasion"], form: $0["form"], language: $0["language"], text: $0["text"])
      }
    }
  }

  /// Keeps a text of the library's own, in place of one for the same occasion, channel and language.
  /// - Parameters: Of names and contacts as in `createPost`.
  package func setPostTemplate(
    _ template: PostTemplate, areNamesChecked: Bool = false, areContactsChecked: Bool = false,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      _ = try PostTemplate.parsed(template.text)
      _ = try Self.people(context.db, in: [template.text], areChecked: areNamesChecked)
      try Self.checkContacts(context.db, in: [template.text], areChecked: areContactsChecked)
      let key: StatementArguments = [template.occasion, template.form, template.language]
      let old: String? = try context.db.first(
        "SELECT text FROM postTemplate WHERE occasion = ? AND form = ? AND language = ?", key)
      guard old != template.text else { return }
      try context.db.execute(
        """
        INSERT OR REPLACE INTO postTemplate (occasion, form, language, text) VALUES (?, ?, ?, ?)
        """, key + [template.text])
      try context.log(
        old == nil ? .created : .edited, .postTemplate, 0,
        [
          .init("occasion", from: nil, to: template.occasion.rawValue),
          .init("channel", from: nil, to: template.form.rawValue),
          .init(template.language.rawValue, from: old, to: template.text),
        ])
    }
  }

  package func removePostTemplates(_ occasion: Post.Occasion, by audit: AuditContext) throws {
    try write(by: audit) { context in
      try context.db.execute("DELETE FROM postTemplate WHERE occasion = ?", [occasion])
      guard context.db.changesCount > 0 else { throw PostRefusal.noTemplate(occasion) }
      try context.log(
        .removed, .postTemplate, 0, [.init("occasion", from: occasion.rawValue, to: nil)])
    }
  }
}
