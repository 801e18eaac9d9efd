import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// A contest of one day has hours and a place; another runs for whole days.
struct ContestHoursTests {
  private let store: Store

  init() throws { store = try .sample() }

  @discardableResult
  private func makeContest() throws -> Challenge {
    try store.createChallenge(
      EventCode("pidato")!, title: "Lomba Pidato",
      ReadingWindow(from: day("2026-12-05"), to: day("2026-12-05")),
      hours: (at("2026-12-05T09:00"), at("2026-12-05T12:00")), by: .staff()
    ) { $0.place = "Aula" }
  }

  @Test func `it begins and ends at its hours, in its place, and people can be checked in`() throws
  {
    let contest = try makeContest()
    #expect(contest.hasHours)
    let plan = try store.event("pidato").plan
    #expect(plan.startsAt == at("2026-12-05T09:00") && plan.endsAt == at("2026-12-05T12:00"))
    #expect(plan.place == "Aula")
    let ani = try store.enrol("Ani", in: "pidato", born: "1990-01-01")
    let checkIn = try store.checkIn(
      .registration(ani.id), to: "pidato", by: .staff("2026-12-05T08:45"))
    #expect(checkIn.isNew)
  }

  @Test func `its certificates can be issued when it ends, and not before`() throws {
    try makeContest()
    _ = try store.enrol("Ani", in: "pidato", born: "1990-01-01")
    var numbers = SystemRandomNumberGenerator()
    #expect(
      throws: CertificateRefusal.notOver(
        EventCode("pidato")!, endsAt: at("2026-12-05T12:00"))
    ) {
      _ = try store.issueParticipation(
        in: "pidato", numbers: &numbers, by: .staff("2026-12-05T11:59"))
    }
    let issued = try store.issueParticipation(
      in: "pidato", numbers: &numbers, by: .staff("2026-12-05T12:00"))
    #expect(issued.new == 1)
  }

  @Test func `with its hours its day moves, by whatever command`() throws {
    try makeContest()
    try store.editChallenge("pidato", by: .staff()) {
      $0.event.plan.startsAt = at("2026-12-06T13:00")
      $0.event.plan.endsAt = at("2026-12-06T15:00")
      $0.event.plan.place = "Taman"
    }
    #expect(try store.challenge("pidato").window.from == day("2026-12-06"))
    #expect(try store.sessions(of: "pidato").map(\.plan.startsAt) == [at("2026-12-06T13:00")])
    #expect(try store.event("pidato").plan.place == "Taman")
    try store.editSession(1, of: "pidato", by: .staff()) {
      $0.startsAt = at("2026-12-07T09:00")
      $0.endsAt = at("2026-12-07T11:00")
    }
    #expect(try store.challenge("pidato").window.to == day("2026-12-07"))
    try store.editEvent("pidato", by: .staff()) {
      $0.startsAt = at("2026-12-08T09:00")
      $0.endsAt = at("2026-12-08T11:00")
    }
    let window = try store.challenge("pidato").window
    #expect(window.from == day("2026-12-08") && window.to == day("2026-12-08"))
    #expect(throws: EventRefusal.daysOfContest(EventCode("pidato")!)) {
      try store.editChallenge("pidato", by: .staff()) { $0.window.to = day("2026-12-09") }
    }
  }

  @Test func `its last session is not taken away or called off`() throws {
    try makeContest()
    #expect(throws: EventRefusal.lastSession(EventCode("pidato")!)) {
      try store.removeSession(1, of: "pidato", by: .staff())
    }
    #expect(throws: EventRefusal.lastSession(EventCode("pidato")!)) {
      try store.cancelSession(1, of: "pidato", by: .staff())
    }
  }

  @Test func `a contest of whole days keeps a place and gets hours later`() throws {
    try store.createChallenge(
      EventCode("puisi")!, title: "Lomba Puisi",
      ReadingWindow(from: day("2026-12-05"), to: day("2026-12-05")), by: .staff())
    try store.editEvent("puisi", by: .staff()) { $0.place = "Aula" }
    #expect(try store.event("puisi").plan.place == "Aula")
    #expect(try store.sessions(of: "puisi").isEmpty)
    let (contest, _) = try store.editChallenge("puisi", by: .staff()) {
      $0.event.plan.startsAt = at("2026-12-05T09:00")
      $0.event.plan.endsAt = at("2026-12-05T12:00")
    }
    #expect(contest.hasHours)
    #expect(try store.sessions(of: "puisi").map(\.plan.place) == ["Aula"])
    #expect(try store.event("puisi").plan.place == "Aula")
  }

  @Test func `the first session on its day gives a contest its hours`() throws {
    try store.createChallenge(
      EventCode("puisi")!, title: "Lomba Puisi",
      ReadingWindow(from: day("2026-12-05"), to: day("2026-12-05")), by: .staff()
    ) { $0.place = "Aula" }
    try store.addSession(
      SessionPlan(startsAt: at("2026-12-05T09:00"), endsAt: at("2026-12-05T12:00")), to: "puisi",
      by: .staff())
    #expect(try store.event("puisi").plan.endsAt == at("2026-12-05T12:00"))
    #expect(try store.event("puisi").plan.place == "Aula")
  }

  @Test func `a challenge of several days keeps them beside its sessions`() throws {
    try store.makeChallenge()
    try store.addSession(
      SessionPlan(startsAt: at("2026-06-05T09:00"), endsAt: at("2026-06-05T12:00"), place: "Aula"),
      to: "baca", by: .staff())
    #expect(try !store.challenge("baca").hasHours)
    #expect(try store.event("baca").plan.startsAt == at("2026-06-01T00:00"))
    #expect(try store.event("baca").plan.place == nil)
  }

  @Test func `a copy has its hours and its place`() throws {
    try makeContest()
    try store.copyEvent(
      "pidato", as: EventCode("lagi")!, startsAt: at("2027-12-05T08:00"), by: .staff())
    let copy = try store.challenge("lagi")
    #expect(copy.hasHours && copy.event.plan.place == "Aula")
    #expect(copy.event.plan.startsAt == at("2027-12-05T08:00"))
    #expect(copy.window.from == day("2027-12-05"))
  }
}
