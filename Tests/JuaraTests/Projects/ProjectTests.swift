import Juara
import JuaraTestSupport
import Testing

struct ProjectTests {
  private static func milestone(_ state: Milestone.State) -> Milestone {
    Milestone(number: 1, title: "Naskah jadi", due: day("2026-12-05"), state: state)
  }

  @Test(arguments: Milestone.State.allCases)
  func `a milestone is late from the day after it is due, unless it is done or dropped`(
    state: Milestone.State
  ) {
    let milestone = Self.milestone(state)
    let isOpen = state == .planned || state == .inProgress
    #expect(milestone.isLate(on: day("2026-12-04")) == false)
    #expect(milestone.isLate(on: day("2026-12-05")) == false)
    #expect(milestone.isLate(on: day("2026-12-06")) == isOpen)
  }

  @Test(arguments: [
    ("2", 120), ("0:45", 45), ("2:30", 150), ("12:05", 725), ("24", 1_440), ("24:00", 1_440),
  ])
  func `hours are read as hours, or hours and minutes`(text: String, minutes: Int) {
    #expect(WorkedTime(text)?.minutes == minutes)
  }

  @Test(arguments: [
    "", "0", "0:00", "24:01", "25", "1:60", "1:5", "1:", ":30", "-1", "1.5", "1,5", "١", "1:30:00",
    "+1", "100",
  ])
  func `what is no span of work within a day is no time`(text: String) {
    #expect(WorkedTime(text) == nil)
  }

  @Test func `a time is written as it is read`() {
    for minutes in 1...1_440 {
      let time = WorkedTime(minutes: minutes)
      #expect(WorkedTime(time.description) == time)
    }
  }

  private func project(team: Bool = true, state: Event.State = .published) -> Project {
    Project(
      event: Event(
        id: Identifier(1), code: EventCode("mural")!, plan: .sample(), state: state, seatsTaken: 0),
      team: team
        ? Group(id: Identifier(7), kind: .club, name: PersonName("Klub")!, enrolment: nil)
        : nil)
  }

  private func check(
    _ project: Project, _ time: String = "2", isMember: Bool = true,
    on worked: String = "2026-12-05",
    logged: Int = 0
  ) throws {
    try project.check(
      WorkedTime(time)!, of: Identifier(3), isMember: isMember, on: day(worked),
      logged: WorkedTime(minutes: logged), today: day("2026-12-05"))
  }

  @Test func `only members of the team log hours, for days that have come, of 24 hours each`()
    throws
  {
    let code = EventCode("mural")!
    try check(project())
    try check(project(), "1", logged: 23 * 60)
    #expect(throws: ProjectRefusal.noTeam(code)) { try check(project(team: false)) }
    #expect(throws: ProjectRefusal.notInTeam(Identifier(3), team: "Klub")) {
      try check(project(), isMember: false)
    }
    #expect(throws: ProjectRefusal.notYet(day("2026-12-06"))) {
      try check(project(), on: "2026-12-06")
    }
    #expect(
      throws: ProjectRefusal.moreThanADay(day("2026-12-05"), logged: WorkedTime(minutes: 1_381))
    ) { try check(project(), "1", logged: 1_381) }
    #expect(throws: ProjectRefusal.projectCancelled(code)) {
      try check(project(state: .cancelled))
    }
  }

  @Test func `totals name every member, the most hours first, and leave void entries out`() {
    func entry(_ id: Int64, of person: Int64, _ minutes: Int, isVoid: Bool = false) -> WorkEntry {
      WorkEntry(
        id: Identifier(id), participant: Identifier(person), name: "P\(person)",
        time: WorkedTime(minutes: minutes), workedOn: day("2026-12-05"), what: "melukis",
        by: AuditContext(staff: "Rina", at: at("2026-12-05T12:00")),
        void: isVoid
          ? .init(AuditContext(staff: "Rina", at: at("2026-12-05T12:00")), reason: "keliru") : nil)
    }
    let totals = WorkTotal.of(
      [
        entry(1, of: 2, 90), entry(2, of: 9, 30), entry(3, of: 2, 500, isVoid: true),
        entry(4, of: 3, 90), entry(5, of: 2, 45),
      ], team: [(Identifier(1), "P1"), (Identifier(2), "P2"), (Identifier(3), "P3")])
    #expect(totals.map(\.name) == ["P2", "P3", "P9", "P1"])
    #expect(totals.map(\.time.minutes) == [135, 90, 30, 0])
  }
}
