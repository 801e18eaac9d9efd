import GRDB
package import Juara

/// What the library can answer from, read at once.
package struct AnswerBase: Sendable {
  package let entries: [FAQEntry]
  package let words: QuestionWords
  package let index: AnswerIndex

  static func fetch(_ db: Database) throws -> AnswerBase {
    let entries = try FAQEntry.all(db)
    let ignored: [String] = try db.values(
      "SELECT text FROM inquiry WHERE state = 'ignored' ORDER BY id")
    let own = try db.rows("SELECT word, standard FROM spelling").map {
      (try $0[0] as String, try $0[1] as String)
    }
    let words = QuestionWords(ownSpellings: Dictionary(uniqueKeysWithValues: own))
    return AnswerBase(
      entries: entries, words: words,
      index: AnswerIndex(
        entries.map(\.searched), unanswerable: OtherSubjects.questions + ignored, words: words))
  }
}

extension Store {
  package func answerBase() throws -> AnswerBase { try read { db in try AnswerBase.fetch(db) } }

  /// Whether each phrasing finds its entry without itself, or each of other questions.
  package func checkAnswers(
    _ questions: [(question: String, code: FAQCode?)]? = nil
  ) throws -> AnswerCheck {
    let base = try answerBase()
    let codes = base.entries.map(\.code)
    if let questions {
      return AnswerCheck(
        rows: questions.map {
          .init($0.question, expected: $0.code, base.index.rank($0.question), among: codes)
        })
    }
    return AnswerCheck(
      rows: base.entries.enumerated().flatMap { position, entry in
        entry.phrasings.map {
          .init(
            $0, expected: entry.code, base.index.rankAnew($0, of: position), among: codes)
        }
      })
  }

  /// Keeps what somebody asked, without what could tell of a person.
  package func recordInquiry(
    _ text: String, _ kind: Inquiry.Kind, via channel: Inquiry.Channel, askedAt: Instant? = nil,
    by audit: AuditContext
  ) throws -> (inquiry: Inquiry, removed: Set<PersonalDataRemoval.Kind>) {
    try write(by: audit) { context in
      let askedAt = askedAt ?? context.now
      let cleaned = try Self.withoutPersonalData(context.db, text)
      try Inquiry.check(cleaned.text, askedAt: askedAt, now: context.now)
      let id: Identifier<Inquiry> = try context.db.insert(
        "inquiry",
        [
          "text": cleaned.text, "kind": kind, "channel": channel, "askedAt": askedAt,
          "state": "open",
        ])
      try context.log(
        .recorded, .inquiry, id,
        .creating([("kind", kind.rawValue), ("channel", channel.rawValue)]))
      return (try Inquiry.fetch(context.db, id), cleaned.removed)
    }
  }

  /// A text without numbers, addresses and the full names of people whom the library knows.
  static func withoutPersonalData(_ db: Database, _ text: String) throws -> PersonalDataRemoval {
    var removal = PersonalDataRemoval(text)
    let keys = removal.nameKeys
    guard !keys.isEmpty else { return removal }
    let guardians: [String] = try db.values(
      "SELECT DISTINCT guardianName FROM participant WHERE guardianName IS NOT NULL")
    let known = Set(guardians.map(NameKey.key))
    removal.remove(
      names: try Set(
        keys.filter { key in
          try known.contains(key)
            || db.exists("SELECT * FROM participant WHERE nameKey = ?", [key])
        }))
    return removal
  }

  /// By when they came in.
  package func inquiries(openOnly: Bool = false) throws -> [Inquiry] {
    try read { db in
      try Inquiry.all(
        db, (openOnly ? "WHERE state = 'open' " : "") + "ORDER BY askedAt, inquiry.id")
    }
  }

  package func inquiries(from first: Instant, until end: Instant) throws -> [Inquiry] {
    try read { db in
      try Inquiry.all(
        db, "WHERE askedAt >= ? AND askedAt < ? ORDER BY askedAt, inquiry.id", [first, end])
    }
  }

