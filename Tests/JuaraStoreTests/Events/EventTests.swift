import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct EventTests {
  private let store: Store

  init() throws { store = try .sample() }

  @Test func `an event is kept as it was planned`() throws {
    let plan = EventPlan(
      title: "Kelas Menulis", kind: .workshop, startsAt: at("2026-12-05T09:00"),
      endsAt: at("2026-12-05T11:00"), place: "Aula", link: "https://example.org/kelas",
      capacity: 0, ages: AgeRange(minimum: nil, maximum: 12), ageOn: day("2026-07-01"),
      registrationOpensAt: at("2026-11-01T08:00"), registrationClosesAt: at("2026-12-01T00:00"),
      consentDeadlineDays: 3, description: "Menulis cerita.\n\nBawa pensil.")
    let event = try store.createEvent(EventCode("kelas")!, plan, by: .staff())
    #expect(event.plan == plan)
    #expect(event.state == .draft)
    #expect(try store.event("kelas") == event)
    let sessions = try store.sessions(of: "kelas")
    #expect(sessions.map(\.number) == [1])
    #expect(sessions.map(\.plan) == [plan.meeting])
  }

  @Test func `a description keeps its paragraphs, and an edit says what it was`() throws {
    try store.makeEvent { $0.description = "Kita membedah buku." }
    let changes = try store.editEvent("bedah", by: .staff()) {
      $0.description = try EventDescription.read("  Satu.\r\n\r\n\n\nDua   kata.\nLagi. \n")
    }.changes
    let text = "Satu.\n\nDua kata.\nLagi."
    #expect(changes == [.init("description", from: "Kita membedah buku.", to: text)])
    #expect(try store.event("bedah").plan.description == text)
    let copy = try store.copyEvent("bedah", as: EventCode("salinan")!, by: .staff())
    #expect(copy.plan.description == text)
  }

  @Test(arguments: [
    (" \n ", PlanProblem.emptyDescription), ("a\u{1B}[31m", .controlsInDescription),
    ("a\u{202E}b", .controlsInDescription),
    (String(repeating: "a", count: 4_001), .descriptionTooLong(4_001, limit: 4_000)),
  ])
  func `a description that cannot be shown is refused`(typed: String, problem: PlanProblem) throws {
    #expect(throws: problem) { _ = try EventDescription.read(typed) }
    #expect(throws: problem) { try store.makeEvent { $0.description = typed } }
    try store.makeEvent()
    #expect(throws: (any Error).self) {
      try store.execute("UPDATE event SET description = '\(typed)'")
    }
  }

  @Test func `a description that names a participant waits for staff's word`() throws {
    try store.makeEvent()
    try store.enrol("Siti Aminah")
    let text = "Pemenang tahun lalu: Siti Aminah."
    #expect(throws: PostRefusal.self) {
      try store.editEvent("bedah", by: .staff()) { $0.description = text }
    }
    try store.editEvent("bedah", areNamesChecked: true, by: .staff()) { $0.description = text }
    #expect(try store.event("bedah").plan.description == text)
  }

  @Test func `an event without ages has none when it is read back`() throws {
    #expect(try store.makeEvent().plan.ages == nil)
    try store.editEvent("bedah", by: .staff()) { $0.ages = AgeRange(minimum: 7, maximum: nil) }
    #expect(try store.event("bedah").plan.ages == AgeRange(minimum: 7, maximum: nil))
    try store.editEvent("bedah", by: .staff()) { $0.ages = nil }
    #expect(try store.event("bedah").plan.ages == nil)
  }

  @Test func `a code is given once, and a mistyped one is answered with the nearest`() throws {
    try store.makeEvent("bedah-buku")
    #expect(throws: EventRefusal.codeTaken(EventCode("bedah-buku")!)) {
      try store.makeEvent("bedah-buku")
    }
    #expect(throws: NotFound.event("bedah-buk", nearest: ["bedah-buku"])) {
      try store.event("bedah-buk")
    }
  }

  @Test func `an impossible plan is refused, new or changed, and nothing changes`() throws {
    try store.makeEvent()
    let before = try store.dump()
    #expect(throws: PlanProblem.endsBeforeStart) {
      try store.makeEvent("lain") { $0.endsAt = $0.startsAt }
    }
    #expect(throws: PlanProblem.emptyTitle) {
      try store.editEvent("bedah", by: .staff()) { $0.title = "" }
    }
    #expect(try store.dump() == before)
  }

  @Test func `a change moves the session too, and the audit log has old and new`() throws {
    try store.makeEvent()
    try store.editEvent("bedah", by: .staff()) { $0.startsAt = at("2026-12-05T08:30") }
    #expect(try store.sessions(of: "bedah")[0].plan.startsAt == at("2026-12-05T08:30"))
    let entry = try store.auditEntries()[0]
    #expect(entry.action == .edited)
    #expect(entry.audit == .staff())
    #expect(
      entry.changes == [
        .init("startsAt", from: "2026-12-05T01:00:00Z", to: "2026-12-05T00:30:00Z")
      ])
    let before = try store.dump()
    try store.editEvent("bedah", by: .staff()) { _ in }
    #expect(try store.dump() == before)
  }

  @Test func `a draft is published once, and a cancelled event neither again`() throws {
    try store.makeEvent()
    try store.publishEvent("bedah", by: .staff())
    let before = try store.dump()
    try store.publishEvent("bedah", by: .staff())
    #expect(try store.dump() == before)
    try store.cancelEvent("bedah", by: .staff())
    let code = EventCode("bedah")!
    #expect(throws: EventRefusal.alreadyCancelled(code)) {
      try store.cancelEvent("bedah", by: .staff())
    }
    #expect(throws: EventRefusal.publishesCancelled(code)) {
      try store.publishEvent("bedah", by: .staff())
    }
    #expect(try store.event("bedah").state == .cancelled)
  }

  @Test func `days that leave out entries which count are refused`() throws {
    try store.makeChallenge()
    let ani = try store.enrol("Ani", in: "baca", at: "2026-06-01T08:00").participant
    try store.read(ani, 1, on: "2026-06-10", at: "2026-06-10T12:00")
    let (from, to) = (day("2026-06-11"), try store.challenge("baca").window.to)
    #expect(throws: PlanProblem.entriesOutside(1, from: from, to: to)) {
      try store.editChallenge("baca", by: .staff()) { $0.window.from = from }
    }
    try store.voidEntries([Identifier(1)], reason: "x", by: .staff())
    try store.editChallenge("baca", by: .staff()) { $0.window.from = from }
  }

  @Test func `who awaits consent has until the start, also when that moves`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani", born: "2015-01-01", at: "2026-12-01T10:00")
    #expect(ani.consentDeadline == at("2026-12-05T09:00"))
    try store.enrol("Budi", born: "1990-01-01", at: "2026-12-01T11:00")
    try store.editEvent("bedah", by: .staff("2026-12-01T12:00")) {
      $0.startsAt = at("2026-12-03T09:00")
      $0.endsAt = at("2026-12-03T10:00")
    }
    #expect(
      try store.registration(ani.id).listed.registration.consentDeadline == at("2026-12-03T09:00"))
  }

  @Test func `a challenge runs from its first day's midnight to the end of its last`() throws {
    try store.makeChallenge()
    var challenge = try store.challenge("baca")
    #expect(challenge.event.plan.startsAt == at("2026-06-01T00:00"))
    #expect(challenge.event.plan.endsAt == at("2026-09-01T00:00"))
    #expect(challenge.ranking == .standard)
    try store.editChallenge("baca", by: .staff()) {
      $0.window.to = day("2026-09-30")
      $0.ranking = RankingKey([.points])!
    }
    challenge = try store.challenge("baca")
    #expect(challenge.event.plan.endsAt == at("2026-10-01T00:00"))
    #expect(challenge.ranking.text == "points")
    #expect(try store.auditEntries()[0].changes.map(\.field) == ["endsAt", "rankedBy", "toDay"])
    #expect(try store.challenges() == [challenge])
    #expect(throws: PlanProblem.lastDayBeforeFirst) {
      try store.editChallenge("baca", by: .staff()) { $0.window.to = day("2026-05-01") }
    }
  }

  @Test func `a rule is made, then changed, and the audit log tells which`() throws {
    try store.makeChallenge(terms: .sample(dailyLimit: 3))
    try store.setRule(.sample(points: 2), of: "baca", by: .staff())
    #expect(try store.challenge("baca").rules.map(\.terms) == [.sample(points: 2)])
    let entries = try store.auditEntries(subject: .rule)
    #expect(entries.map(\.action) == [.edited, .created])
    #expect(
      entries[0].changes == [
        .init("dailyLimit", from: "3", to: nil), .init("points", from: "1", to: "2"),
      ])
    let before = try store.dump()
    try store.setRule(.sample(points: 2), of: "baca", by: .staff())
    #expect(try store.dump() == before)
  }
}
