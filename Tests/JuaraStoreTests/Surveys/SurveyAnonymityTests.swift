import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Looks for any way from a person to the answers.
struct SurveyAnonymityTests {
  private let store: Store
  private static let people = 12

  /// Everybody answers, each with another value, in an order that is known to the test alone.
  init() throws {
    store = try .inMemory(library: .sample, by: .staff())
    try store.makeEvent()
    for number in 1...Self.people {
      try store.come("Orang Contoh \(Self.word(number))")
    }
    try store.createSurvey(
      SurveyDraft(
        code: EventCode("umpan")!, event: "bedah", terms: SurveyTerms(title: "Umpan"),
        questions: [
          SurveyQuestionDraft(key: "kali", kind: .number, texts: [.indonesian: .init("Berapa?")]),
          SurveyQuestionDraft(key: "pesan", kind: .text, texts: [.indonesian: .init("Pesan?")]),
        ]), by: .staff("2026-12-05T10:00"))
    let questions = try store.survey("umpan").questions
    var rows: [AnswerSheetDraft] = []
    for invitation in try store.invite().invited {
      let value = Int(invitation.participant.rawValue)
      rows.append(
        AnswerSheetDraft(
          code: invitation.code, answeredOn: day("2026-12-06"),
          answers: [questions[0].id: .number(value), questions[1].id: .text("kata \(value)")]))
    }
    // Some typed one after the other, each at its own second, and some from files with a row each.
    for (index, row) in rows.enumerated() {
      if index.isMultiple(of: 2) {
        try store.enterAnswers(
          row, to: "umpan",
          by: AuditContext(staff: "Rina", at: at("2026-12-06T10:00").adding(seconds: Int64(index))))
      } else {
        _ = try store.importing(answers: [row])
      }
    }
  }

  private static func word(_ number: Int) -> String {
    String(UnicodeScalar(UInt8(64 + number))) + "anu"
  }

  private func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  }

  private static let ofAnswers: Set<String> = ["answerSheet", "surveyAnswer", "surveyText"]

  @Test func `no key leads from the answers to a person, or the other way round`() throws {
    try store.read { db in
      var links: [String: Set<String>] = [:]
      for table in try tables(db) {
        for parent in try String.fetchAll(
          db, sql: "SELECT \"table\" FROM pragma_foreign_key_list(?)", arguments: [table])
        {
          links[table, default: []].insert(parent)
        }
      }
      // What sheets refer to: the survey and its questions, and an import, which names nobody.
      var reached = Self.ofAnswers
      var open = Array(reached)
      while let table = open.popLast() {
        for parent in links[table] ?? [] where reached.insert(parent).inserted {
          open.append(parent)
        }
      }
      #expect(
        reached.subtracting(Self.ofAnswers)
          == ["survey", "surveyQuestion", "import", "event"])
      // And nothing refers to a sheet but its own answers.
      for (table, parents) in links where !parents.isDisjoint(with: Self.ofAnswers) {
        #expect(Self.ofAnswers.contains(table), "\(table)")
      }
      #expect(links["surveyInvitation"] == ["survey", "participant"])
    }
  }

  @Test func `no value of a sheet stands anywhere else in the file`() throws {
    try store.read { db in
      var values: Set<String> = []
      for table in Self.ofAnswers {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table)") {
          for (column, value) in row where ["id", "sheetId", "text"].contains(column) {
            if let text = String.fromDatabaseValue(value), text.count > 5 { values.insert(text) }
          }
        }
      }
      #expect(values.count >= 3 * Self.people)
      for table in try tables(db) where !Self.ofAnswers.contains(table) {
        for row in try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"") {
          let text = "\(row)"
          #expect(!values.contains { text.contains($0) }, "\(table): \(text)")
        }
      }
    }
  }

  @Test func `a sheet has no time finer than the day, and an invitation has none`() throws {
    try store.read { db in
      for table in Self.ofAnswers.union(["surveyInvitation"]) {
        let columns = try db.columns(in: table).map(\.name)
        #expect(
          !columns.contains { $0.hasSuffix("At") || $0.lowercased().contains("time") }, "\(table)")
      }
      let columns = try db.columns(in: "answerSheet").map(\.name)
      #expect(columns == ["id", "surveyId", "answeredOn", "hadCode", "importId"])
      #expect(
        try db.columns(in: "surveyInvitation").map(\.name)
          == ["id", "surveyId", "participantId", "codeHash", "hasAnswered"])
    }
  }

  @Test func `no order of rows is that in which people answered`() throws {
    try store.read { db in
      // No hidden row number tells which came first.
      for table in Self.ofAnswers {
        let sql = try #require(
          try String.fetchOne(
            db, sql: "SELECT sql FROM sqlite_schema WHERE name = ?", arguments: [table]))
        #expect(sql.contains("WITHOUT ROWID"), "\(table)")
      }
      let stored = try Int.fetchAll(
        db, sql: "SELECT value FROM surveyAnswer JOIN answerSheet ON answerSheet.id = sheetId")
      let texts = try String.fetchAll(db, sql: "SELECT text FROM surveyText")
      #expect(stored.count == Self.people)
      #expect(stored != stored.sorted() && stored != stored.sorted(by: >))
      #expect(texts.map { Int($0.dropFirst(5))! } != stored.sorted())
      // Invitations lie as they were made, whoever has answered.
      let invited = try Int.fetchAll(
        db, sql: "SELECT participantId FROM surveyInvitation ORDER BY rowid")
      #expect(invited == invited.sorted())
    }
  }

  @Test func `the audit log tells that somebody answered, and neither who nor what`() throws {
    let entries = try store.auditEntries(subject: .survey)
    let recorded = entries.filter { $0.action == .recorded }
    #expect(recorded.count == Self.people / 2)
    #expect(recorded.allSatisfy { $0.changes == [.init("answers", from: nil, to: "1")] })
    // An import is told by its file, with the survey nowhere near a person.
    #expect(entries.allSatisfy { $0.changes.allSatisfy { !($0.new ?? "").contains("Contoh") } })
  }

  @Test func `a code in the file is a hash that the code alone gives`() throws {
    let codes = try store.inviteToSurvey("umpan", renew: true, by: .staff("2026-12-08T10:00"))
    #expect(codes.invited.isEmpty && codes.count.answered == Self.people)
    try store.makeSurvey("lain")
    let invited = try store.invite("lain").invited
    let dump = try store.dump().values.joined().joined(separator: "\n")
    for invitation in invited {
      #expect(!dump.contains(invitation.code.text) && !dump.contains(invitation.code.description))
    }
  }

  @Test func `who is erased leaves the answers, and no invitation`() throws {
    let person = try store.person("Orang Contoh Aanu")
    try store.erase(person.id, confirming: "Orang Contoh Aanu", by: .staff("2026-12-09T10:00"))
    let listing = try store.surveyListing("umpan")
    #expect(listing.answers == Self.people && listing.invited == Self.people - 1)
  }
}
