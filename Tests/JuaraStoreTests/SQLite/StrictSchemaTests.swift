import GRDB
import Juara
import JuaraSchema
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// The schema refuses what the domain's own parsing would, and takes what it gives.
///
/// Beyond SQL are the check character of a certificate's number, the names of time zones, what stands
/// within JSON, and a name of nothing but rare characters that show nothing.
struct StrictSchemaTests {
  /// How the domain reads a text that a column keeps; answers what it would keep.
  private struct Column {
    let table: String
    let name: String
    let read: (String) -> String?

    init<Value: StoredText>(_ table: String, _ name: String, as type: Value.Type) {
      self.table = table
      self.name = name
      read = { Value(stored: $0)?.stored }
    }

    init(_ table: String, _ name: String, _ read: @escaping (String) -> String?) {
      self.table = table
      self.name = name
      self.read = read
    }
  }

  private static var columns: [Column] {
    [
      Column("event", "code", as: EventCode.self), Column("draw", "code", as: EventCode.self),
      Column("faqEntry", "code", as: FAQCode.self), Column("survey", "code", as: EventCode.self),
      Column("answerSheet", "id", as: AnswerSheetID.self),
      Column("messageTemplate", "name", as: MessageName.self),
      Column("sentMessage", "template", as: MessageName.self),
      Column("participant", "fullName", as: PersonName.self),
      Column("group", "name", as: PersonName.self), Column("host", "name", as: PersonName.self),
      Column("project", "mentor", as: PersonName.self),
      Column("juror", "name", as: PersonName.self),
      Column("certificate", "name", as: PersonName.self),
      Column("referral", "name", as: PersonName.self),
      Column("referral", "code", as: ReferralCode.self),
      Column("jurorConflict", "school", as: PersonName.self),
      Column("participant", "schoolClass", as: SchoolClass.self),
      Column("participant", "email", as: EmailAddress.self),
      Column("participant", "phone", as: PhoneNumber.self),
      Column("participant", "guardianPhone", as: PhoneNumber.self),
      Column("participant", "birthDate") { Day($0)?.description },
      Column("challenge", "rankedBy", as: RankingKey.self),
      Column("scoringRule", "activity", as: Activity.self),
      Column("logEntry", "isbn", as: ISBN.self),
      Column("logEntry", "language", as: LanguageTag.self),
      Column("languageQuota", "language", as: LanguageTag.self),
      Column("listedTitle", "isbn", as: ISBN.self),
      Column("readingListTitle", "isbn", as: ISBN.self),
      Column("staffReview", "isbn", as: ISBN.self),
      Column("quotation", "language", as: LanguageTag.self),
      Column("tip", "language", as: LanguageTag.self),
      Column("checkInCode", "code", as: CheckInCode.self),
      Column("library", "colour", as: Colour.self),
      Column("library", "countryCode") { text in
        var library = Library.sample
        library.countryCode = text
        return (try? library.check()) == nil ? nil : text
      },
    ]
  }

  private static let pieces = [
    "a", "b", "z", "A", "0", "1", "9", "62", "8123456789", "-", ".", "..", "@", "_", ",", ":", "'",
    "`",
    "+", " ", "\t", "\n", "\u{0}", "\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}",
    "\u{2013}",
    "\u{2019}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{3000}", "\u{FEFF}", "é", "ß", "漢", "😀",
    "points",
    "titles", "active-days", "reached-first", ":asc", ":desc", "2026", "-02-", "29", "0001-01-01",
    "9999-12-31", "0000-01-01", "+62812345678", "9789793062792", "9790306406156", "9789793062793",
    "example", ".org", "@example.org", "a@", "id", "bjn", "K7Q2MX", "bcdfgh",
    String(repeating: "x", count: 59),
    String(repeating: "ab.", count: 60),
  ]

