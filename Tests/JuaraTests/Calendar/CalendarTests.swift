import Juara
import JuaraTestSupport
import Testing

struct CalendarTests {
  private static func entry(
    _ action: AuditEntry.Action, _ at: Instant, _ changes: [AuditEntry.Change]
  ) -> AuditEntry {
    AuditEntry(
      id: Identifier(1), by: AuditContext(staff: "Rina", at: at), action: action,
      subject: .event, subjectID: 1, importID: nil, changes: changes)
  }

  @Test func `a version counts the changes that a calendar shows, and no others`() {
    let made = at("2026-11-01T09:00")
    let history = [
      Self.entry(.created, made, [.init("title", from: nil, to: "a")]),
      Self.entry(.published, at("2026-11-02T09:00"), [.init("state", from: "draft", to: "p")]),
      Self.entry(.edited, at("2026-11-05T09:00"), [.init("session2.place", from: nil, to: "x")]),
      Self.entry(
        .edited, at("2026-11-03T09:00"),
        [.init("capacity", from: "1", to: "2"), .init("title", from: "a", to: "b")]),
      Self.entry(.edited, at("2026-11-09T09:00"), [.init("capacity", from: "2", to: "3")]),
      Self.entry(.copied, at("2026-11-09T09:00"), [.init("copiedFrom", from: nil, to: "c")]),
    ]
    let revision = CalendarRevision(createdAt: made, history: history)
    #expect(revision.sequence == 3)
    #expect(revision.createdAt == made)
    #expect(revision.modifiedAt == at("2026-11-05T09:00"))
    let fresh = CalendarRevision(createdAt: made, history: history.prefix(1))
    #expect(fresh.sequence == 0 && fresh.modifiedAt == made)
  }

  @Test(
    arguments: [
      ("2026-12-05T09:00", "2026-12-05T11:00", nil),
      ("2026-12-05T22:00", "2026-12-06T03:00", nil),
      ("2026-12-05T00:00", "2026-12-05T23:59", nil),
      ("2026-12-05T16:00", "2026-12-06T17:00", nil),
      ("2026-12-05T00:00", "2026-12-06T00:00", ("2026-12-05", "2026-12-05")),
      ("2026-06-01T00:00", "2026-09-01T00:00", ("2026-06-01", "2026-08-31")),
      ("2026-06-01T09:00", "2026-08-24T09:00", ("2026-06-01", "2026-08-24")),
    ] as [(String, String, (String, String)?)])
  func `what goes from midnight to midnight or on for a week takes up whole days`(
    start: String, end: String, days: (String, String)?
  ) {
    let span = CalendarSpan(from: at(start), to: at(end), zone: makassar)
    let expected =
      days.map { CalendarSpan.days(from: day($0.0), to: day($0.1)) }
      ?? .times(from: at(start), to: at(end))
    #expect(span == expected)
  }

  @Test func `a session that was taken away is known from the audit log as it was last`() {
    let history = [
      Self.entry(.edited, at("2026-11-05T09:00"), [.init("session2.place", from: "x", to: nil)]),
      Self.entry(
        .edited, at("2026-11-06T09:00"),
        [
          .init("session2.endsAt", from: "2026-12-12T03:00:00Z", to: nil),
          .init("session2.startsAt", from: "2026-12-12T01:00:00Z", to: nil),
          .init("session2.title", from: "Kedua", to: nil),
        ]),
      Self.entry(
        .edited, at("2026-11-06T09:00"), [.init("startsAt", from: "2026-12-12T03:00:00Z", to: nil)]),
    ]
    #expect(
      CalendarMeeting.removed(from: history) == [
        CalendarMeeting(
          number: 2, title: "Kedua", startsAt: at("2026-12-12T09:00"),
          endsAt: at("2026-12-12T11:00"), isCancelled: true)
      ])
  }

  @Test(arguments: RegistrationStatus.allCases, Event.State.allCases)
  func `the join link is for the confirmed alone, while the event stands`(
    status: RegistrationStatus, state: Event.State
  ) {
    let event = Event(
      id: Identifier(1), code: EventCode("bedah")!, plan: .sample(), state: state, seatsTaken: 1)
    func item(_ registration: Registration?) -> CalendarItem {
      CalendarItem(
        uid: "1", event: event,
        meeting: CalendarMeeting(
          number: 1, startsAt: event.plan.startsAt, endsAt: event.plan.endsAt,
          link: "https://example.org"),
        isOneOfSeveral: false, hosts: [],
        revision: CalendarRevision(createdAt: event.plan.startsAt, history: []),
        registration: registration)
    }
    let registration = Registration(
      id: Identifier(1), event: event.id, participant: Identifier(1), number: 1, status: status,
      party: 1, registeredAt: at("2026-11-01T09:00"), consentDeadline: nil, cancelReason: nil)
    #expect(item(nil).personalLink == nil)
    let isShown = status == .confirmed && state != .cancelled
    #expect((item(registration).personalLink != nil) == isShown)
  }
}
