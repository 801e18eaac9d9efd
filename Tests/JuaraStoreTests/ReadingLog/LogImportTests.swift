import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct LogImportTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi"] { try store.enrol(name, in: "baca", at: "2026-06-01T08:00") }
  }

  private func row(
    _ participant: Int64 = 1, _ quantity: Int = 1, on readOn: String? = "2026-06-10",
    recorded: String? = "2026-06-10T18:00", activity: Activity = .books
  ) -> LogDraft {
    LogDraft(
      reader: .participant(.id(Identifier(participant))), activity: activity, quantity: quantity,
      readOn: readOn.map(day), recordedAt: recorded.map(at))
  }

  private func row(group: String, _ quantity: Int = 1) -> LogDraft {
    LogDraft(
      reader: .group(PersonName(group)!), activity: .books, quantity: quantity,
      readOn: day("2026-06-10"), recordedAt: at("2026-06-10T18:00"))
  }

  @Test(arguments: [
    PersonReference.entrantNumber(1), .id(Identifier(1)), .memberNumber("BJB-1"),
    .phone(PhoneNumber(e164: "+6281234567890")!), .name(PersonName("Ani")!),
    .name(PersonName("Ani")!, phone: PhoneNumber(e164: "+6281234567890")!),
  ])
  func `a reader is found without looking at everybody`(reader: PersonReference) throws {
    try store.queue.read { db in
      var statements: [String] = []
      db.trace { statements.append("\($0)") }
      let event = try Event.fetch(db, code: "baca").id
      _ = try? reader.registration(db, in: event, suggesting: false)
      db.trace(options: [])
      #expect(statements.count > 1)
      for statement in statements where statement.hasPrefix("SELECT") || statement.hasPrefix("WITH")
      {
        let plan = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + statement)
        plan.setUncheckedArguments([])
        for step in try Row.fetchAll(plan).map({ "\($0)" }) {
          #expect(!step.contains("SCAN") || step.contains("SCAN people"), "\(step): \(statement)")
        }
      }
    }
  }

  @Test func `a dry run says what the real run does, and changes nothing`() throws {
    try store.setRule(.sample(warnAbove: 4), of: "baca", by: .staff())
    let rows = [row(1, 3), row(2, 5), row(2, 5), row(group: "SDN 1")]
    let before = try store.dump()
    let tried = try store.importing(log: rows, apply: false, createsGroups: .school)
    #expect(try store.dump() == before)
    var real = try store.importing(log: rows, createsGroups: .school)
    #expect(real.report.importID != nil)
    real.report.importID = nil
    real.report.ending = .tried
    #expect(tried == real)
    #expect(real.report.tally == ImportTally(created: 4))
    #expect(real.report.groupsCreated == ["SDN 1"])
    #expect(
      real.notices == [
        ImportNotice(line: 3, kind: .aboveWarning(quantity: 5, warnAbove: 4)),
        ImportNotice(line: 4, kind: .sameEntryAs(line: 3)),
        ImportNotice(line: 4, kind: .aboveWarning(quantity: 5, warnAbove: 4)),
      ])
    #expect(try store.board() == ["1 Budi 10", "2 Ani 3"])
  }

  @Test func `equal rows of one file cite each other, and count`() throws {
    let rows = [row(), row(2), row(), row()]
    let first = try store.importing(log: rows)
    #expect(first.report.tally == ImportTally(created: 4))
    #expect(
      first.notices == [4, 5].map { ImportNotice(line: $0, kind: .sameEntryAs(line: 2)) })
    let again = try store.importing(log: rows)
    #expect(again.report.tally == ImportTally(unchanged: 4) && again.notices.isEmpty)
    let many = try store.importing(log: Array(repeating: row(1, 2), count: 30))
    #expect(many.notices.count == 21)
    #expect(many.notices.last == ImportNotice(line: 31, kind: .moreEqualRows(9)))
  }

  @Test func `now is each row's own instant of recording`() throws {
    let imported = try store.importing(
      log: [
        row(on: "2026-06-02", recorded: "2026-06-09T23:59"),
        row(on: "2026-06-02", recorded: "2026-06-10T00:00"),
        row(on: "2026-06-11", recorded: "2026-06-10T23:59"), row(on: "2026-06-02", recorded: nil),
        row(on: nil, recorded: "2026-06-05T12:00"), row(recorded: "2026-06-30T12:00:01"),
      ], skipBad: true, at: "2026-06-30T12:00")
    #expect(imported.report.tally == ImportTally(created: 2, refused: 4))
    #expect(
      imported.problems == [
        ImportProblem(
          line: 3,
          reason: .log(
            .tooLate(readOn: day("2026-06-02"), recordedOn: day("2026-06-10"), limit: 7))),
        ImportProblem(
          line: 4,
          reason: .log(.inFuture(readOn: day("2026-06-11"), recordedOn: day("2026-06-10")))),
        ImportProblem(
          line: 5,
          reason: .log(
            .tooLate(readOn: day("2026-06-02"), recordedOn: day("2026-06-30"), limit: 7))),
        ImportProblem(
          line: 7, reason: .log(.recordedInFuture(at("2026-06-30T12:00:01")))),
      ])
    var days: [Day] = []
    try store.eachEntry(of: "baca") { days.append($0.readOn) }
    #expect(days == [day("2026-06-02"), day("2026-06-05")])
  }

  @Test func `with a problem nothing is applied, unless bad rows are to be skipped`() throws {
    let rows = [row(1), row(9), row(1, activity: .pages)]
    let before = try store.dump()
    let refused = try store.importing(log: rows)
    #expect(refused.report.ending == .refused)
    #expect(
      refused.problems == [
        ImportProblem(line: 3, reason: .person(.unknown("ID9", nearest: []))),
        ImportProblem(line: 4, reason: .log(.unknownActivity(.pages, known: [.books]))),
      ])
    #expect(try store.dump() == before)
    #expect(try store.importing(log: rows, skipBad: true).report.ending == .applied)
    #expect(try store.board() == ["1 Ani 1", "- Budi 0"])
  }

  @Test func `a name that one entrant alone bears is enough, and said`() throws {
    var named = row(1)
    named.reader = .participant(.name(PersonName("ANI")!))
    var unknown = row(1)
    unknown.reader = .participant(.name(PersonName("Anu")!))
    let imported = try store.importing(log: [named, row(2), named, unknown], skipBad: true)
    #expect(imported.report.tally == ImportTally(created: 3, refused: 1))
    #expect(imported.notices.last == ImportNotice(line: 4, kind: .knownByName(rows: 2)))
    let ani = try store.people(of: [Identifier(1)])
    #expect(
      imported.problems == [
        ImportProblem(line: 5, reason: .person(.unknown("Anu", nearest: ani)))
      ])
  }

  @Test func `the same file again changes nothing, though it has equal rows`() throws {
    let rows = [row(1), row(1), row(2), row(1)]
    #expect(try store.importing(log: rows).report.tally == ImportTally(created: 4))
    let before = try store.dump()
    let again = try store.importing(log: rows, at: "2026-06-21T12:00")
    #expect(again.report.ending == .nothingToDo)
    #expect(again.report.tally == ImportTally(unchanged: 4))
    #expect(try store.dump() == before)
  }

  @Test(arguments: [false, true])
  func `a dry run writes the scores as the real run does, and fails where that fails`(
    apply: Bool
  ) throws {
    // Another program's trigger refuses one score in particular.
    try store.execute(
      """
      CREATE TRIGGER refusesSeven BEFORE INSERT ON score WHEN NEW.points = 7
      BEGIN SELECT RAISE(ABORT, 'seven'); END
      """)
    #expect(throws: LibraryFileProblem.contradiction(detail: "seven")) {
      try store.importing(log: [row(1, 7)], apply: apply)
    }
    #expect(try store.importing(log: [row(1, 6)], apply: apply).problems.isEmpty)
  }

  @Test func `a row without a date is the same row on another day, and staff are told`() throws {
    let undated = row(1, 2, on: nil, recorded: nil)
    let first = try store.importing(log: [undated, undated], at: "2026-06-10T12:00")
    #expect(first.report.tally == ImportTally(created: 2))
    #expect(first.notices == [ImportNotice(line: 3, kind: .sameEntryAs(line: 2))])
    let again = try store.importing(log: [undated, undated], at: "2026-06-12T12:00")
    #expect(again.report.tally == ImportTally(unchanged: 2))
    #expect(again.notices == [ImportNotice(line: 2, kind: .repeatedWithoutDate)])
  }

  @Test func `the groups that an import made go when it is undone, and come back with it`() throws {
    let importID = try store.importing(
      log: [row(group: "SDN 1"), row(group: "SDN 2")], createsGroups: .school
    ).report.importID!
    _ = try store.log(row(group: "SDN 2"), in: "baca", by: .staff("2026-06-14T12:00"))
    try store.undoImport(importID, by: .staff("2026-06-21T12:00"))
    #expect(try store.groups().map(\.name.text) == ["SDN 2"])
    #expect(throws: NotFound.group("SDN 1", nearest: ["SDN 2"])) {
      try store.group(named: "SDN 1")
    }
    let again = try store.importing(log: [row(group: "Sdn 1")], createsGroups: .school)
    #expect(again.report.groupsCreated == ["Sdn 1"])
    #expect(try store.groups().map(\.name.text) == ["Sdn 1", "SDN 2"])
    #expect(try store.board(by: .group).contains("1= Sdn 1 1"))
  }

  @Test func `a group with members stays when the import that made it is undone`() throws {
    let importID = try store.importing(log: [row(group: "SDN 1")], createsGroups: .school)
      .report.importID!
    try store.join([Identifier(1)], toGroupNamed: "SDN 1", by: .staff())
    try store.undoImport(importID, by: .staff("2026-06-21T12:00"))
    #expect(try store.groups().map(\.name.text) == ["SDN 1"])
  }

  @Test func `a file with one more equal row adds that one`() throws {
    try store.importing(log: [row(1), row(1)])
    let longer = [row(1), row(1), row(1)]
    let tally = ImportTally(created: 1, unchanged: 2)
    #expect(try store.importing(log: longer).report.tally == tally)
    #expect(try store.importing(log: longer).report.tally == ImportTally(unchanged: 3))
    #expect(try store.board() == ["1 Ani 3", "- Budi 0"])
  }

  @Test(arguments: [0, 1, 2, 3, 4])
  func `a row that differs in anything is another entry`(difference: Int) throws {
    try store.importing(log: [row(1)])
    var other = row(1)
    switch difference {
    case 0: other.quantity = 2
    case 1: other.readOn = day("2026-06-09")
    case 2: other.recordedAt = at("2026-06-10T18:01")
    case 3: other.work.title = "Laskar Pelangi"
    default: other.reader = .participant(.id(Identifier(2)))
    }
    #expect(try store.importing(log: [other]).report.tally == ImportTally(created: 1))
  }

  @Test func `an entry that staff voided is not brought back by its old row`() throws {
    try store.importing(log: [row(1)])
    try store.voidEntry(Identifier(1), reason: "salah", by: .staff())
    #expect(try store.importing(log: [row(1)]).report.ending == .nothingToDo)
    #expect(try store.board() == ["- Ani 0", "- Budi 0"])
  }

  @Test func `what staff decided on an entry, an award or a certificate is in the way of an undo`()
    throws
  {
    let first = try store.importing(log: [row(1), row(2, 5)]).report.importID!
    try store.voidEntry(Identifier(1), reason: "salah", by: .staff("2026-06-21T10:00"))
    try store.addAward(named: "Favorit", .choice, to: "baca", by: .staff("2026-06-21T10:00"))
    _ = try store.decide(
      "Favorit", for: .participant(.id(Identifier(2))), decidedBy: "Juri", reason: "bagus",
      in: "baca", by: .staff("2026-06-21T10:00"))
    let before = try store.dump()
    #expect(
      throws: ImportRefusal.builtOn(
        first, [.entryDecided(Identifier(1)), .hasAward(Identifier(2))])
    ) { try store.undoImport(first, by: .staff("2026-06-22T10:00")) }
    #expect(try store.dump() == before)
  }

  @Test func `an import taken back voids its entries, and can be imported again`() throws {
    try store.read(Identifier(1), 2)
    let scores = try store.dump().filter { ["score", "scorePart"].contains($0.key) }
    let importID = try store.importing(log: [row(1), row(2, 5)]).report.importID!
    try store.undoImport(importID, by: .staff("2026-06-22T10:00"))
    #expect(try store.dump().filter { ["score", "scorePart"].contains($0.key) } == scores)
    var voids: [EndReason?] = []
    try store.eachEntry(of: "baca") { voids.append($0.void?.reason) }
    #expect(voids == [nil, .caused(.importUndone), .caused(.importUndone)])
    #expect(throws: ImportRefusal.alreadyUndone(importID)) {
      try store.undoImport(importID, by: .staff())
    }
    #expect(
      try store.importing(log: [row(1), row(2, 5)]).report.tally == ImportTally(created: 2))
    #expect(try store.board() == ["1 Budi 5", "2 Ani 3"])
  }

  @Test func `an unknown group is refused with the nearest names, or created`() throws {
    try store.addGroup(
      named: PersonName("Cabang Utara")!, kind: .branch, enrolment: nil, by: .staff())
    let rows = [row(group: "Cabang Utra"), row(group: "cabang  utara")]
    #expect(
      try store.importing(log: rows, skipBad: true).problems == [
        ImportProblem(line: 2, reason: .log(.unknownGroup(nearest: ["Cabang Utara"])))
      ])
    #expect(
      try store.importing(log: rows, createsGroups: .branch).report.groupsCreated == ["Cabang Utra"]
    )
    #expect(try store.board(by: .group) == ["1= Cabang Utara 1", "1= Cabang Utra 1"])
  }

  @Test func `a name that groups of two kinds have is ambiguous`() throws {
    for kind in [Group.Kind.school, .club] {
      try store.addGroup(named: PersonName("Melati")!, kind: kind, enrolment: nil, by: .staff())
    }
    #expect(
      try store.importing(log: [row(group: "Melati")]).problems.map(\.reason) == [
        .log(.ambiguousGroup([.club, .school]))
      ])
  }

  @Test func `a school created by an import has the pupils who name it`() throws {
    try store.editParticipant(Identifier(1), by: .staff()) { $0.details.school = "SDN 1" }
    try store.importing(log: [row(group: "sdn 1")], createsGroups: .school)
    #expect(try store.group(named: "SDN 1").members == 1)
  }

  @Test func `an import that is broken off changes nothing`() throws {
    struct Interrupted: Error {}
    let before = try store.dump()
    var count = 0
    #expect(throws: Interrupted.self) {
      try store.importLog(
        into: "baca", ImportOptions(fileName: "f", apply: true), by: .staff("2026-06-20T10:00"),
        rows: {
          count += 1
          if count > 3 { throw Interrupted() }
          return ImportRow(line: count, content: .draft(row(1)))
        }, report: { _ in })
    }
    #expect(try store.dump() == before)
  }
}
