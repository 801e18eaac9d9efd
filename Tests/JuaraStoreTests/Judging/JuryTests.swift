import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct JuryTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi", "Citra"] {
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    }
  }

  private func person(_ number: Int) -> PersonMatch {
    PersonMatch(
      id: Identifier(Int64(number)), name: ["Ani", "Budi", "Citra"][number - 1],
      entrantNumber: number)
  }

  private func makeJury(_ jurors: String...) throws {
    _ = try store.addCriterion(.sample("isi", weight: 60), to: "baca", by: .staff())
    _ = try store.addCriterion(
      .sample("gaya", weight: 40, range: 1...5), to: "baca", by: .staff())
    for juror in jurors {
      try store.addJuror(PersonName(juror)!, to: "baca", by: .staff())
    }
  }

  @discardableResult
  private func mark(
    _ juror: String, _ entrant: String, _ marks: [String: Double], back: [String] = [],
    remark: String? = nil
  ) throws -> [AuditEntry.Change] {
    try store.mark(
      MarkDraft(
        entrant: entrant, marks: marks.mapValues { Mark(hundredths: Int($0 * 100)) },
        takenBack: back, remark: remark),
      as: juror, in: "baca", by: .staff()
    ).changed
  }

  private func results(_ method: JuryMethod = .mean, provisional: Bool = false) throws -> [String] {
    try store.juryResult(of: "baca", by: method, isProvisional: provisional).rows.map { row in
      guard case .points(let points) = row.value else { return "- #\(row.entrant.number)" }
      return "\(row.rank!)\(row.isTied ? "=" : "") #\(row.entrant.number) \(points.text())"
    }
  }

  @Test func `marking is over once the jury's winners are public, and not before`() throws {
    try store.createChallenge(
      EventCode("pidato")!, title: "Pidato",
      ReadingWindow(from: day("2026-06-01"), to: day("2026-06-30")), by: .staff("2026-05-01T10:00"))
    _ = try store.addCriterion(.sample("isi", weight: 100), to: "pidato", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "pidato", by: .staff())
    try store.enrol("Ani", in: "pidato", at: "2026-06-01T08:00")
    func isOver(_ local: String) throws -> Bool {
      try store.isMarkingOver(of: "pidato", at: at(local))
    }
    #expect(try !isOver("2026-07-05T10:00"))
    try store.addAward(named: "Juara I", .place(1), to: "pidato", by: .staff())
    #expect(try !isOver("2026-07-05T10:00"))
    _ = try store.mark(
      MarkDraft(entrant: "1", marks: ["isi": Mark(80)]), as: "Bu Sari", in: "pidato", by: .staff())
    #expect(try !isOver("2026-06-15T10:00"))
    #expect(try isOver("2026-07-05T10:00"))
  }

  @Test func `a merge takes along what jurors gave, where the kept one has no mark`() throws {
    try makeJury("Bu Sari", "Pak Joko")
    try mark("Bu Sari", "1", ["isi": 50])
    try mark("Bu Sari", "2", ["isi": 90, "gaya": 5], remark: "Bagus")
    try mark("Pak Joko", "2", ["isi": 70, "gaya": 3])
    _ = try store.merge(Identifier(2), into: Identifier(1), by: .staff())
    #expect(try results(provisional: true).prefix(1) == ["1 #1 68"])
  }

  @Test func `of two records of one person the stricter state stays, whichever is kept`() throws {
    try store.setState(
      .outOfCompetition, of: .participant(.id(Identifier(1))), in: "baca", reason: "x", by: .staff()
    )
    try store.setState(
      .hidden, of: .participant(.id(Identifier(2))), in: "baca", reason: "y", by: .staff())
    try store.setState(
      .disqualified, of: .participant(.id(Identifier(3))), in: "baca", reason: "z", by: .staff())
    _ = try store.merge(Identifier(2), into: Identifier(1), by: .staff())
    #expect(try store.setAside(in: "baca").map(\.state) == [.hidden, .disqualified])
    _ = try store.merge(Identifier(3), into: Identifier(1), by: .staff())
    #expect(try store.setAside(in: "baca").map(\.state) == [.hidden])
  }

  @Test func `a rubric is built, changed and taken apart until the first mark locks it`() throws {
    try makeJury("Bu Sari")
    _ = try store.editCriterion("isi", of: "baca", by: .staff()) { $0.weight = 50 }
    _ = try store.editCriterion("isi", of: "baca", by: .staff()) { $0.weight = 60 }
    try mark("Bu Sari", "1", ["isi": 80])
    #expect(throws: RubricRefusal.locked(marks: 1)) {
      _ = try store.addCriterion(.sample("tata", weight: 1), to: "baca", by: .staff())
    }
    #expect(throws: RubricRefusal.locked(marks: 1)) {
      _ = try store.editCriterion("isi", of: "baca", by: .staff()) { $0.title = "Lain" }
    }
    #expect(throws: RubricRefusal.locked(marks: 1)) {
      try store.removeCriterion("gaya", of: "baca", by: .staff())
    }
    try mark("Bu Sari", "1", [:], back: ["isi"])
    #expect(try store.removeCriterion("gaya", of: "baca", by: .staff()).weight == 60)
  }

  @Test(arguments: [
    "INSERT INTO criterion (challengeId, key, title, weight, lowest, highest) VALUES (1, 'x', 'X', 1, 0, 9)",
    "UPDATE criterion SET weight = 50 WHERE key = 'isi'",
    "DELETE FROM criterion WHERE key = 'gaya'",
    "UPDATE mark SET hundredths = 10001", "UPDATE mark SET registrationId = 2",
    "INSERT INTO mark (jurorId, registrationId, criterionId, hundredths) VALUES (1, 2, 2, 99)",
    "INSERT INTO mark (jurorId, registrationId, criterionId, hundredths) VALUES (1, 4, 1, 100)",
    "DELETE FROM juror",
  ])
  func `the file itself keeps a rubric that is marked by, and its marks`(sql: String) throws {
    try makeJury("Bu Sari")
    try mark("Bu Sari", "1", ["isi": 80])
    try store.makeEvent()
    try store.enrol("Dewi")
    let before = try store.dump()
    #expect(throws: (any Error).self) { try store.execute(sql) }
    #expect(try store.dump() == before)
  }

  @Test func `nothing is marked before the weights make a hundred`() throws {
    _ = try store.addCriterion(.sample("isi", weight: 60), to: "baca", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "baca", by: .staff())
    #expect(throws: RubricRefusal.weightsIncomplete(sum: 60)) {
      try mark("Bu Sari", "1", ["isi": 80])
    }
    #expect(throws: RubricRefusal.weightsIncomplete(sum: 60)) {
      try store.markSheet(of: "Bu Sari", in: "baca")
    }
    #expect(throws: RubricRefusal.weightsIncomplete(sum: 60)) { try results(provisional: true) }
  }

  @Test func `a mark changes with its old value kept in the audit log`() throws {
    try makeJury("Bu Sari")
    #expect(try mark("bu sari", "Peserta 001", ["isi": 80, "gaya": 4], remark: "Bagus") == [])
    let changed = try mark("Bu Sari", "1", ["isi": 85.5, "gaya": 4], remark: "Bagus sekali")
    #expect(
      changed == [
        .init("isi", from: "80", to: "85.5"), .init("remark", from: "Bagus", to: "Bagus sekali"),
      ])
    let before = try store.dump()
    #expect(try mark("Bu Sari", "1", ["isi": 85.5]) == [])
    #expect(try store.dump() == before)
    let history = try store.auditEntries(subject: .registration, id: 1).filter {
      $0.action == .marked
    }
    #expect(history.count == 2)
    #expect(
      history[0].changes.contains(.init("isi", from: "80", to: "85.5"))
        && history[0].changes.contains(.init("juror", from: nil, to: "Bu Sari")))
  }

  @Test func `what cannot be marked is refused, and nothing of it is written`() throws {
    try makeJury("Bu Sari")
    let before = try store.dump()
    #expect(throws: JudgingRefusal.unknownEntrant("9")) { try mark("Bu Sari", "9", ["isi": 8]) }
    #expect(throws: JudgingRefusal.unknownJuror("Pak Joko", jurors: ["Bu Sari"])) {
      try mark("Pak Joko", "1", ["isi": 8])
    }
    #expect(throws: RubricRefusal.unknownCriterion("rupa", known: ["isi", "gaya"])) {
      try mark("Bu Sari", "1", ["isi": 8, "rupa": 8])
    }
    #expect(
      throws: JudgingRefusal.mark(criterion: "gaya", value: "5.5", .outOfRange(1...5))
    ) { try mark("Bu Sari", "1", ["gaya": 5.5, "isi": 8]) }
    #expect(try store.dump() == before)
  }

  @Test func `a juror does not mark an own pupil, however that is known`() throws {
    try makeJury()
    try store.editParticipant(Identifier(2), by: .staff()) {
      $0.details.school = "SDN 1 Banjarbaru"
    }
    try store.addGroup(named: PersonName("Klub Pena")!, kind: .club, enrolment: nil, by: .staff())
    try store.join([Identifier(3)], toGroupNamed: "Klub Pena", by: .staff())
    let duty = try store.addJuror(
      PersonName("Bu Sari")!, to: "baca",
      conflicts: [
        .school(PersonName("sdn 1  banjarbaru")!), .group("Klub Pena"),
        .participant(.id(Identifier(1))),
      ], by: .staff())
    #expect(duty.barredFrom == [1, 2, 3])
    for entrant in ["1", "2", "3"] {
      #expect(throws: JudgingRefusal.barred(entrant: Int(entrant)!)) {
        try mark("Bu Sari", entrant, ["isi": 80])
      }
    }
    #expect(try store.markSheet(of: "Bu Sari", in: "baca").rows == [])
    let missing = try store.missingMarks(of: "baca")
    #expect(missing.map(\.entrant.number) == [1, 2, 3])
    #expect(missing.allSatisfy { $0.juror == nil })
    #expect(throws: JudgingRefusal.nobodyJudges([1, 2, 3])) { try results() }
    let freed = try store.removeConflicts(
      [.group("Klub Pena"), .participant(.id(Identifier(1)))], of: "Bu Sari", in: "baca",
      by: .staff())
    #expect(freed.barredFrom == [2])
    #expect(throws: JudgingRefusal.noSuchConflict("Bu Sari")) {
      try store.removeConflicts([.group("Klub Pena")], of: "Bu Sari", in: "baca", by: .staff())
    }
  }

  @Test func `marks given before a conflict was known count no longer`() throws {
    try makeJury("Bu Sari", "Pak Joko")
    for entrant in ["1", "2", "3"] {
      try mark("Bu Sari", entrant, ["isi": 100, "gaya": 5])
      try mark("Pak Joko", entrant, ["isi": 50, "gaya": 2.5])
    }
    #expect(try results() == ["1= #1 75", "1= #2 75", "1= #3 75"])
    try store.addConflicts(
      [.participant(.id(Identifier(2)))], of: "Bu Sari", in: "baca", by: .staff())
    #expect(try results() == ["1= #1 75", "1= #3 75", "3 #2 50"])
  }

  @Test func `missing marks block the result and are listed for each juror`() throws {
    try makeJury("Bu Sari", "Pak Joko")
    for entrant in ["1", "2", "3"] { try mark("Bu Sari", entrant, ["isi": 80, "gaya": 4]) }
    try mark("Pak Joko", "1", ["isi": 60, "gaya": 3])
    try mark("Pak Joko", "2", ["isi": 90])
    let missing = try store.missingMarks(of: "baca").map { one in
      "\(one.juror!.name.text) #\(one.entrant.number) "
        + one.criteria.map(\.terms.key).joined(separator: " ")
    }
    #expect(missing == ["Pak Joko #2 gaya", "Pak Joko #3 isi gaya"])
    #expect(throws: JudgingRefusal.marksMissing(3, jurors: 1)) { try results() }
    #expect(try results(provisional: true) == ["1= #2 80", "1= #3 80", "3 #1 70"])
    #expect(try store.jurors(of: "baca").map(\.missing) == [0, 3])
  }

  @Test func `a blind sheet has numbers only, and no sheet has what the juror may not see`() throws
  {
    try makeJury("Bu Sari", "Pak Joko")
    try mark("Pak Joko", "1", ["isi": 12], remark: "Rahasia")
    try mark("Bu Sari", "1", ["gaya": 4])
    let open = try store.markSheet(of: "Bu Sari", in: "baca")
    #expect(open.rows.map(\.name) == ["Ani", "Budi", "Citra"])
    #expect(open.rows[0].marks == [nil, Mark(4)] && open.rows[0].remark == nil)
    try store.setBlind(true, in: "baca", by: .staff())
    let blind = try store.markSheet(of: "Bu Sari", in: "baca")
    #expect(blind.rows.map(\.name) == [nil, nil, nil])
    #expect(blind.rows.map(\.number) == [1, 2, 3])
    #expect(try store.isBlind("baca"))
    try store.setBlind(false, in: "baca", by: .staff())
    #expect(try store.markSheet(of: "Bu Sari", in: "baca") == open)
  }

  @Test func `every confirmed registration is judged; from the first work on, works alone`() throws
  {
    try makeJury("Bu Sari")
    try store.cancelRegistration(Identifier(2), reason: "x", by: .staff("2026-06-02T08:00"))
    #expect(try store.judgedEntrants(of: "baca").map(\.number) == [1, 3])
    let work = Submission(title: "Senja", link: "map 7")
    #expect(throws: JudgingRefusal.notJudged(person(2))) {
      try store.addWork(work, for: .id(Identifier(2)), in: "baca", by: .staff())
    }
    let judged = try store.addWork(work, for: .id(Identifier(3)), in: "baca", by: .staff())
    #expect(judged.person == person(3))
    #expect(judged.judged.map(\.number) == [3] && judged.judged[0].work == work)
    #expect(throws: JudgingRefusal.hasWork(person(3))) {
      try store.addWork(work, for: .id(Identifier(3)), in: "baca", by: .staff())
    }
    #expect(throws: JudgingRefusal.unknownEntrant("1")) { try mark("Bu Sari", "1", ["isi": 1]) }
    try store.removeWork(of: .id(Identifier(3)), in: "baca", by: .staff())
    #expect(try store.judgedEntrants(of: "baca").map(\.number) == [1, 3])
    #expect(throws: JudgingRefusal.noWork(person(3))) {
      try store.removeWork(of: .id(Identifier(3)), in: "baca", by: .staff())
    }
  }

  @Test func `a juror with marks goes only with them, and the audit log keeps them`() throws {
    try makeJury("Bu Sari")
    try mark("Bu Sari", "1", ["isi": 80, "gaya": 4])
    #expect(throws: JudgingRefusal.jurorHasMarks("Bu Sari", marks: 2)) {
      try store.removeJuror("bu sari", of: "baca", by: .staff())
    }
    try store.removeJuror("Bu Sari", of: "baca", withMarks: true, by: .staff())
    #expect(try store.jurors(of: "baca").isEmpty)
    let last = try store.auditEntries(subject: .registration, id: 1)[0]
    #expect(last.changes.contains(.init("isi", from: "80", to: nil)))
    #expect(throws: JudgingRefusal.noJurors) { try results() }
  }

  @Test func `two jurors of one name are not told apart, so there is one`() throws {
    try makeJury("Bu Sari")
    #expect(throws: JudgingRefusal.jurorExists("Bu Sari")) {
      try store.addJuror(PersonName("BU  SARI")!, to: "baca", by: .staff())
    }
  }

  @Test func `log and jury combine by weights, each part by its share of the best`() throws {
    try makeJury("Bu Sari")
    #expect(throws: JudgingRefusal.notCombined(EventCode("baca")!)) {
      try store.combinedStandings(of: "baca", at: at("2026-12-01T09:00"))
    }
    try store.combine(try Combination([.log: 60, .jury: 40]), in: "baca", by: .staff())
    #expect(throws: JudgingRefusal.marksMissing(6, jurors: 1)) {
      try store.combinedStandings(of: "baca", at: at("2026-12-01T09:00"))
    }
    for (entrant, isi) in [("1", 100.0), ("2", 50), ("3", 25)] {
      try mark("Bu Sari", entrant, ["isi": isi, "gaya": isi / 20])
    }
    try store.read(Identifier(1), 2)
    try store.read(Identifier(3), 8)
    let rows = try store.combinedStandings(of: "baca", at: at("2026-12-01T09:00"))
    // 60 × 2/8 + 40 × 100/100, 60 × 8/8 + 40 × 25/100, 60 × 0 + 40 × 50/100.
    #expect(
      rows.map { "\($0.rank!) #\($0.entrant.number) \($0.score!.total.text())" } == [
        "1 #3 70", "2 #1 55", "3 #2 20",
      ])
    #expect(
      rows[1].score!.parts.map { "\($0.value!.text()) \($0.points.text())" } == ["2 15", "100 40"])
    try store.combine(try Combination([.jury: 100]), juryBy: .trimmed, in: "baca", by: .staff())
    #expect(
      try store.combinedStandings(of: "baca", at: at("2026-12-01T09:00")).map(\.entrant.number) == [
        1, 2, 3,
      ])
    #expect(throws: JudgingRefusal.standardisedPart) {
      try store.combine(
        try Combination([.jury: 100]), juryBy: .standardised, in: "baca", by: .staff())
    }
  }

  @Test func `attendance is a part of the combined score, by the sessions each was in`() throws {
    let people = try store.registrations(in: "baca").map(\.registration)
    let attended = try Combination([.log: 60, .attendance: 40])
    let refusal = JudgingRefusal.noSessions(EventCode("baca")!)
    #expect(throws: refusal) { try store.combine(attended, in: "baca", by: .staff()) }
    let window = try store.challenge("baca").event.plan
    for local in ["2026-06-06T09:00", "2026-06-13T09:00"] {
      try store.addSession(
        SessionPlan(startsAt: at(local), endsAt: at(local).adding(seconds: 7_200)), to: "baca",
        by: .staff())
    }
    #expect(try store.challenge("baca").event.plan.startsAt == window.startsAt)
    #expect(try store.challenge("baca").event.plan.endsAt == window.endsAt)
    try store.mark(people[0], session: 1, at: "2026-06-06T09:05", in: "baca")
    try store.mark(people[0], session: 2, at: "2026-06-13T09:05", in: "baca")
    try store.mark(people[1], session: 1, at: "2026-06-06T09:05", in: "baca")
    try store.read(people[1].participant, 4)
    try store.read(people[2].participant, 1)
    try store.combine(attended, in: "baca", by: .staff())
    let rows = try store.combinedStandings(of: "baca", at: at("2026-07-01T09:00"))
    // 60 × 4/4 + 40 × 1/2, 60 × 0/4 + 40 × 2/2, 60 × 1/4 + 40 × 0/2.
    #expect(
      rows.map { "\($0.rank!) #\($0.entrant.number) \($0.score!.total.text())" } == [
        "1 #2 80", "2 #1 40", "3 #3 15",
      ])
    #expect(
      rows[0].score!.parts.map { "\($0.value?.text() ?? "-") \($0.points.text())" } == [
        "4 60", "1 20",
      ])
  }

  @Test func `a challenge's last session stays while attendance counts, else it goes`() throws {
    let start = at("2026-06-06T09:00")
    try store.addSession(
      SessionPlan(startsAt: start, endsAt: start.adding(seconds: 7_200)), to: "baca", by: .staff())
    try store.editChallenge("baca", by: .staff()) { $0.window.to = day("2026-08-30") }
    #expect(try store.sessions(of: "baca").map(\.plan.startsAt) == [start])
    try store.combine(try Combination([.log: 60, .attendance: 40]), in: "baca", by: .staff())
    #expect(throws: JudgingRefusal.noSessions(EventCode("baca")!)) {
      try store.removeSession(1, of: "baca", by: .staff())
    }
    try store.combine(try Combination([.log: 100]), in: "baca", by: .staff())
    try store.removeSession(1, of: "baca", by: .staff())
    #expect(try store.sessions(of: "baca").isEmpty)
  }
}

extension CriterionTerms {
  static func sample(
    _ key: String, weight: Int, range: ClosedRange<Int> = 0...100
  ) -> CriterionTerms {
    CriterionTerms(key: key, title: "Kriteria \(key)", weight: weight, range: range)
  }
}
