import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

@Suite struct ContactListTests {
  private func sheet(
    _ store: Store, _ message: String? = nil, status: RegistrationStatus? = nil,
    session: Int? = nil, unsentOnly: Bool = false, at local: String = "2026-12-01T09:00"
  ) throws -> ContactSheet {
    try store.contacts(
      of: "bedah", status: status, session: session, message: message.map { MessageName($0)! },
      unsentOnly: unsentOnly, at: at(local))
  }

  private func names(_ sheet: ContactSheet) -> [String] { sheet.rows.map(\.facts.person.name.text) }

  private func store() throws -> Store {
    let store = try Store.sample()
    try store.makeEvent(capacity: 2) { $0.link = "https://rapat.example.org/satu" }
    try store.enrol("Ani")
    try store.enrol("Budi", born: "2015-03-01")
    try store.enrol("Citra")
    try store.enrol("Dewi")
    return store
  }

  @Test func `a message is for those who stand as it says`() throws {
    let store = try store()
    #expect(try names(sheet(store)) == ["Ani", "Budi", "Citra", "Dewi"])
    #expect(try names(sheet(store, "confirmation")) == ["Ani"])
    #expect(try names(sheet(store, "consent-request")) == ["Budi"])
    #expect(try names(sheet(store, "waiting-list")) == ["Citra", "Dewi"])
    #expect(try sheet(store, "waiting-list").rows.map(\.facts.position) == [1, 2])
    #expect(try names(sheet(store, "promoted")) == [])
    #expect(
      throws: MessageProblem.notForStatus(
        MessageName(.reminder), .waitlisted, isFor: [.confirmed])
    ) { try sheet(store, "reminder", status: .waitlisted) }
  }

  @Test func `who came up from the waiting list is told so`() throws {
    let store = try store()
    let ani = try store.registrations(in: "bedah")[0].registration
    try store.cancelRegistration(ani.id, reason: "pindah", by: .staff("2026-11-02T09:00"))
    #expect(try names(sheet(store, "promoted")) == ["Citra"])
  }

  @Test func `a cancelled event is told to all who stand, and nothing else is`() throws {
    let store = try store()
    #expect(throws: MessageProblem.eventStands(EventCode("bedah")!)) {
      try sheet(store, "cancelled")
    }
    try store.cancelEvent("bedah", by: .staff("2026-11-10T09:00"))
    #expect(try names(sheet(store, "cancelled", at: "2026-11-11T09:00")).count == 4)
    #expect(throws: MessageProblem.eventCancelled(EventCode("bedah")!)) {
      try sheet(store, "reminder")
    }
  }

  @Test func `thanks go to who was there`() throws {
    let store = try store()
    #expect(try names(sheet(store, "thanks", at: "2026-12-06T09:00")) == [])
    try store.mark(try store.registrations(in: "bedah")[0].registration)
    #expect(try names(sheet(store, "thanks", at: "2026-12-06T09:00")) == ["Ani"])
  }

  @Test func `a message of the library's own about an event is for all who stand`() throws {
    #expect(try names(sheet(store(), "undangan")) == ["Ani", "Budi", "Citra", "Dewi"])
  }

  @Test func `what is cancelled or moved anew is told anew`() throws {
    let store = try store()
    let name = MessageName(.cancelled)
    let all = try store.registrations(in: "bedah").map(\.registration.id)
    for _ in 1...2 {
      try store.cancelEvent("bedah", by: .staff("2026-11-02T09:00"))
      #expect(try sheet(store, "cancelled", unsentOnly: true).rows.count == 4)
      let marked = try store.markSent(name, in: "bedah", to: all, by: .staff("2026-11-02T09:00"))
      #expect(marked == (4, 0))
      #expect(try sheet(store, "cancelled", unsentOnly: true).rows.isEmpty)
      try store.restoreEvent("bedah", by: .staff("2026-11-02T09:00"))
    }
    let pindah = MessageName("pindah")!
    for hour in ["13", "15"] {
      try store.editEvent("bedah", by: .staff("2026-11-02T09:00")) {
        $0.startsAt = at("2026-12-06T\(hour):00")
        $0.endsAt = at("2026-12-06T17:00")
      }
      #expect(try sheet(store, "pindah", unsentOnly: true).rows.count == 4)
      try store.markSent(pindah, in: "bedah", to: all, by: .staff("2026-11-02T09:00"))
      #expect(try sheet(store, "pindah", unsentOnly: true).rows.isEmpty)
    }
    try store.editEvent("bedah", by: .staff("2026-11-02T09:00")) { $0.title = "Bedah Buku Lagi" }
    #expect(try sheet(store, "pindah", unsentOnly: true).rows.isEmpty)
  }

  @Test func `a contest thanks who took part and tells who won what`() throws {
    let store = try Store.sample()
    try store.makeChallenge()
    var people: [Identifier<Participant>] = []
    for name in ["Ani", "Budi", "Citra"] {
      people.append(
        try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00").participant)
    }
    try store.read(people[0], 5)
    try store.read(people[1], 2)
    try store.addAward(named: "Juara I", .place(1), to: "baca", by: .staff())
    func sheet(_ kind: MessageKind, in code: String = "baca") throws -> [MessageFacts] {
      try store.contacts(of: code, message: MessageName(kind), at: at("2026-09-02T09:00"))
        .rows.map(\.facts)
    }
    #expect(try sheet(.thanks).map(\.person.name.text) == ["Ani", "Budi"])
    let winners = try sheet(.winners)
    #expect(winners.map(\.person.name.text) == ["Ani"] && winners.map(\.award) == ["Juara I"])
    try store.makeEvent()
    #expect(throws: MessageProblem.noAwards(EventCode("bedah")!)) {
      try sheet(.winners, in: "bedah")
    }
  }

  @Test func `a session's list has those who come to it, and its link`() throws {
    let store = try store()
    try store.addSession(2, at: "2026-12-12T09:00")
    try store.execute(
      """
      UPDATE session SET link = 'https://rapat.example.org/dua', title = 'Penutup' WHERE number = 2;
      """)
    let second = try sheet(store, "reminder", session: 2).rows[0].facts
    #expect(second.link == "https://rapat.example.org/dua" && second.sessionTitle == "Penutup")
    #expect(second.startsAt == at("2026-12-12T09:00"))
    // Without one, it is the next.
    let next = try sheet(store, "reminder", at: "2026-12-06T09:00").rows[0].facts
    #expect(next.link == "https://rapat.example.org/dua")
    #expect(try sheet(store, "reminder").rows[0].facts.link == "https://rapat.example.org/satu")
    try store.execute("UPDATE event SET registrationPer = 'session'")
    #expect(try names(sheet(store, "reminder", session: 2)) == [])
  }

  @Test func `who has been told is marked once, and left out on demand`() throws {
    let store = try store()
    let name = MessageName(.waitingList)
    let waiting = try sheet(store, "waiting-list").rows.map(\.facts.registration.id)
    let ani = try store.registrations(in: "bedah")[0].registration.id
    #expect(throws: MessageProblem.notAmong(try store.people(of: [ani])[0], name)) {
      try store.markSent(name, in: "bedah", to: [waiting[0], ani], by: .staff("2026-11-02T09:00"))
    }
    #expect(try sheet(store, "waiting-list", unsentOnly: true).rows.count == 2)
    try store.markSent(name, in: "bedah", to: [waiting[0]], by: .staff("2026-11-02T09:00"))
    #expect(try names(sheet(store, "waiting-list", unsentOnly: true)) == ["Dewi"])
    let again = try store.markSent(
      name, in: "bedah", to: waiting, by: .staff("2026-11-03T09:00"))
    #expect(again.new == 1 && again.already == 1)
    #expect(
      try sheet(store, "waiting-list").rows.map { $0.sent.map(\.at) } == [
        [at("2026-11-02T09:00")], [at("2026-11-03T09:00")],
      ])
    // Nobody here has a telephone, so all of them are nobody.
    #expect(
      try store.markSent(MessageName(.confirmation), in: "bedah", by: .staff("2026-11-03T09:00"))
        == (0, 0))
    let entries = try store.auditEntries(subject: .registration, id: waiting[0].rawValue)
    #expect(entries.contains { $0.action == .sent })
  }

  @Test func `the library's own messages are kept and removed`() throws {
    let store = try store()
    let own = CustomMessage(name: MessageName(.reminder), language: .english, text: "Hi {name}")
    try store.setMessage(own, by: .staff())
    #expect(try store.messages() == [own])
    let bad = CustomMessage(name: MessageName(.reminder), language: .english, text: "Hi {nmae}")
    #expect(throws: MessageProblem.unknownPlaceholder("nmae")) {
      try store.setMessage(bad, by: .staff())
    }
    try store.removeMessage(own.name, by: .staff())
    #expect(try store.messages().isEmpty)
    #expect(throws: MessageProblem.notOwn(own.name)) {
      try store.removeMessage(own.name, by: .staff())
    }
  }
}
