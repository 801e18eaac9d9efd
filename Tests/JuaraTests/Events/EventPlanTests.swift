import Juara
import JuaraTestSupport
import Testing

struct EventPlanTests {
  private func problem(_ change: (inout EventPlan) -> Void) -> PlanProblem? {
    var plan = EventPlan.sample()
    change(&plan)
    do throws(PlanProblem) {
      try plan.check()
      return nil
    } catch {
      return error
    }
  }

  @Test func `a plan that cannot be is refused with what is wrong with it`() {
    #expect(problem { $0.title = " \u{A0}" } == .emptyTitle)
    #expect(problem { $0.endsAt = $0.startsAt } == .endsBeforeStart)
    #expect(problem { $0.capacity = -1 } == .negative(.capacity))
    #expect(problem { $0.consentDeadlineDays = 0 } == .noTimeForConsent)
    #expect(problem { $0.link = "example.org" } == .notALink("example.org"))
    #expect(
      problem {
        $0.registrationOpensAt = $0.startsAt
        $0.registrationClosesAt = $0.startsAt
      } == .registrationClosesBeforeOpening)
    #expect(problem { $0.registrationOpensAt = $0.endsAt } == .registrationClosesBeforeOpening)
  }

  @Test func `a plan without seats, with a link, opening before the end, can be`() {
    #expect(
      problem {
        $0.capacity = 0
        $0.link = "https://example.org/x"
        $0.registrationOpensAt = $0.endsAt.adding(seconds: -1)
      } == nil)
  }

  @Test func `two plans differ in the fields that differ`() {
    let old = EventPlan.sample(capacity: 5, ages: AgeRange(minimum: 7, maximum: 12))
    var new = old
    new.capacity = nil
    new.ages = AgeRange(minimum: 8, maximum: 12)
    new.startsAt = at("2026-12-05T08:00")
    #expect(
      old.changes(to: new) == [
        .init("startsAt", from: "2026-12-05T01:00:00Z", to: "2026-12-05T00:00:00Z"),
        .init("capacity", from: "5", to: nil), .init("minimumAge", from: "7", to: "8"),
      ])
    #expect(old.changes(to: old) == [])
  }
}