  /// Open inquiries, those together that ask for much the same.
  package func inquiryGroups() throws -> [InquiryGroup] {
    try read { db in
      let base = try AnswerBase.fetch(db)
      return InquiryGroup.of(
        try Inquiry.all(db, "WHERE state = 'open' ORDER BY inquiry.id"), words: base.words)
    }
  }

  package func inquiry(_ id: Identifier<Inquiry>) throws -> Inquiry {
    try read { db in try Inquiry.fetch(db, id) }
  }

  /// Marks inquiries as answered; questions among them become phrasings of the entry.
  /// - Parameter entry: The answer, which is made where its draft has a title; nil where staff answered
  ///   without one.
  @discardableResult
  package func answerInquiries(
    _ ids: [Identifier<Inquiry>], by entry: FAQDraft?, isNew: Bool = false, _ audit: AuditContext
  ) throws -> (entry: FAQEntry?, phrasings: Int) {
    try write(by: audit) { context in
      let inquiries = try ids.map { try Inquiry.fetch(context.db, $0) }
      for inquiry in inquiries { try inquiry.checkOpen() }
      guard let draft = entry else {
        try Self.settle(context, inquiries, as: "answered", .answered, entry: nil)
        return (nil, 0)
      }
      let writer = FAQWriter(context)
      if isNew {
        if try FAQWriter.find(context.db, draft.code) != nil {
          throw FAQRefusal.exists(draft.code)
        }
        _ = try writer.take(draft)
      }
      let known = try FAQEntry.fetch(context.db, code: draft.code.text)
      let questions = inquiries.filter { $0.kind == .question }.map(\.text)
      let phrasings = try writer.addAsked(questions, to: known)
      try Self.settle(context, inquiries, as: "answered", .answered, entry: known.id)
      return (try FAQEntry.fetch(context.db, code: draft.code.text), phrasings)
    }
  }

  /// Marks inquiries as nothing that the library answers; questions like them go to nobody's answer.
  package func ignoreInquiries(_ ids: [Identifier<Inquiry>], by audit: AuditContext) throws {
    try write(by: audit) { context in
      let inquiries = try ids.map { try Inquiry.fetch(context.db, $0) }
      for inquiry in inquiries {
        try inquiry.checkOpen()
        if inquiry.kind != .question {
          throw InquiryRefusal.notAQuestion(inquiry.id, inquiry.kind)
        }
      }
      try Self.settle(context, inquiries, as: "ignored", .ignored, entry: nil)
    }
  }

  private static func settle(
    _ context: WriteContext, _ inquiries: [Inquiry], as state: String,
    _ action: AuditEntry.Action, entry: Identifier<FAQEntry>?
  ) throws {
    for inquiry in inquiries {
      try context.db.update(
        "inquiry", is: inquiry.id,
        [
          "state": state, "entryId": entry, "settledAt": context.now, "settledBy": context.staff,
        ])
      try context.log(action, .inquiry, inquiry.id)
    }
  }
}

extension Inquiry: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, text, kind, channel, askedAt, state, settledAt, settledBy, code
  }

  package static let columns = ColumnList(
    "inquiry", Column.self, [.code: "(SELECT code FROM faqEntry WHERE faqEntry.id = entryId)"])

  package init(_ row: RecordRow<Inquiry>) throws {
    let state: String = try row[.state]
    func audit() throws -> AuditContext {
      AuditContext(staff: try row[.settledBy], at: try row[.settledAt])
    }
    try self.init(
      id: row[.id], text: row[.text], kind: row[.kind], channel: row[.channel],
      askedAt: row[.askedAt],
      state: state == "open"
        ? .open : state == "ignored" ? .ignored(audit()) : .answered(audit(), row[.code]))
  }

  static func fetch(_ db: Database, _ id: Identifier<Inquiry>) throws -> Inquiry {
    guard let inquiry = try first(db, "WHERE inquiry.id = ?", [id]) else {
      throw InquiryRefusal.unknown(id)
    }
    return inquiry
  }
}
