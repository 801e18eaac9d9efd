import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@Suite struct CheckInTests {
  private func store(_ change: (inout EventPlan) -> Void = { _ in }) throws -> Store {
    let store = try Store.sample()
    try store.makeEvent(capacity: 2, change)
    return store
  }

  @Test func `checking in twice is already checked in, once recorded`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    let first = try store.mark(ani, at: "2026-12-05T09:05")
    #expect(first.isNew && first.session == 1)
    let before = try store.dump()
    let again = try store.mark(ani, at: "2026-12-05T09:40")
    #expect(!again.isNew && again.arrivedAt == at("2026-12-05T09:05"))
    #expect(try store.dump() == before)
    let entries = try store.auditEntries(subject: .registration, id: ani.id.rawValue)
    #expect(entries.filter { $0.action == .attended }.count == 1)
  }

  @Test func `a code drawn by lot checks in its registration and no other event's`() throws {
    let store = try store()
    try store.makeEvent("lain")
    let ani = try store.enrol("Ani")
    let codes = try store.checkInCodes(of: "bedah")
    let code = try #require(codes[ani.id])
    #expect(try store.checkInCode(of: ani) == code)
    #expect(throws: AttendanceRefusal.unknownCode(code.text)) {
      try store.checkIn(.code(code.text), to: "lain", by: .staff("2026-12-05T09:05"))
    }
    #expect(throws: AttendanceRefusal.unknownCode("AAAAAA")) {
      try store.checkIn(.code("AAAAAA"), to: "bedah", by: .staff("2026-12-05T09:05"))
    }
    try store.checkIn(
      .code(code.description.lowercased()), to: "bedah", by: .staff("2026-12-05T09:05"))
    #expect(
      try store.attendance(of: "bedah").rows[0].attendances.values.map(\.sources) == [[.code]])
  }

  @Test func `only the confirmed have a code and are checked in`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    let child = try store.enrol("Budi", born: "2015-03-01")
    let waiting = try store.enrol("Citra")
    #expect(child.status == .awaitingConsent && waiting.status == .waitlisted)
    #expect(try store.checkInCodes(of: "bedah").keys.map(\.self) == [ani.id])
    #expect(try store.checkInCode(of: child) == nil)
    for registration in [child, waiting] {
      #expect(
        throws: AttendanceRefusal.notConfirmed(entrant: registration.number, registration.status)
      ) {
        try store.mark(registration)
      }
    }
    try store.recordConsent(.sample(), of: child.participant, by: .staff("2026-11-05T09:00"))
    #expect(try store.mark(child).isNew)
  }

  @Test func `after the day of the session it is to be said when somebody came`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    #expect(throws: AttendanceRefusal.afterSessionDay(session: 1, endsAt: at("2026-12-05T11:00"))) {
      try store.mark(ani, at: "2026-12-06T00:00")
    }
    let told = try store.checkIn(
      .registration(ani.id), to: "bedah", at: at("2026-12-05T09:10"), by: .staff("2026-12-06T09:00")
    )
    #expect(told.arrivedAt == at("2026-12-05T09:10"))
  }

  @Test func `nobody is checked in to a cancelled event`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    try store.cancelEvent("bedah", by: .staff())
    #expect(throws: AttendanceRefusal.eventCancelled) { try store.mark(ani) }
  }

  @Test func `nobody comes more than six hours before the session, nor in the future`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    #expect(
      throws: AttendanceRefusal.beforeCheckIn(
        session: 1, startsAt: at("2026-12-05T09:00"), opensAt: at("2026-12-05T03:00"))
    ) { try store.mark(ani, at: "2026-12-05T02:59") }
    #expect(throws: AttendanceRefusal.inFuture(at("2026-12-05T10:00"))) {
      try store.checkIn(
        .registration(ani.id), to: "bedah", at: at("2026-12-05T10:00"),
        by: .staff("2026-12-05T09:30"))
    }
    #expect(try store.mark(ani, at: "2026-12-05T03:00").isNew)
  }

  @Test func `a registration of another event is not checked in`() throws {
    let store = try store()
    try store.makeEvent("lain")
    let other = try store.enrol("Ani", in: "lain")
    #expect(throws: NotFound.registration(other.id)) { try store.mark(other) }
  }

  @Test func `a mistaken mark is taken back with a reason, and stays to be seen`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    #expect(throws: AttendanceRefusal.notMarked(entrant: ani.number, session: 1)) {
      try store.undoCheckIn(of: ani.id, to: "bedah", reason: "salah", by: .staff())
    }
    try store.mark(ani)
    #expect(throws: MissingReason()) {
      try store.undoCheckIn(of: ani.id, to: "bedah", reason: " ", by: .staff())
    }
    try store.undoCheckIn(
      of: ani.id, to: "bedah", reason: "salah orang", by: .staff("2026-12-05T09:10"))
    #expect(try store.presences() == ["Ani 1 absent"])
    #expect(try store.dump()["attendanceMark"]?.first?.contains("salah orang") == true)
    #expect(try store.mark(ani, at: "2026-12-05T09:30").arrivedAt == at("2026-12-05T09:30"))
  }

  @Test func `with several sessions one is named, unless one alone is on that day`() throws {
    let store = try store()
    try store.addSession(2, at: "2026-12-12T09:00")
    try store.addSession(3, at: "2026-12-12T14:00")
    let ani = try store.enrol("Ani")
    #expect(try store.mark(ani, at: "2026-12-05T09:05").session == 1)
    #expect(throws: AttendanceRefusal.severalSessions([1, 2, 3])) {
      try store.mark(ani, at: "2026-12-12T09:05")
    }
    #expect(try store.mark(ani, session: 3, at: "2026-12-12T14:05").session == 3)
    #expect(try store.presences() == ["Ani 1 present", "Ani 2 absent", "Ani 3 present"])
    let counts = try store.attendance(of: ani.participant, at: at("2026-12-31T09:00"))
    #expect(counts[ani.id] == AttendanceCount([.present, .absent, .present]))
  }

  @Test func `where people register per session, only theirs count`() throws {
    let store = try store()
    try store.addSession(2, at: "2026-12-12T09:00")
    let ani = try store.enrol("Ani")
    try store.execute(
      """
      UPDATE event SET registrationPer = 'session';
      INSERT INTO registrationSession SELECT registration.id, session.id FROM registration, session
        WHERE session.number = 2;
      """)
    #expect(throws: AttendanceRefusal.otherSessions(entrant: ani.number, session: 1)) {
      try store.mark(ani, session: 1)
    }
    #expect(try store.presences() == ["Ani 2 absent"])
    let counts = try store.attendance(of: ani.participant, at: at("2026-12-31T09:00"))
    #expect(counts[ani.id] == AttendanceCount([.absent]))
  }

  @Test func `a session that somebody came to is not removed`() throws {
    let store = try store()
    try store.addSession(2, at: "2026-12-12T09:00")
    let ani = try store.enrol("Ani")
    try store.mark(ani, session: 2, at: "2026-12-12T09:05")
    #expect(throws: EventRefusal.sessionInUse(2, registrations: 1)) {
      try store.removeSession(2, of: "bedah", by: .staff("2026-12-13T09:00"))
    }
  }

  @Test func `no-shows appear once the session has ended`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    try store.enrol("Budi")
    try store.mark(ani)
    #expect(try store.presences(at: "2026-12-05T10:59") == ["Ani 1 present", "Budi 1 expected"])
    #expect(try store.presences(at: "2026-12-05T11:00") == ["Ani 1 present", "Budi 1 absent"])
    let sheet = try store.attendance(of: "bedah")
    let count = sheet.count(in: sheet.sessions[0], at: at("2026-12-05T11:00"))
    #expect(count[.present] == 1 && count[.absent] == 1 && count.all == 2)
  }

  @Test func `who was there stays on the list when the place is cancelled later`() throws {
    let store = try store()
    let ani = try store.enrol("Ani")
    try store.mark(ani)
    try store.cancelRegistration(ani.id, reason: "pindah", by: .staff("2026-12-06T09:00"))
    #expect(try store.presences() == ["Ani 1 present"])
  }

  @Test func `an import of registrations is not undone once somebody came`() throws {
    let store = try store()
    let imported = try store.importing([.sample("Ani", phone: "+6281234567890")])
    let ani = try store.registrations(in: "bedah")[0].registration
    try store.mark(ani)
    let importID = try #require(imported.report.importID)
    #expect(throws: ImportRefusal.builtOn(importID, [.hasAttended(ani.participant)])) {
      try store.undoImport(importID, by: .staff("2026-12-06T09:00"))
    }
  }
}