  private func random(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 0...4, using: &random))
      .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// A library whose columns alone decide what they take.
  private func store() throws -> Store {
    let store = try Store.full()
    let triggers = try store.read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    }
    for trigger in triggers { try store.execute("DROP TRIGGER \(trigger)") }
    return store
  }

  /// Whether a column takes a value in one of its rows; nothing stays of it.
  private func takes(
    _ db: Database, _ table: String, _ column: String, _ value: some DatabaseValueConvertible
  ) throws -> Bool {
    try taking {
      try db.inSavepoint {
        try db.execute(
          sql: """
            UPDATE "\(table)" SET "\(column)" = ?1 WHERE "\(column)" IS
              (SELECT "\(column)" FROM "\(table)" WHERE "\(column)" IS NOT NULL LIMIT 1)
            """,
          arguments: [value])
        return .rollback
      }
    }
  }

  @Test func `a text that a column takes is one that the domain reads, and the other way round`()
    throws
  {
    var random = Seeded(7)
    let store = try store()
    try store.queue.writeWithoutTransaction { db in
      for column in Self.columns {
        for text in Self.pieces + (0..<400).map({ _ in self.random(&random) }) {
          let place = "\(column.table).\(column.name) \(text.debugDescription)"
          // As SQLite and Swift read a text that has a NUL in it.
          let read = text.split(separator: "\u{0}", omittingEmptySubsequences: false)[0]
          if try takes(db, column.table, column.name, text) {
            #expect(column.read(String(read)) != nil, "taken: \(place)")
          }
          if let kept = column.read(text) {
            #expect(try takes(db, column.table, column.name, kept), "refused: \(place)")
          }
        }
      }
    }
  }

  private func check<Value: CaseIterable & RawRepresentable<String>>(
    _ store: Store, _ table: String, _ column: String, _ type: Value.Type, except: Set<String> = []
  ) throws {
    let sql = try store.read { db in
      try String.fetchOne(
        db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table])
    }
    for word in Value.allCases.map(\.rawValue) where !except.contains(word) {
      #expect(sql?.contains("'\(word)'") == true, "\(table).\(column) \(word)")
    }
    // X is a channel, too.
    let others = ["", "x", "Rina", "none"].filter { Value(rawValue: $0) == nil }
    let taken = try store.queue.writeWithoutTransaction { db in
      try others.filter { try takes(db, table, column, $0) }
    }
    #expect(taken == [], "\(table).\(column)")
  }

  @Test func `an enumeration's every word is taken, and no other`() throws {
    let store = try store()
    try check(store, "library", "language", Language.self)
    try check(store, "import", "kind", Import.Kind.self)
    try check(store, "auditEntry", "action", AuditEntry.Action.self)
    try check(store, "auditEntry", "subject", AuditEntry.Subject.self)
    try check(store, "group", "kind", Group.Kind.self)
    try check(store, "consent", "purpose", Consent.Purpose.self)
    try check(store, "consent", "method", Consent.Method.self)
    try check(store, "event", "kind", Event.Kind.self)
    try check(store, "event", "state", Event.State.self)
    try check(store, "event", "registrationPer", EventPlan.RegistrationScope.self)
    try check(store, "event", "waitingList", EventPlan.WaitingRule.self)
    try check(store, "question", "type", Question.Kind.self)
    try check(store, "registration", "status", RegistrationStatus.self)
    try check(store, "challenge", "groupMeasure", GroupScoring.Measure.self)
    try check(store, "entrant", "state", EntrantState.self)
    try check(store, "attendanceMark", "method", Attendance.Arrival.Method.self)
    try check(store, "messageTemplate", "language", Language.self)
    try check(store, "certificate", "kind", Certificate.Kind.self)
    try check(store, "host", "role", Juara.Host.Role.self)
    try check(store, "referral", "kind", Referral.Kind.self)
    try check(store, "postFigures", "format", PostFormat.self)
    try check(store, "milestone", "state", Milestone.State.self)
    try check(store, "tip", "topic", Tip.Topic.self)
    try check(store, "survey", "preset", Survey.Preset.self)
    try check(store, "surveyQuestion", "kind", SurveyQuestion.Kind.self)
    try check(store, "surveyText", "state", SurveyText.State.self)
    try check(store, "post", "occasion", Post.Occasion.self)
    try check(store, "post", "language", Language.self)
    try check(store, "postText", "form", PostForm.self)
    try check(store, "postSource", "fact", PostFact.self)
    try check(store, "postPublication", "channel", Channel.self)
    try check(store, "postSlot", "channel", Channel.self)
    try check(store, "postSlot", "occasion", Post.Occasion.self)
    try check(store, "postTemplate", "occasion", Post.Occasion.self)
    try check(store, "postDate", "channel", Channel.self)
    try check(store, "photo", "format", ImageFormat.self)
    try check(store, "achievement", "kind", Achievement.Kind.self)
    try check(store, "review", "state", BookReview.State.self)
    try check(store, "entryDecision", "kind", EntryDecision.Kind.self)
    // Deviations have no highest, so that they are no part of a combined score.
    try check(
      store, "jury", "combinedBy", JuryMethod.self, except: [JuryMethod.standardised.rawValue])
    try check(store, "combinedPart", "part", ScorePart.self)
    try check(store, "awardBand", "side", Standings.EntrantKind.self)
    try check(store, "awardBand", "source", Standings.Source.Kind.self)
    try check(store, "awardBand", "juryMethod", JuryMethod.self)
  }

  @Test func `no instant is kept with which reckoning would overflow`() throws {
    let store = try store()
    let columns = try store.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT "table".name, "column".name FROM sqlite_schema AS "table"
          JOIN pragma_table_info("table".name) AS "column"
          WHERE "table".type = 'table'
            AND ("column".name GLOB '*At' OR "column".name IN ('at', 'consentDeadline'))
          """
      ).map { (try $0.decode(String.self, atIndex: 0), try $0.decode(String.self, atIndex: 1)) }
    }
    #expect(columns.count > 40)
    for (table, column) in columns {
      let taken = try store.queue.writeWithoutTransaction { db in
        try [Int64.max, .min, 253_402_300_800, -253_402_300_800].filter {
          let isKept = try takes(db, table, column, $0)
          return try isKept && !isEmpty(db, table, column)
        }
      }
      #expect(taken == [], "\(table).\(column)")
    }
  }

  /// Whether no row has anything in a column, so that nothing was tried.
  private func isEmpty(_ db: Database, _ table: String, _ column: String) throws -> Bool {
    try !db.exists("SELECT * FROM \"\(table)\" WHERE \"\(column)\" IS NOT NULL")
  }
}
