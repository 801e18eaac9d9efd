import Juara
import JuaraTestSupport
import Testing

struct AdmissionTests {
  private let now = at("2026-11-01T10:00")

  private func refusal(
    _ plan: EventPlan, _ person: PersonDetails = .sample(), party: Int = 1,
    at instant: Instant? = nil
  ) -> RegistrationRefusal? {
    do throws(RegistrationRefusal) {
      try plan.check(person, party: party, at: instant ?? now, zone: makassar)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("2014-12-06", .tooYoung(age: 11, minimum: 12)), ("2014-12-05", nil), ("2010-12-06", nil),
      ("2010-12-05", .tooOld(age: 16, maximum: 15)),
    ] as [(String, RegistrationRefusal?)])
  func `both ends of an age range are in it, on the day the event begins`(
    born: String, refusal: RegistrationRefusal?
  ) {
    let plan = EventPlan.sample(ages: AgeRange(minimum: 12, maximum: 15))
    #expect(self.refusal(plan, .sample(born: born)) == refusal)
  }

  @Test(
    arguments: [
      ("VI A", .tooYoung(age: 12, minimum: 13)), ("7A", nil), ("IX", nil),
      ("X IPA 2", .tooOld(age: 16, maximum: 15)), ("kuliah", .ageUnknown),
    ] as [(String, RegistrationRefusal?)])
  func `where only a class is known, its grade decides`(
    text: String, refusal: RegistrationRefusal?
  ) {
    let plan = EventPlan.sample(ages: AgeRange(minimum: 13, maximum: 15))
    #expect(self.refusal(plan, .sample(class: text)) == refusal)
  }

  @Test func `an unknown age is refused only where ages matter`() {
    #expect(refusal(.sample(ages: AgeRange(minimum: 7, maximum: nil))) == .ageUnknown)
    #expect(refusal(.sample()) == nil)
    #expect(refusal(.sample(ages: AgeRange(minimum: nil, maximum: nil))) == nil)
  }

  @Test func `ages count on the event's reference day where it has one`() {
    let person = PersonDetails.sample(born: "2014-12-05")
    let ages = AgeRange(minimum: nil, maximum: 11)
    #expect(refusal(.sample(ages: ages), person) == .tooOld(age: 12, maximum: 11))
    #expect(refusal(.sample(ages: ages, ageOn: day("2026-12-04")), person) == nil)
  }

  @Test func `the day an event begins is the library's, not UTC's`() {
    let plan = EventPlan.sample(
      ages: AgeRange(minimum: 12, maximum: nil), startsAt: at("2026-12-05T00:30"))
    #expect(refusal(plan, .sample(born: "2014-12-05")) == nil)
  }

  @Test(
    arguments: [
      ("2026-11-01T08:00", nil), ("2026-11-30T23:59:59", nil),
      ("2026-11-01T07:59:59", .notYetOpen(opens: at("2026-11-01T08:00"))),
      ("2026-12-01T00:00", .closed(at: at("2026-12-01T00:00"))),
    ] as [(String, RegistrationRefusal?)])
  func `registration is open from the instant it opens until, and not at, the one it closes`(
    local: String, refusal: RegistrationRefusal?
  ) {
    var plan = EventPlan.sample()
    plan.registrationOpensAt = at("2026-11-01T08:00")
    plan.registrationClosesAt = at("2026-12-01T00:00")
    #expect(self.refusal(plan, at: at(local)) == refusal)
  }

  @Test func `without a closing instant registration closes when the event ends`() {
    #expect(refusal(.sample(), at: at("2026-12-05T10:59:59")) == nil)
    #expect(
      refusal(.sample(), at: at("2026-12-05T11:00")) == .closed(at: at("2026-12-05T11:00")))
  }

  @Test(
    arguments: [
      (nil, 900, nil), (5, 5, nil), (5, 6, .partyAboveCapacity(party: 6, capacity: 5)),
      (5, 0, .emptyParty), (nil, -1, .emptyParty), (0, 1, nil),
    ] as [(Int?, Int, RegistrationRefusal?)])
  func `a party is of one at least, and no larger than the event`(
    capacity: Int?, party: Int, refusal: RegistrationRefusal?
  ) {
    #expect(self.refusal(.sample(capacity: capacity), party: party) == refusal)
  }
}

struct ConsentDeadlineTests {
  @Test(arguments: [
    ("2026-11-01T10:00", 7, "2026-11-08T10:00"), ("2026-12-01T10:00", 7, "2026-12-05T09:00"),
    ("2026-11-28T09:00", 7, "2026-12-05T09:00"), ("2026-12-05T08:59:59", 7, "2026-12-05T09:00"),
    ("2026-12-05T09:00", 7, "2026-12-05T11:00"), ("2026-12-05T10:30", 7, "2026-12-05T11:00"),
    ("2026-11-01T10:00", 0, "2026-11-01T10:00"),
    ("2026-11-01T10:00", .max, "2026-12-05T09:00"),
  ])
  func `a seat waits for consent some days, but never past the start, nor past the end once begun`(
    now: String, days: Int, deadline: String
  ) {
    var plan = EventPlan.sample()
    plan.consentDeadlineDays = days
    #expect(plan.consentDeadline(from: at(now)) == at(deadline))
  }
}
