import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SeatHistoryTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `whatever happens, seats are counted, none is sold twice, and the head never waits in vain`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let store = try Store.sample()
    try store.makeEvent(capacity: .random(in: 0...8, using: &random))
    var now = at("2026-11-01T10:00")
    for _ in 0..<60 {
      now = now.adding(seconds: .random(in: 0...100_000, using: &random))
      try act(on: store, at: min(now, at("2026-12-05T08:00")), &random)
      try check(store)
    }
  }

  private func act(on store: Store, at now: Instant, _ random: inout Seeded) throws {
    let staff = AuditContext(staff: "Rina", at: now)
    let listings = try store.registrations(in: "bedah")
    do {
      switch Int.random(in: 0...9, using: &random) {
      case 0...3: _ = try store.register(draft(&random), in: "bedah", by: staff)
      case 4:
        let active = listings.filter(\.registration.status.isActive)
        guard let one = active.randomElement(using: &random) else { return }
        try store.cancelRegistration(one.registration.id, reason: "x", by: staff)
      case 5:
        guard let one = listings.randomElement(using: &random) else { return }
        let today = makassar.day(of: now)
        let consent = Consent(purpose: .takePart, givenBy: nil, method: .paper, givenOn: today)
        try store.recordConsent(consent, of: one.participant.id, by: staff)
      case 6:
        guard let one = listings.randomElement(using: &random) else { return }
        try store.withdrawConsent(
          to: .takePart, of: one.participant.id, in: "bedah", on: makassar.day(of: now), by: staff)
      case 7:
        let capacity = Int.random(in: 0...12, using: &random)
        try store.editEvent("bedah", by: staff) { $0.capacity = capacity == 12 ? nil : capacity }
      case 8:
        var drafts = (0..<4).map { _ in draft(&random) }.makeIterator()
        _ = try store.importRegistrations(
          into: "bedah", ImportOptions(fileName: "f", apply: true, skipBad: true), by: staff,
          rows: { drafts.next().map { ImportRow(line: 2, content: .draft($0)) } }, report: { _ in })
      default:
        guard let last = try store.imports().first(where: { $0.undone == nil }) else { return }
        try store.undoImport(last.id, by: staff)
      }
    } catch is RegistrationRefusal {
    } catch is ConsentRefusal {
    } catch is PlanProblem {
    } catch ImportRefusal.builtOn {
    }
  }

  private func draft(_ random: inout Seeded) -> RegistrationDraft {
    let number = Int.random(in: 0..<12, using: &random)
    return .sample(
      "Anak \(number)", party: .random(in: 1...3, using: &random),
      born: number % 3 == 0 ? "1990-01-01" : "2015-01-01",
      consent: Int.random(in: 0..<4, using: &random) == 0 ? .yes : nil)
  }

  private func check(_ store: Store) throws {
    let event = try store.event("bedah")
    let listings = try store.registrations(in: "bedah")
    let held = listings.map(\.registration).filter(\.status.holdsSeats)
    #expect(event.seatsTaken == held.reduce(0) { $0 + $1.party })
    #expect(event.seatsTaken <= event.plan.capacity ?? .max)
    let active = listings.filter(\.registration.status.isActive).map(\.participant.id)
    #expect(Set(active).count == active.count)
    let waiting = try store.read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT party FROM registration WHERE status = 'waitlisted'
          ORDER BY priority, registeredAt, id LIMIT 1
          """)
    }
    if let waiting { #expect(!event.seats.fits(waiting)) }
    for one in listings where one.registration.status.holdsSeats {
      let isMinor = one.participant.details.birthDate == day("2015-01-01")
      let awaits = isMinor && one.consent == nil
      #expect(one.registration.status == (awaits ? .awaitingConsent : .confirmed))
      #expect((one.registration.consentDeadline != nil) == awaits)
    }
  }
}
