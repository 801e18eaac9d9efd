import Juara
import JuaraTestSupport
import Testing

struct CertificateRoundTests {
  private let ani = Entitlement.participation(Identifier(1))
  private let budi = Entitlement.participation(Identifier(2))

  private func certificate(
    _ entitlement: Entitlement, _ id: Int64, isRevoked: Bool = false
  ) -> Certificate {
    var random = Seeded(UInt64(id))
    let audit = AuditContext(staff: "Rina", at: at("2026-12-06T09:00"))
    return Certificate(
      id: Identifier(id), number: CertificateNumber(issuedIn: 2026, using: &random),
      event: Identifier(1), entitlement: entitlement, issued: audit,
      revocation: isRevoked ? .init(by: audit, reason: .stated("keliru")) : nil)
  }

  @Test func `who has none gets one, once`() {
    let round = CertificateIssuancePlan(entitled: [ani, budi, ani], issued: [])
    #expect(round.fresh == [ani, budi])
  }

  @Test func `who has one keeps it`() {
    let hers = certificate(ani, 1)
    let round = CertificateIssuancePlan(entitled: [ani, budi], issued: [hers])
    #expect(round.fresh == [budi])
    #expect(round.standing == [hers])
  }

  @Test func `whose was revoked gets no other`() {
    let hers = certificate(ani, 1, isRevoked: true)
    let round = CertificateIssuancePlan(entitled: [ani], issued: [hers])
    #expect(round.fresh.isEmpty && round.standing.isEmpty)
    #expect(round.revoked == [hers])
  }

  @Test func `who is entitled no longer keeps a valid one, which is told`() {
    let (hers, his) = (certificate(ani, 1), certificate(budi, 2, isRevoked: true))
    let round = CertificateIssuancePlan(entitled: [], issued: [hers, his])
    #expect(round.unentitled == [hers])
  }

  @Test func `another award is another certificate`() {
    let first = Entitlement.award("Juara I", Identifier(1))
    let favourite = Entitlement.award("Favorit", Identifier(1))
    let round = CertificateIssuancePlan(
      entitled: [first, favourite], issued: [certificate(first, 1)])
    #expect(round.fresh == [favourite])
  }
}

struct TakenPlaceTests {
  private let event = Event(
    id: Identifier(1), code: EventCode("bedah")!, plan: .sample(), state: .published, seatsTaken: 0)

  private func session(_ number: Int, ends: String) -> Session {
    Session(
      id: Identifier(Int64(number)), number: number,
      plan: SessionPlan(startsAt: at("2026-12-05T09:00"), endsAt: at(ends)))
  }

  @Test func `an event has taken place when the last of its sessions has ended`() throws {
    let sessions = [
      session(1, ends: "2026-12-12T11:00"), session(2, ends: "2026-12-05T11:00"),
    ]
    #expect(
      throws: CertificateRefusal.notOver(event.code, endsAt: at("2026-12-12T11:00"))
    ) {
      try event.checkHasEnded(sessions, at: at("2026-12-12T10:59"))
    }
    try event.checkHasEnded(sessions, at: at("2026-12-12T11:00"))
  }

  @Test func `an event that meets in no session is over when its plan says so`() throws {
    #expect(throws: CertificateRefusal.self) {
      try event.checkHasEnded([], at: at("2026-12-05T10:59"))
    }
    try event.checkHasEnded([], at: at("2026-12-05T11:00"))
  }

  @Test func `a cancelled event certifies nothing`() {
    var cancelled = event
    cancelled.state = .cancelled
    #expect(throws: CertificateRefusal.eventCancelled(event.code)) {
      try cancelled.checkHasEnded([], at: at("2027-01-01T00:00"))
    }
  }
}
