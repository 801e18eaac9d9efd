import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Whatever another program writes that the schema takes, Juara reads.
struct AnyValueTests {
  /// What no check can see in SQL alone: the sentence that names it is all there is.
  private static let beyondSQL: Set<String> = [
    // A check character by ISO/IEC 7064.
    "certificate.number",
    // The zones that this computer knows.
    "timeZone",
    // What stands in a JSON array or object.
    "question.options", "options", "headers", "postSource.value", "value", "auditEntry.changes",
    "unmapped",
    "rulesAtFreeze",
  ]

  private static let texts: [String?] = [
    nil, "", " ", "x", "x-", "-x", "X", "#", ".", "\u{A0}", "\u{200B}", "a\nb", "a\u{0}b", "é", "👩‍👩‍👧",
    "0001-01-01", "9999-12-31", "2026-02-29", "0000-01-01", "-001-01-01", "[]", "{}", "[1]",
    "{\"a\":1}",
    "+6281234567890", "a@b.co", "a@b.c0", "id", "978000000000x", "http://x", "points",
    "points,points",
    String(repeating: "a", count: 61), String(repeating: "ab ", count: 70),
  ]

  private static let numbers: [Int64?] = [
    nil, .min, -253_402_300_799, -1, 0, 1, 2, 3, 7, 100, 10_080, 1_000_000, 1_000_000_000,
    253_402_300_799, 999_999_999_999, .max,
  ]

  /// Writes into each column of a table something random that the schema takes.
  private func change(
    _ table: String, in db: Database, _ random: inout Seeded
  ) throws {
    for column in try db.columns(in: table) {
      for _ in 0..<6 {
        let value: (any DatabaseValueConvertible)? =
          column.type == "TEXT"
          ? Self.texts.randomElement(using: &random)! : Self.numbers.randomElement(using: &random)!
        let isTaken = try taking {
          try db.execute(
            sql: """
              UPDATE "\(table)" SET "\(column.name)" = ?1 WHERE "\(column.name)" IS (
                SELECT "\(column.name)" FROM "\(table)" ORDER BY random() LIMIT 1)
              """,
            arguments: [value])
        }
        if isTaken { break }
      }
    }
  }

