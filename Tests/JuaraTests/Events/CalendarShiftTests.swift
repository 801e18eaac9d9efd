import Juara
import JuaraTestSupport
import Testing

struct CalendarShiftTests {
  @Test func `a copy's times move by the days and the time of day that its start moves`() {
    let shift = CalendarShift(
      from: at("2026-12-05T09:00"), to: at("2027-01-09T13:30"), zone: makassar)
    #expect(shift.moved(at("2026-12-05T09:00")) == at("2027-01-09T13:30"))
    #expect(shift.moved(at("2026-12-12T20:00")) == at("2027-01-17T00:30"))
    #expect(shift.moved(day("2026-12-05")) == day("2027-01-09"))
  }

  @Test func `nine o'clock stays nine o'clock where clocks change in between`() {
    let berlin = LibraryZone("Europe/Berlin")!
    func clock(_ local: String) -> Instant { berlin.instant(of: LocalDateTime(local)!) }
    let shift = CalendarShift(
      from: clock("2026-10-24T09:00"), to: clock("2026-10-31T09:00"), zone: berlin)
    #expect(shift.moved(clock("2026-10-24T10:30")) == clock("2026-10-31T10:30"))
    #expect(clock("2026-10-24T09:00").adding(days: 7) == clock("2026-10-31T08:00"))
    let back = CalendarShift(days: -7, zone: berlin)
    #expect(back.moved(clock("2026-10-31T09:00")) == clock("2026-10-24T09:00"))
  }

  @Test func `a copied plan moves with every time it has and leaves the join link behind`() {
    var plan = EventPlan.sample(ageOn: day("2026-12-01"))
    plan.registrationOpensAt = at("2026-11-01T08:00")
    plan.registrationClosesAt = at("2026-12-04T00:00")
    plan.link = "https://example.org/rapat"
    let copy = plan.copied(CalendarShift(days: 7, zone: makassar))
    var moved = plan
    moved.startsAt = at("2026-12-12T09:00")
    moved.endsAt = at("2026-12-12T11:00")
    moved.ageOn = day("2026-12-08")
    moved.registrationOpensAt = at("2026-11-08T08:00")
    moved.registrationClosesAt = at("2026-12-11T00:00")
    moved.link = nil
    #expect(copy == moved)
  }

  @Test(
    arguments: zip(
      Event.Kind.allCases,
      [
        "2026-12-05T11:00", "2026-12-05T12:00", "2026-12-05T11:00", "2026-12-05T12:00",
        "2026-12-05T13:00", "2027-02-27T09:00",
      ]))
  func `an event whose end nobody says ends as its kind usually does`(
    kind: Event.Kind, end: String
  ) {
    #expect(kind.usualEnd(of: at("2026-12-05T09:00"), zone: makassar) == at(end))
  }
}
