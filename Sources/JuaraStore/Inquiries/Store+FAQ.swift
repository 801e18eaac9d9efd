import GRDB
package import Juara

extension Store {
  package func faqEntries() throws -> [FAQEntry] { try read { db in try FAQEntry.all(db) } }

  package func faqEntry(_ code: String) throws -> FAQEntry {
    try read { db in try FAQEntry.fetch(db, code: code) }
  }

  /// Adds an entry; it is refused where there is one of that code.
  @discardableResult
  package func addFAQEntry(_ draft: FAQDraft, by audit: AuditContext) throws -> FAQEntry {
    try write(by: audit) { context in
      if try FAQWriter.find(context.db, draft.code) != nil { throw FAQRefusal.exists(draft.code) }
      _ = try FAQWriter(context).take(draft)
      return try FAQEntry.fetch(context.db, code: draft.code.text)
    }
  }

  /// Changes what the draft names, and adds its phrasings.
  /// - Returns: The entry, and whether anything has changed.
  package func editFAQEntry(
    _ draft: FAQDraft, removing phrasings: [String] = [], by audit: AuditContext
  ) throws -> (entry: FAQEntry, hasChanged: Bool) {
    try write(by: audit) { context in
      let before = try FAQEntry.fetch(context.db, code: draft.code.text)
      let writer = FAQWriter(context)
      for phrasing in phrasings { try writer.remove(phrasing, from: before) }
      let isNew = try writer.take(draft) != .unchanged
      return (
        try FAQEntry.fetch(context.db, code: draft.code.text), isNew || !phrasings.isEmpty
      )
    }
  }

  /// Takes an entry away, or what it says in one language.
  @discardableResult
  package func removeFAQEntry(
    _ code: String, language: Language? = nil, by audit: AuditContext
  ) throws -> FAQEntry {
    try write(by: audit) { context in
      let entry = try FAQEntry.fetch(context.db, code: code)
      var after = entry
      if let language, entry.texts[language] != nil {
        if entry.texts.count == 1 { throw FAQRefusal.lastLanguage(entry.code) }
        after.texts[language] = nil
        try context.db.execute(
          "DELETE FROM faqText WHERE entryId = ? AND language = ?", [entry.id, language])
        try context.log(
          .edited, .faq, entry.id, [AuditEntry.Change].between(entry.fields, after.fields))
      } else if language == nil {
        try context.db.execute("DELETE FROM faqEntry WHERE id = ?", [entry.id])
        try context.log(
          .removed, .faq, entry.id, [.init("code", from: entry.code.text, to: nil)])
      }
      return entry
    }
  }

  package func importFAQ(
    _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<FAQDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(context, .faq, options, rows: next, report: report) {
        FAQImport(writer: FAQWriter($0))
      }
    }
  }

  /// Adds those of a set whose codes are not there yet.
  /// - Returns: The codes that were added, and those that were left as they are.
  package func addStarterFAQ(
    _ drafts: [FAQDraft], by audit: AuditContext
  ) throws -> (added: [FAQCode], kept: [FAQCode]) {
    try write(by: audit) { context in
      let known = Set(try context.db.values("SELECT code FROM faqEntry") as [FAQCode])
      let writer = FAQWriter(context)
      for draft in drafts where !known.contains(draft.code) { _ = try writer.take(draft) }
      var codes: [FAQCode] = []
      for draft in drafts where !codes.contains(draft.code) { codes.append(draft.code) }
      return (codes.filter { !known.contains($0) }, codes.filter(known.contains))
    }
  }

  package func spellings() throws -> [(word: String, standard: String)] {
    try read { db in
      try db.rows("SELECT word, standard FROM spelling ORDER BY word").map {
        (try $0[0], try $0[1])
      }
    }
  }

  /// Lets a word be read as another.
  package func setSpelling(_ word: String, as standard: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let (word, standard) = (word.lowercased(), standard.lowercased())
      for text in [word, standard] where !QuestionWords.isWord(text) {
        throw FAQRefusal.notAWord(text)
      }
      let before: String? = try context.db.first(
        "SELECT standard FROM spelling WHERE word = ?", [word])
      guard before != standard else { return }
      try context.db.execute("INSERT OR REPLACE INTO spelling VALUES (?, ?)", [word, standard])
      try context.log(.edited, .spelling, 1, [.init(word, from: before, to: standard)])
    }
  }

  package func removeSpelling(_ word: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let before: String? = try context.db.first(
        "SELECT standard FROM spelling WHERE word = ?", [word.lowercased()])
      guard let before else { throw FAQRefusal.unknownWord(word) }
      try context.db.execute("DELETE FROM spelling WHERE word = ?", [word.lowercased()])
      try context.log(.removed, .spelling, 1, [.init(word, from: before, to: nil)])
    }
  }
}

/// Writes what staff or a file say of entries.
struct FAQWriter {
  enum Outcome { case created, updated, unchanged }

  private let context: WriteContext
  private var db: Database { context.db }

  init(_ context: WriteContext) { self.context = context }

  static func find(_ db: Database, _ code: FAQCode) throws -> FAQEntry? {
    try FAQEntry.all(db, where: "code = ?", [code]).first
  }