  @Test func `no value that the schema takes is one that cannot be read`() throws {
    var random = Seeded(1)
    let pristine = try Store.full()
    let store = try Store.sample()
    let tables = try pristine.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }.filter { !$0.hasPrefix("sqlite_") && !$0.hasPrefix("grdb_") }
    let several = 5
    for start in stride(from: 0, to: tables.count, by: several) {
      try pristine.queue.backup(to: store.queue)
      let changed = tables.dropFirst(start).prefix(several)
      for table in changed {
        let isFilled = try store.read { try $0.exists("SELECT * FROM \"\(table)\"") }
        #expect(isFilled, "\(table) is empty")
        try store.queue.write { db in try change(table, in: db, &random) }
      }
      store.readEverything { error in
        switch error {
        case LibraryFileProblem.unreadable(let value):
          let place = [value.table, value.column].compactMap { $0 }.joined(separator: ".")
          if !Self.beyondSQL.contains(place) { Issue.record("\(changed): \(value)") }
        case LibraryFileProblem.unknownZone: break
        case is DatabaseError, is RowDecodingError, is DecodingError, is LibraryFileProblem:
          Issue.record("\(changed): \(error)")
        default: break
        }
      }
    }
  }

  @Test func `what a check was switched off for is told with its place`() throws {
    let store = try Store.full()
    try store.queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA ignore_check_constraints = ON;
          UPDATE event SET code = 'x-' WHERE id = 2;
          UPDATE participant SET fullName = ' ' WHERE id = 3;
          UPDATE consent SET method = 'dream' WHERE id = 2;
          """)
    }
    func told(
      _ table: String?, _ row: String?, _ column: String, _ value: String, _ body: () throws -> Void
    ) {
      let problem = LibraryFileProblem.unreadable(
        UnreadableValue(table: table, row: row, column: column, value: value))
      #expect(throws: problem, performing: body)
    }
    told("event", "2", "code", "x-") { _ = try store.events() }
    told("participant", "3", "fullName", " ") { _ = try store.participants() }
    told("participant", "3", "fullName", " ") { _ = try store.registrations(in: "bedah") }
    told("consent", "2", "method", "dream") { _ = try store.consentListings() }
    told(nil, nil, "code", "x-") { _ = try store.registrations(of: Identifier(1)) }
  }
}

/// Does something that the schema may refuse, and answers whether it was taken.
func taking(_ body: () throws -> Void) throws -> Bool {
  do {
    try body()
    return true
  } catch let error as DatabaseError
    where [.SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_MISMATCH].contains(error.resultCode)
  {
    return false
  }
}

extension Store {
  /// Reads all that can be read, and hands over what is thrown.
  fileprivate func readEverything(_ fail: (any Error) -> Void) {
    func look(_ body: () throws -> Void) { do { try body() } catch { fail(error) } }
    let now = at("2026-12-01T09:00")
    look { _ = try library }
    look { _ = try logo }
    look { _ = try events() }
    look { _ = try timedEvents(at: now) }
    look { _ = try programme(withDrafts: true) }
    look { _ = try groups() }
    look { _ = try referrals() }
    look { _ = try engagement() }
    look { _ = try visitCounts() }
    look { _ = try season(DayRange(day("2026-01-01"), day("2026-12-31"))!, at: now) }
    look { _ = try referralReport(by: .last, at: now) }
    look { _ = try participants() }
    look { _ = try nearDuplicates() }
    look { _ = try expiredPeople(at: now) }
    look { _ = try consentListings() }
    look { _ = try messages() }
    look { _ = try challenges() }
    look { _ = try draws() }
    look { _ = try projects() }
    look { _ = try imports() }
    look { _ = try headerMappings() }
    look { _ = try auditEntries() }
    look { _ = try posts() }
    look { _ = try postListings(at: at("2026-12-01T09:00")) }
    look { _ = try postDetails(Identifier(1), at: at("2026-12-01T09:00")) }
    look { _ = try quotations() }
    look { _ = try tips() }
    look { _ = try readingLists() }
    look { _ = try staffReviews() }
    look { _ = try photos(at: now) }
    look { _ = try photos(of: Identifier<Post>(1), at: now) }
    look { _ = try publishablePhotos(of: Identifier(1), at: now) }
    look { _ = try publishablePhoto(Identifier(1), at: now) }
    look { _ = try nextQuotation(notUsedSince: day("2026-11-01")) }
    look { _ = try faqEntries() }
    look { _ = try surveys() }
    for code in ["skm", "masa"] {
      look { _ = try surveyResult(of: code) }
      look { _ = try surveyResult(of: code, forSharing: true) }
      look { _ = try surveyTexts(of: code) }
      look { _ = try surveyPlans(of: code) }
      look { _ = try surveyVisitors(of: code, at: now) }
    }
    look { _ = try spellings() }
    look { _ = try inquiries() }
    look { _ = try inquiryGroups() }
    look { _ = try checkAnswers() }
    look { _ = try liveFacts(at: now) }
    for code in ["bedah", "kelas", "baca", "proyek"] {
      look { _ = try event(code) }
      look { _ = try sessions(of: code) }
      look { _ = try form(of: code) }
      look { _ = try hosts(of: code) }
      look { _ = try registrationCounts(of: code) }
      look { _ = try registrations(in: code) }
      look { _ = try registrations(in: code, status: .waitlisted) }
      look { _ = try unmappedHeaders(of: code) }
      look { _ = try overdueRegistrations(of: code, at: now) }
      look { _ = try consentFormFacts(awaitingIn: code, at: now) }
      look { _ = try attendance(of: code) }
      look { _ = try checkInCodes(of: code) }
      look { _ = try contacts(of: code, at: now) }
      look { _ = try certificates(in: code) }
      look { _ = try calendar(of: code) }
      look { _ = try cancellation(of: code) }
    }
    for id in 1...8 {
      let id = Identifier<Registration>(Int64(id))
      look { _ = try registration(id) }
      look { _ = try checkInCode(of: registration(id).listed.registration) }
      look { _ = try standing(of: id, at: now) }
      look { _ = try consentFormFacts(of: id) }
      look { _ = try people(of: [id]) }
    }
    for id in 1...4 {
      let id = Identifier<Participant>(Int64(id))
      look { _ = try participant(id) }
      look { _ = try registrations(of: id) }
      look { _ = try groups(of: id) }
      look { _ = try attendance(of: id, at: now) }
      look { _ = try calendar(for: id) }
      look { _ = try personFile(of: id) }
      look { _ = try entry(Identifier(id.rawValue)) }
      look { _ = try explainScore(of: .participant(.id(id)), in: "baca") }
    }
    look { _ = try project("proyek") }
    look { _ = try workEntries(of: "proyek") }
    look { _ = try workTotals(of: "proyek") }
    readChallenge(at: now, look)
  }

  private func readChallenge(at now: Instant, _ look: (() throws -> Void) -> Void) {
    let code = "baca"
    look { _ = try challenge(code) }
    look { _ = try setAside(in: code) }
    look { _ = try divisions(of: code) }
    look { _ = try codes(of: code) }
    look { _ = try eachEntry(of: code) { _ in } }
    look { _ = try flaggedEntries(of: code) }
    look { _ = try explainScore(of: .group(PersonName("SDN 1")!), in: code) }
    for view in Standings.View.allCases {
      look { _ = try reviews(of: code, view: view, at: now) }
      look { _ = try readingFigures(of: code, at: now) }
      look { _ = try awards(of: code, view: view, at: now) }
      for kind in Achievement.Kind.allCases {
        look { _ = try reached(kind, of: code, view: view, at: now) }
      }
      for side in Standings.EntrantKind.allCases {
        look { _ = try boards(of: code, by: side, view: view, at: now) }
        look { _ = try standings(of: code, by: side, view: view, top: 3, at: now) }
        look { _ = try standings(of: code, by: side, view: view, division: "Muda", at: now) }
        look {
          _ = try standings(
            of: code, by: side, view: view, asOf: at("2026-06-20T09:00"), at: now)
        }
        look {
          _ = try moves(
            in: code, from: at("2026-06-01T09:00"), to: at("2026-07-01T09:00"), by: side,
            view: view,
            at: now)
        }
      }
      for source in [Standings.Source.jury(.mean), .jury(.standardised), .combined] {
        look {
          _ = try standings(of: code, by: .participant, view: view, rankedBy: source, at: now)
        }
      }
    }
    look { _ = try rubric(of: code) }
    look { _ = try jurors(of: code) }
    look { _ = try judgedEntrants(of: code) }
    look { _ = try isBlind(code) }
    look { _ = try markSheet(of: "Juri Satu", in: code) }
    look { _ = try missingMarks(of: code) }
    for method in JuryMethod.allCases {
      look { _ = try juryResult(of: code, by: method, isProvisional: true) }
    }
    look { _ = try combination(of: code) }
    look { _ = try combinedStandings(of: code, isProvisional: true, at: now) }
    for draw in ["undi", "undi-2"] {
      look { _ = try self.draw(draw) }
      look { _ = try drawnEntrants(of: draw, at: now) }
    }
  }
}
