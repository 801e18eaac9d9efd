import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SeatHandlingTests {
  private let store: Store

  init() throws { store = try .sample() }

  /// A series of two Saturdays with one seat each, for which people register session by session.
  private func makeSeries() throws {
    try store.makeEvent("seri") { $0.registrationPer = .session }
    try store.addSession(
      SessionPlan(startsAt: at("2026-12-12T09:00"), endsAt: at("2026-12-12T11:00"), capacity: 1),
      to: "seri", by: .staff())
    try store.editSession(1, of: "seri", by: .staff()) { $0.capacity = 1 }
  }

  private func register(
    _ name: String, sessions: [Int], at local: String = "2026-11-01T10:00"
  ) throws -> Registration {
    try store.register(
      RegistrationDraft(person: .sample(name, born: "1990-01-01"), sessions: sessions),
      in: "seri", by: .staff(local)
    ).registration!
  }

  @Test func `a series promotes until the session that is waited for begins`() throws {
    try makeSeries()
    let first = (try register("Ani", sessions: [1]), try register("Budi", sessions: [1]))
    let second = (try register("Citra", sessions: [2]), try register("Dewi", sessions: [2]))
    let later = AuditContext.staff("2026-12-06T10:00")
    let closed = try store.cancelRegistration(first.0.id, reason: "sakit", by: later)
    #expect(closed.promoted.isEmpty)
    let open = try store.cancelRegistration(second.0.id, reason: "sakit", by: later)
    #expect(open.promoted == [second.1.id])
    #expect(
      try store.standing(of: first.1.id, at: later.at)
        == .waits(position: 1, of: 1, .listIsClosed(since: at("2026-12-05T09:00"))))
  }

  @Test func `a cut-off after the start is refused`() throws {
    let late = at("2026-12-05T10:00")
    #expect(throws: PlanProblem.promotionEndsAfterStart(late)) {
      try store.makeEvent { $0.promotionEndsAt = late }
    }
  }

  @Test func `staff seat a chosen waiting person, after the start too, where a seat is free`()
    throws
  {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    try store.enrol("Budi")
    let citra = try store.enrol("Citra")
    let door = AuditContext.staff("2026-12-05T09:15")
    for reason in ["hadir", " "] {
      #expect(throws: RegistrationRefusal.noSeatsToGive(party: 1, free: 0)) {
        try store.seatRegistration(citra.id, override: reason, by: door)
      }
    }
    try store.cancelRegistration(ani.id, reason: "tidak datang", by: door)
    #expect(throws: MissingReason()) {
      try store.seatRegistration(citra.id, override: " ", by: door)
    }
    #expect(
      try store.seatRegistration(citra.id, override: "hadir", by: door).status == .confirmed)
    #expect(
      try store.statuses() == ["Ani": .cancelled, "Budi": .waitlisted, "Citra": .confirmed])
  }

  @Test func `a place is handed over with a new number, and its history stays`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani", born: "1990-01-01")
    let budi = try store.enrol("Budi", born: "1990-01-01")
    try store.importing(people: [.sample("Citra", born: "2015-01-01")])
    let citra = try store.person("Citra").id
    let new = try store.transferRegistration(ani.id, to: citra, by: .staff())
    #expect(new.number == 3 && new.participant == citra && new.status == .awaitingConsent)
    #expect(
      try store.statuses() == ["Ani": .cancelled, "Budi": .waitlisted, "Citra": .awaitingConsent])
    #expect(
      try store.registration(ani.id).listed.registration.cancelReason == .caused(.transferred))
    let there = try store.people(of: [budi.id])[0]
    #expect(throws: RegistrationRefusal.alreadyRegistered(there)) {
      try store.transferRegistration(new.id, to: budi.participant, by: .staff())
    }
  }

  @Test func `a place is handed over to somebody whom the library did not know`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani", born: "1990-01-01")
    let dewi = PersonDetails.sample("Dewi", born: "1991-01-01")
    let new = try store.transferRegistration(ani.id, to: dewi, by: .staff())
    #expect(new.number == 2 && new.status == .confirmed)
    // Who is known is found, and refused where there is no place to take.
    let there = try store.people(of: [new.id])[0]
    #expect(throws: RegistrationRefusal.alreadyRegistered(there)) {
      try store.transferRegistration(new.id, to: dewi, by: .staff())
    }
    #expect(try store.participants().count == 2)
  }

  @Test func `the sessions still to come of somebody who is erased are free`() throws {
    try makeSeries()
    let ani = try register("Ani", sessions: [1, 2])
    let budi = try register("Budi", sessions: [2])
    #expect(budi.status == .waitlisted)
    try store.erase(
      ani.participant, confirming: "Ani", by: .staff("2026-12-06T10:00"))
    #expect(try store.registration(budi.id).listed.registration.status == .confirmed)
  }

  @Test func `a competition is made as a challenge`() throws {
    let code = EventCode("lomba")!
    #expect(throws: EventRefusal.competitionIsChallenge(code)) {
      try store.makeEvent("lomba") { $0.kind = .competition }
    }
    try store.makeChallenge()
    try store.makeEvent()
    for other in ["baca", "bedah"] {
      #expect(throws: EventRefusal.kindOfChallenge(EventCode(other)!)) {
        try store.editEvent(other, by: .staff()) {
          $0.kind = other == "baca" ? .seminar : .competition
        }
      }
    }
  }
}
