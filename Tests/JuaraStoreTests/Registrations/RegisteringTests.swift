import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct RegisteringTests {
  private let store: Store

  init() throws { store = try .sample() }

  @Test func `without a capacity everybody gets a seat`() throws {
    try store.makeEvent(capacity: nil)
    for name in ["Ani", "Budi", "Citra"] {
      #expect(try store.enrol(name, party: 50).status == .confirmed)
    }
    #expect(try store.event("bedah").seatsTaken == 150)
  }

  @Test func `a capacity of none seats nobody`() throws {
    try store.makeEvent(capacity: 0)
    #expect(try store.enrol("Ani").status == .waitlisted)
    #expect(try store.event("bedah").seatsTaken == 0)
  }

  @Test func `a capacity fills by party size, then people wait`() throws {
    try store.makeEvent(capacity: 5)
    #expect(try store.enrol("Ani", party: 3).status == .confirmed)
    #expect(try store.enrol("Budi", party: 3).status == .waitlisted)
    #expect(try store.event("bedah").seats == Seats(capacity: 5, taken: 3))
  }

  @Test func `a party that would fit waits behind the head that does not`() throws {
    try store.makeEvent(capacity: 3)
    try store.enrol("Ani", party: 2)
    try store.enrol("Budi", party: 2)
    #expect(try store.enrol("Citra", party: 1).status == .waitlisted)
  }

  @Test func `registering again answers with what there is and changes nothing`() throws {
    try store.makeEvent(capacity: 5)
    let first = try store.register(
      .sample("Ani", party: 2, phone: "+6281200000001"), in: "bedah", by: .staff())
    #expect(first.kind == .registered)
    let before = try store.dump()
    let again = try store.register(
      .sample("ANI", party: 4, phone: "+6281200000001", school: "SDN 1"), in: "bedah", by: .staff())
    #expect(again.kind == .alreadyRegistered)
    #expect(again.registration == first.registration)
    #expect(try store.dump() == before)
  }

  @Test func `after cancelling one registers anew, at the end of the queue`() throws {
    try store.makeEvent(capacity: 1)
    let first = try store.enrol("Ani")
    try store.enrol("Budi", at: "2026-11-01T11:00")
    try store.enrol("Citra", at: "2026-11-01T12:00")
    try store.cancelRegistration(first.id, reason: "sakit", by: .staff("2026-11-02T08:00"))
    let anew = try store.enrol("Ani", at: "2026-11-02T09:00")
    #expect(anew.id != first.id && anew.number == first.number)
    #expect(anew.participant == first.participant)
    let listed = try store.registrations(in: "bedah").map(\.registration.status)
    #expect(listed == [.cancelled, .waitlisted, .confirmed, .waitlisted])
    let budi = try store.registrations(in: "bedah")[2].registration.id
    try store.cancelRegistration(budi, reason: "pindah", by: .staff("2026-11-03T08:00"))
    #expect(
      try store.statuses() == [
        "Ani": .waitlisted, "Budi": .cancelled, "Citra": .confirmed,
      ])
  }

  @Test func `who is refused leaves nothing behind`() throws {
    try store.makeEvent { $0.ages = AgeRange(minimum: 7, maximum: 12) }
    let before = try store.dump()
    #expect(throws: RegistrationRefusal.tooOld(age: 20, maximum: 12)) {
      try store.enrol("Ani", born: "2006-01-01")
    }
    #expect(try store.dump() == before)
  }

  @Test func `staff register in spite of a refusal, and the reason is kept`() throws {
    try store.makeEvent { $0.ages = AgeRange(minimum: 7, maximum: 12) }
    let registration = try store.enrol("Ani", born: "2006-01-01", override: "pendamping")
    #expect(registration.status == .confirmed)
    let entry = try store.auditEntries(limit: 1, subject: .registration)[0]
    #expect(entry.changes == [.init("override", from: nil, to: "pendamping")])
  }

  @Test func `an override makes no seats, and no party of nobody`() throws {
    try store.makeEvent(capacity: 1)
    try store.enrol("Ani")
    #expect(try store.enrol("Budi", override: "tamu").status == .waitlisted)
    #expect(throws: RegistrationRefusal.emptyParty) {
      try store.enrol("Citra", party: 0, override: "tamu")
    }
    #expect(throws: RegistrationRefusal.partyAboveCapacity(party: 2, capacity: 1)) {
      try store.enrol("Citra", party: 2, override: "tamu")
    }
  }

  @Test func `the same phone under another name is another person, and is reported`() throws {
    try store.makeEvent()
    let ani = try store.register(
      .sample("Ani", phone: "+6281200000001"), in: "bedah", by: .staff())
    let budi = try store.register(
      .sample("Budi", phone: "+6281200000001"), in: "bedah", by: .staff())
    #expect(budi.kind == .registered)
    #expect(budi.sharesContactWith == [ani.registration!.participant])
  }

  @Test func `a member number under another name changes nobody, and both are named to staff`()
    throws
  {
    try store.makeEvent()
    try store.makeEvent("lain")
    let ani = RegistrationDraft.sample("Ani", born: "2015-01-01", member: "A-1", consent: .yes)
    _ = try store.register(ani, in: "bedah", by: .staff())
    let before = try store.dump()
    let budi = RegistrationDraft.sample("Budi", born: "2014-05-05", member: "A-1")
    let refusal = RegistrationRefusal.memberNumberOfAnother(
      PersonMatch(try store.person("Ani")), number: "A-1", name: "Budi")
    #expect(throws: refusal) { try store.register(budi, in: "lain", by: .staff()) }
    #expect(
      try store.importing([budi], into: "lain").problems == [
        ImportProblem(line: 2, reason: .registration(refusal))
      ])
    #expect(
      try store.importing(people: [budi.person]).problems.map(\.reason) == [.registration(refusal)])
    #expect(try store.dump() == before)
    try store.editParticipant(Identifier(1), by: .staff()) {
      $0.details.name = PersonName("Budi")!
    }
    #expect(
      try store.register(budi, in: "lain", by: .staff()).registration?.participant
        == Identifier(1))
  }

  @Test func `whose guardian refused is registered anew once the guardian agrees`() throws {
    try store.makeEvent()
    let first = try store.enrol("Ani", born: "2015-01-01", consent: .no)
    #expect(first.status == .declined)
    let refusal = RegistrationRefusal.declinedBefore(
      try store.people(of: [first.id])[0], byGuardian: true)
    #expect(throws: refusal) { try store.enrol("Ani", born: "2015-01-01") }
    let consent = Consent(
      purpose: .takePart, givenBy: "Ibu", method: .form, givenOn: day("2026-11-01"))
    // The consent brings no seat back by itself, and says so.
    #expect(
      try store.recordConsent(consent, of: [first.participant], in: "bedah", by: .staff()).ended
        == [first.id])
    #expect(try store.enrol("Ani", born: "2015-01-01").status == .confirmed)
  }

  @Test func `a guardian's telephone makes known who has the same name, and siblings are told`()
    throws
  {
    try store.makeEvent()
    func child(_ name: String, _ guardian: String? = nil, own: String? = nil) -> RegistrationDraft {
      var person = PersonDetails.sample(name, phone: own)
      person.guardianPhone = guardian.map { TypedPhone(PhoneNumber(e164: $0)!, typed: $0) }
      return RegistrationDraft(person: person)
    }
    let ibu = "+6281200000009"
    let ani = try #require(
      try store.register(child("Ani", ibu), in: "bedah", by: .staff()).registration)
    let budi = try store.register(child("Budi", ibu), in: "bedah", by: .staff())
    #expect(budi.sharesContactWith == [ani.participant])
    // Another form asks for one number, and a parent gives the parent's.
    let again = try store.register(child("Ani", own: ibu), in: "bedah", by: .staff())
    #expect(again.kind == .alreadyRegistered && again.registration?.id == ani.id)
  }

  @Test func `nobody was born more than 120 years ago`() throws {
    try store.makeEvent()
    #expect(throws: RegistrationRefusal.bornTooLongAgo(day("1826-01-01"))) {
      try store.enrol("Ani", born: "1826-01-01")
    }
    #expect(try store.enrol("Budi", born: "1910-01-01").status == .confirmed)
  }

  @Test func `who was declined is registered anew by staff's override alone`() throws {
    try store.makeEvent()
    let first = try store.enrol("Ani", born: "1990-01-01")
    try store.declineRegistration(first.id, reason: "ganda", by: .staff())
    let refusal = RegistrationRefusal.declinedBefore(
      try store.people(of: [first.id])[0], byGuardian: false)
    #expect(throws: refusal) {
      try store.enrol("Ani", born: "1990-01-01", at: "2026-11-02T10:00")
    }
    let later = RegistrationDraft.sample("Ani", at: "2026-11-03T10:00", born: "1990-01-01")
    #expect(
      try store.importing([later], at: "2026-11-03T11:00").notices == [
        ImportNotice(line: 2, kind: .notActive(.declined))
      ])
    let again = try store.enrol("Ani", born: "1990-01-01", override: "salah tolak")
    #expect(again.status == .confirmed)
    #expect(again.number == first.number)
    try store.cancelRegistration(again.id, reason: "sakit", by: .staff())
    #expect(try store.enrol("Ani", born: "1990-01-01").status == .confirmed)
  }

  @Test func `whoever staff name does not take another's member number`() throws {
    try store.makeEvent()
    _ = try store.register(.sample("Ani", member: "A-1"), in: "bedah", by: .staff())
    _ = try store.register(.sample("Budi"), in: "bedah", by: .staff())
    try store.makeEvent("lain")
    #expect(throws: PersonRefusal.memberNumberTaken(Identifier(1))) {
      try store.register(
        .sample("Budi", member: "A-1"), in: "lain", as: Identifier(2), by: .staff())
    }
  }

  @Test func `more than one who fits is for staff to resolve`() throws {
    try store.makeEvent()
    try store.makeEvent("lain")
    _ = try store.register(.sample("Ani", phone: "+6281200000001"), in: "bedah", by: .staff())
    _ = try store.register(.sample("Ani", email: "ani@example.org"), in: "bedah", by: .staff())
    #expect(throws: RegistrationRefusal.ambiguousPerson([Identifier(1), Identifier(2)])) {
      try store.register(
        .sample("Ani", phone: "+6281200000001", email: "ani@example.org"), in: "lain",
        by: .staff())
    }
  }

  @Test func `of somebody named as others are, staff say which one it is, or that it is none`()
    throws
  {
    try store.makeEvent()
    try store.makeEvent("lain")
    let ani = try store.register(.sample("Ani", phone: "+6281200000001"), in: "bedah", by: .staff())
    #expect(throws: RegistrationRefusal.onlyAName([Identifier(1)])) {
      try store.register(.sample("Ani"), in: "lain", by: .staff())
    }
    let same = try store.register(.sample("Ani"), in: "lain", as: Identifier(1), by: .staff())
    #expect(same.registration?.participant == ani.registration?.participant)
    let other = try store.register(.sample("Ani"), in: "lain", isNewPerson: true, by: .staff())
    #expect(other.registration?.participant == Identifier(2))
  }

  @Test func `what a known person says anew elsewhere is kept in the audit log`() throws {
    try store.makeEvent()
    try store.makeEvent("lain")
    _ = try store.register(.sample("Ani", phone: "+6281200000001"), in: "bedah", by: .staff())
    _ = try store.register(
      .sample("Ani", phone: "+6281200000001", school: "SDN 1"), in: "lain", by: .staff())
    #expect(try store.person("Ani").details.school == "SDN 1")
    #expect(
      try store.auditEntries(subject: .participant).map(\.changes) == [
        [.init("school", from: nil, to: "SDN 1")], [],
      ])
  }

  @Test func `a cancelled event takes nobody, and cancels nobody`() throws {
    try store.makeEvent()
    try store.enrol("Ani", born: "2015-01-01")
    try store.cancelEvent("bedah", by: .staff())
    let later = "2026-12-01T10:00"
    #expect(throws: RegistrationRefusal.eventCancelled) { try store.enrol("Budi", at: later) }
    #expect(throws: RegistrationRefusal.eventCancelled) {
      try store.enrol("Budi", override: "x", at: later)
    }
    #expect(throws: RegistrationRefusal.eventCancelled) {
      try store.importing([.sample("Budi")], at: later)
    }
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `a seat in a cancelled event does not expire silently`() throws {
    try store.makeEvent()
    try store.enrol("Ani", born: "2015-01-01")
    let budi = try store.enrol("Budi")
    try store.cancelEvent("bedah", by: .staff())
    try store.cancelRegistration(budi.id, reason: "batal", by: .staff("2026-12-01T10:00"))
    #expect(try store.statuses()["Ani"] == .awaitingConsent)
  }

  @Test func `a cancellation needs a reason and a registration that stands`() throws {
    try store.makeEvent()
    let ani = try store.enrol("Ani")
    #expect(throws: MissingReason()) {
      try store.cancelRegistration(ani.id, reason: " ", by: .staff())
    }
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(throws: RegistrationRefusal.notActive(try store.people(of: [ani.id])[0], .cancelled)) {
      try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    }
    #expect(throws: NotFound.registration(Identifier(99))) {
      try store.cancelRegistration(Identifier(99), reason: "x", by: .staff())
    }
  }
}
