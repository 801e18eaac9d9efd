import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ProjectStoreTests {
  private let store: Store
  private let code = EventCode("mural")!
  private let ani = Identifier<Participant>(1)
  private let budi = Identifier<Participant>(2)

  init() throws {
    store = try .sample()
    try store.makeEvent("mural") {
      $0.kind = .project
      $0.startsAt = at("2026-11-01T09:00")
      $0.endsAt = at("2027-01-24T09:00")
    }
    for name in ["Ani", "Budi"] { try store.enrol(name, in: "mural", born: "1990-01-01") }
    try store.addGroup(
      named: PersonName("Klub Mural")!, kind: .club, enrolment: nil, by: .staff())
    try store.join([ani], toGroupNamed: "Klub Mural", by: .staff())
  }

  private func log(
    _ time: String = "2", of participant: Identifier<Participant>? = nil,
    on worked: String = "2026-11-10", in code: String = "mural"
  ) throws -> Identifier<WorkEntry> {
    try store.logWork(
      WorkedTime(time)!, of: participant ?? ani, in: code, on: day(worked), what: "melukis",
      by: .staff("2026-11-10T18:00"))
  }

  @Test func `a project has a team, a mentor and an outcome, each audited`() throws {
    #expect(try store.project("mural").team == nil)
    try store.editProject("mural", team: "klub mural", by: .staff()) {
      $0.mentor = PersonName("Bu Sari")
    }
    let project = try store.editProject("mural", by: .staff()) { $0.outcome = "Dinding 12 m" }
    #expect(project.team?.name.text == "Klub Mural" && project.mentor?.text == "Bu Sari")
    #expect(project.outcome == "Dinding 12 m")
    #expect(try store.projects() == [project])
    #expect(
      try store.auditEntries(subject: .project).map(\.changes) == [
        [.init("outcome", from: nil, to: "Dinding 12 m")],
        [.init("mentor", from: nil, to: "Bu Sari"), .init("team", from: nil, to: "Klub Mural")],
      ])
    let before = try store.dump()
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    #expect(try store.dump() == before)
    #expect(throws: NotFound.group("Klub Murak", nearest: ["Klub Mural"])) {
      try store.editProject("mural", team: "Klub Murak", by: .staff())
    }
  }

  @Test func `an event of another kind is no project`() throws {
    try store.makeEvent()
    #expect(throws: NotFound.project(EventCode("bedah")!, projects: ["mural"])) {
      try store.project("bedah")
    }
    #expect(throws: NotFound.project(EventCode("bedah")!, projects: ["mural"])) {
      try store.addMilestone("Naskah", due: day("2026-12-01"), to: "bedah", by: .staff())
    }
  }

  @Test func `milestones are numbered in order and changed, and the audit log tells how`() throws {
    try store.addMilestone("Sketsa", due: day("2026-11-15"), to: "mural", by: .staff())
    try store.addMilestone("Cat", due: day("2026-12-15"), to: "mural", by: .staff())
    let edited = try store.editMilestone(1, of: "mural", by: .staff()) { $0.state = .inProgress }
    #expect(
      try store.project("mural").milestones == [
        edited, Milestone(number: 2, title: "Cat", due: day("2026-12-15")),
      ])
    #expect(
      try store.auditEntries(limit: 1)[0].changes == [
        .init("milestone1.state", from: "planned", to: "in-progress")
      ])
    let before = try store.dump()
    #expect(throws: NotFound.milestone(3, numbers: [1, 2])) {
      try store.editMilestone(3, of: "mural", by: .staff()) { $0.state = .done }
    }
    #expect(throws: PlanProblem.emptyTitle) {
      try store.editMilestone(1, of: "mural", by: .staff()) { $0.title = " " }
    }
    try store.editMilestone(1, of: "mural", by: .staff()) { _ in }
    #expect(try store.dump() == before)
  }

  @Test func `only members of the team log hours`() throws {
    #expect(throws: ProjectRefusal.noTeam(code)) { try log() }
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    let entry = try log("2:30")
    #expect(throws: ProjectRefusal.notInTeam(budi, team: "Klub Mural")) { try log(of: budi) }
    #expect(throws: ProjectRefusal.notYet(day("2026-11-11"))) { try log(on: "2026-11-11") }
    #expect(throws: NotFound.participant(Identifier(9))) { try log(of: Identifier(9)) }
    #expect(
      try store.workEntries(of: "mural") == [
        WorkEntry(
          id: entry, participant: ani, name: "Ani", time: WorkedTime("2:30")!,
          workedOn: day("2026-11-10"), what: "melukis", by: .staff("2026-11-10T18:00"))
      ])
    let audited = try store.auditEntries(limit: 1)[0]
    #expect(audited.action == .recorded && audited.subject == .work)
    #expect(!audited.changes.contains { $0.new == "Ani" || $0.new == "melukis" })
    try store.cancelEvent("mural", by: .staff())
    #expect(throws: ProjectRefusal.projectCancelled(code)) { try log() }
  }

  @Test func `a day has 24 hours, in all projects together, and void ones do not count`() throws {
    try store.makeEvent("taman") { $0.kind = .project }
    for code in ["mural", "taman"] {
      try store.editProject(code, team: "Klub Mural", by: .staff())
    }
    let long = try log("20")
    let refusal = ProjectRefusal.moreThanADay(day("2026-11-10"), logged: WorkedTime("20")!)
    #expect(throws: refusal) { try log("4:01", in: "taman") }
    _ = try log("4", in: "taman")
    _ = try log("24", on: "2026-11-09")
    try store.voidWork(long, reason: "keliru", by: .staff())
    _ = try log("20", in: "taman")
  }

  @Test func `hours are voided with a reason, once, and stay to be seen`() throws {
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    let entry = try log()
    #expect(throws: MissingReason()) { try store.voidWork(entry, reason: " ", by: .staff()) }
    try store.voidWork(entry, reason: "keliru", by: .staff())
    #expect(throws: ProjectRefusal.alreadyVoid(entry)) {
      try store.voidWork(entry, reason: "lagi", by: .staff())
    }
    #expect(throws: NotFound.work(Identifier(9))) {
      try store.voidWork(Identifier(9), reason: "keliru", by: .staff())
    }
    #expect(
      try store.workEntries(of: "mural").map(\.void) == [.init(.staff(), reason: "keliru")])
    #expect(try store.workTotals(of: "mural").map(\.time.minutes) == [0])
  }

  @Test func `who left the team keeps the hours given to it`() throws {
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    _ = try log("3")
    try store.leave([ani], groupNamed: "Klub Mural", by: .staff())
    try store.join([budi], toGroupNamed: "Klub Mural", by: .staff())
    _ = try log("1", of: budi)
    #expect(try store.workTotals(of: "mural").map(\.name) == ["Ani", "Budi"])
    #expect(throws: ProjectRefusal.notInTeam(ani, team: "Klub Mural")) { try log() }
    #expect(try store.workEntries(of: "mural", participant: budi).map(\.name) == ["Budi"])
  }

  @Test func `a copied project has its milestones, planned anew, and neither team nor hours`()
    throws
  {
    try store.editProject("mural", team: "Klub Mural", by: .staff()) { $0.outcome = "jadi" }
    try store.addMilestone("Sketsa", due: day("2026-11-15"), to: "mural", by: .staff())
    try store.editMilestone(1, of: "mural", by: .staff()) { $0.state = .done }
    _ = try log()
    try store.copyEvent(
      "mural", as: EventCode("mural-2")!, startsAt: at("2026-11-08T09:00"), by: .staff())
    let copy = try store.project("mural-2")
    #expect(copy.team == nil && copy.outcome == nil)
    #expect(
      copy.milestones == [Milestone(number: 1, title: "Sketsa", due: day("2026-11-22"))])
    #expect(try store.workEntries(of: "mural-2").isEmpty)
  }

  @Test(arguments: [
    "UPDATE workEntry SET minutes = 1", "UPDATE workEntry SET what = 'x'",
    "DELETE FROM workEntry", "UPDATE workEntry SET voidedAt = 1",
    "INSERT INTO milestone VALUES (1, 2, 'x', '2026-02-30', 'planned')",
    "INSERT INTO milestone VALUES (1, 2, 'x', '2026-02-28', 'late')",
    "INSERT INTO host (eventId, role, name, nameKey) VALUES (1, 'guest', 'x', 'x')",
    "UPDATE project SET outcome = ' '", "UPDATE project SET groupId = 99",
    "INSERT INTO calendarKey VALUES (2, '0123456789abcdef0123456789abcdef')",
  ])
  func `the schema refuses what no project can be, whatever program writes`(sql: String) throws {
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    _ = try log()
    let before = try store.dump()
    #expect(throws: (any Error).self) { try store.execute(sql) }
    #expect(try store.dump() == before)
  }

  @Test func `an import whose people have given hours is not undone`() throws {
    try store.editProject("mural", team: "Klub Mural", by: .staff())
    let imported = try store.importing([.sample("Citra", born: "1990-01-01")], into: "mural")
    let importID = try #require(imported.report.importID)
    let citra = try store.person("Citra").id
    try store.execute("INSERT INTO membership (groupId, participantId) VALUES (1, \(citra))")
    _ = try log(of: citra)
    #expect(throws: ImportRefusal.builtOn(importID, [.hasHours(citra)])) {
      try store.undoImport(importID, by: .staff())
    }
  }
}
