import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct CalendarStoreTests {
  private let store: Store

  init() throws { store = try .sample() }

  @discardableResult
  private func addSession(_ local: String, title: String? = nil) throws -> Session {
    try store.addSession(
      SessionPlan(
        title: title, startsAt: at(local), endsAt: at(local).adding(seconds: 3_600),
        link: "https://example.org/\(local)"),
      to: "bedah", by: .staff())
  }

  @Test func `each session of a series has a place of its own in the calendar, and keeps it`()
    throws
  {
    try store.makeEvent()
    try addSession("2026-12-12T09:00", title: "Kedua")
    let items = try store.calendar(of: "bedah")
    #expect(items.map(\.meeting.number) == [1, 2])
    #expect(items.map(\.meeting.title) == [nil, "Kedua"])
    #expect(Set(items.map(\.uid)).count == 2)
    #expect(items.allSatisfy { $0.isOneOfSeveral && $0.status == .tentative })
    try store.editSession(2, of: "bedah", by: .staff("2026-11-09T10:00")) {
      $0.startsAt = at("2026-12-11T09:00")
    }
    let moved = try store.calendar(of: "bedah")
    #expect(moved.map(\.uid) == items.map(\.uid))
    #expect(moved[0].revision.sequence == items[0].revision.sequence + 1)
    #expect(moved[0].revision.modifiedAt == at("2026-11-09T10:00"))
    #expect(moved[0].revision.createdAt == at("2026-11-01T10:00"))
  }

  @Test func `a session that was taken away stays as cancelled, with a higher number`() throws {
    try store.makeEvent()
    try addSession("2026-12-12T09:00", title: "Kedua")
    try store.publishEvent("bedah", by: .staff())
    let before = try store.calendar(of: "bedah")
    try store.removeSession(2, of: "bedah", by: .staff("2026-11-09T10:00"))
    let after = try store.calendar(of: "bedah")
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after.map(\.status) == [.confirmed, .cancelled])
    #expect(after[1].meeting.startsAt == at("2026-12-12T09:00"))
    #expect(after[1].meeting.title == "Kedua" && after[1].meeting.link == nil)
    #expect(after[1].revision.sequence > before[1].revision.sequence)
    try addSession("2026-12-19T09:00")
    #expect(try store.calendar(of: "bedah").map(\.meeting.number) == [1, 3, 2])
  }

  @Test func `a person who chose sessions sees those alone`() throws {
    try store.makeEvent { $0.registrationPer = .session }
    try addSession("2026-12-12T09:00")
    try addSession("2026-12-19T09:00")
    var draft = RegistrationDraft.sample("Ani", born: "1990-01-01")
    draft.sessions = [1, 3]
    let registration = try #require(
      try store.register(draft, in: "bedah", by: .staff()).registration)
    let own = try store.calendar(for: registration.participant)
    #expect(own.map(\.meeting.number) == [1, 3])
    #expect(own.map { $0.registration?.id } == [registration.id, registration.id])
    #expect(own[1].personalLink == "https://example.org/2026-12-19T09:00")
    #expect(try store.calendar(of: "bedah").map(\.personalLink) == [nil, nil, nil])
  }

  @Test func `the programme leaves drafts out, and what was cancelled before the public saw it`()
    throws
  {
    for code in ["draf", "terbit", "batal", "tersembunyi"] { try store.makeEvent(code) }
    for code in ["terbit", "batal"] { try store.publishEvent(code, by: .staff()) }
    for code in ["batal", "tersembunyi"] { try store.cancelEvent(code, by: .staff()) }
    func codes(_ withDrafts: Bool) throws -> [String] {
      try store.programme(withDrafts: withDrafts).map(\.event.code.text).sorted()
    }
    #expect(try codes(false) == ["batal", "terbit"])
    #expect(try codes(true) == ["batal", "draf", "terbit"])
    #expect(try store.calendar(of: "tersembunyi").map(\.status) == [.cancelled])
  }

  @Test func `nothing to show is no calendar`() throws {
    #expect(throws: EventRefusal.emptyCalendar) { try store.programme() }
    try store.makeEvent(capacity: 1)
    try store.enrol("Ani")
    let waiting = try store.enrol("Budi").participant
    #expect(throws: RegistrationRefusal.notConfirmedAnywhere(waiting)) {
      try store.calendar(for: waiting)
    }
    #expect(throws: NotFound.participant(Identifier(9))) { try store.calendar(for: Identifier(9)) }
  }

  @Test func `two libraries never give out the same UID`() throws {
    let other = try Store.sample()
    try store.makeEvent()
    try other.makeEvent()
    #expect(try store.calendar(of: "bedah")[0].uid != other.calendar(of: "bedah")[0].uid)
  }

  @Test(arguments: 1...20)
  func `whatever staff do, a calendar that shows something else has a higher number`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    try store.makeEvent()
    try addSession("2026-12-12T09:00")
    var shown = try shown()
    for step in 0..<40 {
      try act(step, &random)
      let now = try self.shown()
      for (uid, entry) in now where shown[uid] != nil && entry.what != shown[uid]!.what {
        #expect(entry.sequence > shown[uid]!.sequence, "step \(step)")
      }
      for (uid, entry) in now { #expect(entry.sequence >= shown[uid]?.sequence ?? 0) }
      #expect(Set(shown.keys).isSubset(of: now.keys), "step \(step)")
      shown = now
    }
  }

  /// What the calendar shows of each meeting, and under which number.
  private func shown() throws -> [String: (what: String, sequence: Int)] {
    Dictionary(
      uniqueKeysWithValues: try store.calendar(of: "bedah").map { item in
        let meeting = item.meeting
        let what =
          "\(item.event.plan.title) \(item.event.plan.kind) \(item.status) \(item.hosts) "
          + "\(meeting.title ?? "") \(meeting.startsAt) \(meeting.endsAt) \(meeting.place ?? "") "
          + "\(item.event.plan.ages as Any)"
        return (item.uid, (what, item.revision.sequence))
      })
  }

  private func act(_ step: Int, _ random: inout Seeded) throws {
    let staff = AuditContext.staff()
    let hours = Int64.random(in: 0...5, using: &random)
    let numbers = try store.sessions(of: "bedah").map(\.number)
    let number = numbers.randomElement(using: &random)!
    switch Int.random(in: 0..<9, using: &random) {
    case 0: try addSession("2026-12-13T09:00", title: "Sesi \(step)")
    case 1: if numbers.count > 1 { try store.removeSession(number, of: "bedah", by: staff) }
    case 2:
      try store.editSession(number, of: "bedah", by: staff) {
        $0.endsAt = $0.startsAt.adding(seconds: 3_600 * (hours + 1))
      }
    case 3: try store.editSession(number, of: "bedah", by: staff) { $0.place = "Aula \(hours)" }
    case 4: try store.editEvent("bedah", by: staff) { $0.title = "Bedah \(hours)" }
    case 5: try store.editEvent("bedah", by: staff) { $0.capacity = Int(hours) }
    case 6:
      if try store.event("bedah").state == .draft { try store.publishEvent("bedah", by: staff) }
    case 7:
      if try store.event("bedah").state == .cancelled {
        try store.restoreEvent("bedah", by: staff)
      } else {
        try store.cancelEvent("bedah", by: staff)
      }
    default:
      try store.addHost(
        Host(role: .speaker, name: PersonName("Rani")!, affiliation: "U \(hours)"), to: "bedah",
        by: staff)
    }
  }
}
