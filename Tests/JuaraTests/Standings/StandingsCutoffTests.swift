import Juara
import JuaraTestSupport
import Testing

struct CutoffTests {
  private func counts(
    _ cutoff: StandingsCutoff?, recorded: String, read: String = "2026-06-01", voided: String? = nil
  ) -> Bool {
    cutoff?.counts(
      recordedAt: at(recorded), readOn: day(read), voidedAt: voided.map(at)) ?? true
  }

  @Test func `as of a moment, what was recorded before it counts, and exactly at it does not`() {
    let cutoff = StandingsCutoff(asOf: at("2026-06-10T12:00"))
    #expect(counts(cutoff, recorded: "2026-06-10T11:59"))
    #expect(!counts(cutoff, recorded: "2026-06-10T12:00"))
    #expect(!counts(cutoff, recorded: "2026-06-10T12:01"))
  }

  @Test func `as of a moment, what was voided at it or later still counts`() {
    let cutoff = StandingsCutoff(asOf: at("2026-06-10T12:00"))
    #expect(!counts(cutoff, recorded: "2026-06-09T09:00", voided: "2026-06-10T11:59"))
    #expect(counts(cutoff, recorded: "2026-06-09T09:00", voided: "2026-06-10T12:00"))
  }

  @Test
  func `as of a moment, what was void then does not count, though it has been restored since`() {
    let void = VoidPeriod(from: at("2026-06-10T12:00"), to: at("2026-06-12T12:00"))
    func counts(_ moment: String) -> Bool {
      StandingsCutoff(asOf: at(moment)).counts(
        recordedAt: at("2026-06-09T09:00"), readOn: day("2026-06-09"), voidedAt: nil,
        pastVoids: [void])
    }
    #expect(counts("2026-06-10T12:00"))
    #expect(!counts("2026-06-10T12:01"))
    #expect(!counts("2026-06-12T12:00"))
    #expect(counts("2026-06-12T12:01"))
  }

  @Test func `a freeze hides what was read from its day on, and a midnight's day as a whole`() {
    let midnight = StandingsCutoff(frozenAt: at("2026-06-10T00:00"), zone: makassar)
    #expect(counts(midnight, recorded: "2026-06-09T23:59", read: "2026-06-09"))
    #expect(!counts(midnight, recorded: "2026-06-09T23:59", read: "2026-06-10"))
    let noon = StandingsCutoff(frozenAt: at("2026-06-10T12:00"), zone: makassar)
    #expect(counts(noon, recorded: "2026-06-10T11:59", read: "2026-06-10"))
    #expect(!counts(noon, recorded: "2026-06-10T11:59", read: "2026-06-11"))
    #expect(!counts(noon, recorded: "2026-06-10T12:00", read: "2026-06-01"))
  }

  @Test func `while it is frozen the public sees no later moment, and staff see every one`() {
    let (early, freeze, late) = (
      at("2026-06-05T12:00"), at("2026-06-10T12:00"), at("2026-06-15T12:00")
    )
    func cutoff(_ view: Standings.View, _ moment: Instant?, _ freeze: Instant?) -> Instant? {
      StandingsCutoff.of(view, asOf: moment, frozenAt: freeze, zone: makassar)?.instant
    }
    #expect(cutoff(.public, nil, nil) == nil)
    #expect(cutoff(.public, nil, freeze) == freeze)
    #expect(cutoff(.public, early, freeze) == early)
    #expect(cutoff(.public, late, freeze) == freeze)
    #expect(cutoff(.public, late, nil) == late)
    #expect(cutoff(.staff, nil, freeze) == nil)
    #expect(cutoff(.staff, late, freeze) == late)
  }
}