  func take(_ draft: FAQDraft) throws -> Outcome {
    try draft.check()
    let language = draft.language ?? context.library.language
    let before = try Self.find(db, draft.code)
    let known = before?.texts[language]
    guard let title = draft.title ?? known?.title, let answer = draft.answer ?? known?.answer else {
      // Phrasings alone need no language of their own.
      guard let before, draft.title == nil, draft.answer == nil else {
        throw FAQRefusal.incomplete(draft.code)
      }
      return try logging(before.id, [], more: add(draft.phrasings, to: before.id, known: before))
    }
    let id =
      try before?.id
      ?? db.insert(
        "faqEntry", ["code": draft.code, "importId": context.importID])
    var after = before ?? FAQEntry(id: id, code: draft.code, texts: [:], phrasings: [])
    after.texts[language] = FAQEntry.Text(title: title, answer: answer)
    try save(after, language)
    let more = try add(draft.phrasings, to: id, known: after)
    guard let before else {
      let fields: AuditFields = [("code", draft.code.text)] + after.fields
      try context.log(.created, .faq, id, .creating(fields) + phrasings(more))
      return .created
    }
    return try logging(id, .between(before.fields, after.fields), more: more)
  }

  private func logging(
    _ id: Identifier<FAQEntry>, _ changes: [AuditEntry.Change], more: Int
  ) throws -> Outcome {
    let all = changes + phrasings(more)
    if all.isEmpty { return .unchanged }
    try context.log(.edited, .faq, id, all)
    return .updated
  }

  /// How many, not which: the log keeps no words of people who ask.
  private func phrasings(_ more: Int) -> [AuditEntry.Change] {
    more == 0
      ? [] : [.init("phrasings", from: nil, to: more > 0 ? "+\(more)" : String(more))]
  }

  /// What inquiries ask becomes phrasings; answers how many were new.
  func addAsked(_ questions: [String], to entry: FAQEntry) throws -> Int {
    let more = try add(questions, to: entry.id, known: entry)
    _ = try logging(entry.id, [], more: more)
    return more
  }

  private func save(_ entry: FAQEntry, _ language: Language) throws {
    guard let text = entry.texts[language] else { return }
    try db.execute(
      "INSERT OR REPLACE INTO faqText (entryId, language, title, answer) VALUES (?, ?, ?, ?)",
      [entry.id, language, text.title, text.answer])
  }

  /// Answers how many were new.
  private func add(
    _ phrasings: [String], to id: Identifier<FAQEntry>, known: FAQEntry
  ) throws -> Int {
    var texts = Set(known.phrasings + known.texts.values.map(\.title))
    var added = 0
    for phrasing in phrasings where texts.insert(phrasing).inserted {
      try db.insert(
        "faqPhrasing", ["entryId": id, "text": phrasing, "importId": context.importID])
      added += 1
    }
    return added
  }

  func remove(_ phrasing: String, from entry: FAQEntry) throws {
    guard entry.phrasings.contains(phrasing) else { throw FAQRefusal.unknownPhrasing(entry.code) }
    try db.execute(
      "DELETE FROM faqPhrasing WHERE entryId = ? AND text = ?", [entry.id, phrasing])
    try context.log(.edited, .faq, entry.id, phrasings(-1))
  }

  /// What an import made goes, and what it changed is as before.
  func undo(_ id: Identifier<Import>) throws {
    try db.execute("DELETE FROM faqPhrasing WHERE importId = ?", [id])
    let edits = try AuditEntry.all(
      db, "WHERE importId = ? AND action = 'edited' AND subject = 'faq' ORDER BY id DESC", [id])
    for edit in edits { try restore(edit) }
    try db.execute("DELETE FROM faqEntry WHERE importId = ?", [id])
  }

  private func restore(_ edit: AuditEntry) throws {
    let entry = Identifier<FAQEntry>(edit.subjectID)
    for language in Language.allCases {
      let title = edit.changes.first { $0.field == FAQEntry.titleField(language) }
      let answer = edit.changes.first { $0.field == FAQEntry.answerField(language) }
      if title != nil, title?.old == nil {
        try db.execute(
          "DELETE FROM faqText WHERE entryId = ? AND language = ?", [entry, language])
        continue
      }
      for (column, change) in [("title", title), ("answer", answer)] {
        guard let old = change?.old else { continue }
        try db.execute(
          "UPDATE faqText SET \(column) = ? WHERE entryId = ? AND language = ?",
          [old, entry, language])
      }
    }
  }
}

private struct FAQImport: RowImporter {
  let writer: FAQWriter

  mutating func take(_ draft: FAQDraft, line: Int) throws -> RowOutcome {
    switch try writer.take(draft) {
    case .created: .created()
    case .updated: .updated()
    case .unchanged: .unchanged()
    }
  }
}

extension FAQEntry {
  /// By code.
  static func all(
    _ db: Database, where condition: String = "TRUE", _ arguments: StatementArguments = []
  ) throws -> [FAQEntry] {
    var entries: [FAQEntry] = []
    let rows = try db.rows(
      """
      SELECT id, code, language, title, answer FROM faqEntry JOIN faqText ON entryId = id
      WHERE \(condition) ORDER BY code, language
      """, arguments)
    for row in rows {
      let id: Identifier<FAQEntry> = try row[0]
      if entries.last?.id != id {
        entries.append(FAQEntry(id: id, code: try row[1], texts: [:], phrasings: []))
      }
      entries[entries.count - 1].texts[try row[2]] = Text(title: try row[3], answer: try row[4])
    }
    let positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
    let phrasings = try db.rows(
      """
      SELECT entryId, text FROM faqPhrasing JOIN faqEntry ON faqEntry.id = entryId
      WHERE \(condition) ORDER BY faqPhrasing.id
      """, arguments)
    for row in phrasings {
      guard let position = positions[try row[0]] else { continue }
      entries[position].phrasings.append(try row[1])
    }
    return entries
  }

  static func fetch(_ db: Database, code: String) throws -> FAQEntry {
    guard let faqCode = FAQCode(code) else { throw FAQRefusal.notACode(code) }
    if let entry = try FAQWriter.find(db, faqCode) { return entry }
    let known: [String] = try db.values("SELECT code FROM faqEntry")
    throw FAQRefusal.unknown(code, nearest: NearestNames.to(code, among: known))
  }
}
