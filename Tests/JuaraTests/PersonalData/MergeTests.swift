import Juara
import JuaraTestSupport
import Testing

struct MergeTests {
  @Test func `what is not known is filled in, and what differs is said and left`() {
    let kept = PersonDetails.sample("Siti Aminah", born: "2015-01-01", school: "SDN 1")
    let other = PersonDetails.sample(
      "Siti Aminnah", phone: "+6281200000001", school: "SDN 2", member: "A-1")
    let filled = kept.filled(from: other)
    #expect(
      kept.changes(to: filled).map(\.field) == ["phone", "memberNumber"])
    #expect(
      filled.differences(from: other) == [
        .init("fullName", from: "Siti Aminah", to: "Siti Aminnah"),
        .init("school", from: "SDN 1", to: "SDN 2"),
      ])
  }

  private static func registration(
    _ id: Int64, _ status: RegistrationStatus, at local: String
  ) -> Registration {
    Registration(
      id: Identifier(id), event: Identifier(1), participant: Identifier(id), number: Int(id),
      status: status, party: 1, registeredAt: at(local), consentDeadline: nil, cancelReason: nil)
  }

  @Test(
    arguments: [
      (.confirmed, .awaitingConsent), (.awaitingConsent, .waitlisted), (.confirmed, .waitlisted),
    ] as [(RegistrationStatus, RegistrationStatus)])
  func `of two registrations the better one stays, however late it came`(
    better: RegistrationStatus, lesser: RegistrationStatus
  ) {
    let late = Self.registration(2, better, at: "2026-11-02T09:00")
    let early = Self.registration(1, lesser, at: "2026-11-01T09:00")
    #expect(late.stays(over: early) && !early.stays(over: late))
  }

  @Test func `of two that are as good the earlier one stays`() {
    let early = Self.registration(2, .waitlisted, at: "2026-11-01T09:00")
    let late = Self.registration(1, .waitlisted, at: "2026-11-02T09:00")
    #expect(early.stays(over: late) && !late.stays(over: early))
  }

  @Test(
    arguments: [
      (.inForce(since: day("2026-01-05")), .never, nil),
      (.inForce(since: day("2026-01-05")), .withdrawn(on: day("2026-01-04")), nil),
      (.inForce(since: day("2026-01-05")), .withdrawn(on: day("2026-01-05")), "2026-01-05"),
      (.inForce(since: day("2026-01-05")), .withdrawn(on: day("2026-01-09")), "2026-01-09"),
      (.inForce(since: day("2026-01-05")), .inForce(since: day("2026-01-09")), "2026-01-09"),
      (.inForce(since: day("2026-01-05")), .inForce(since: day("2026-01-04")), nil),
      (.withdrawn(on: day("2026-01-05")), .withdrawn(on: day("2026-01-09")), nil),
      (.never, .inForce(since: day("2026-01-09")), nil),
    ] as [(ConsentStatus, ConsentStatus, String?)])
  func `a later withdrawal wins over a consent, and the later consent over the earlier`(
    mine: ConsentStatus, other: ConsentStatus, end: String?
  ) {
    #expect(mine.end(beside: other, isKept: true) == end.map { day($0) })
  }

  @Test func `of two consents of one day the kept record's stays`() {
    let standing = ConsentStatus.inForce(since: day("2026-01-05"))
    #expect(standing.end(beside: standing, isKept: true) == nil)
    #expect(standing.end(beside: standing, isKept: false) == day("2026-01-05"))
  }

  @Test func `a consent that another replaced is not taken for a withdrawal`() {
    let replaced = Consent(
      purpose: .contact, givenBy: nil, method: .form, givenOn: day("2026-01-01"),
      withdrawnOn: day("2026-01-05"))
    let current = Consent(
      purpose: .contact, givenBy: nil, method: .form, givenOn: day("2026-01-05"))
    #expect(ConsentStatus([replaced, current]) == .inForce(since: day("2026-01-05")))
    #expect(ConsentStatus([replaced]) == .withdrawn(on: day("2026-01-05")))
    #expect(ConsentStatus([Consent]()) == .never)
  }
}
