import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct StaffTests {
  private let store: Store
  private let morning = at("2026-11-01T10:00")

  init() throws { store = try .sample() }

  private func add(_ name: String = "Dewi", _ role: StaffMember.Role = .staff) throws {
    try store.addStaff(PersonName(name)!, as: role, by: .staff())
  }

  private func code(for name: String = "Dewi", days: Int = 3) throws -> SignInCode {
    try store.issueSignInCode(for: name, days: days, by: .staff()).code
  }

  @Test func `a code signs in once, and the session is whose it was`() throws {
    try add()
    let code = try code()
    let signedIn = try #require(try store.signIn(code, for: .shared, at: morning))
    #expect(signedIn.member.name.text == "Dewi")
    #expect(try store.staffMember(session: signedIn.token, at: morning) == signedIn.member)
    #expect(try store.signIn(code, for: .shared, at: morning) == nil)
    let entry = try #require(try store.auditEntries(limit: 1).first)
    #expect((entry.action, entry.audit.staff) == (.signedIn, "Dewi"))
  }

  @Test func `a code is worthless after its days, and once there is a newer one`() throws {
    try add()
    let (old, new) = (try code(), try code())
    #expect(try store.signIn(old, for: .own, at: morning) == nil)
    #expect(try store.signIn(new, for: .own, at: at("2026-11-04T10:00")) == nil)
    #expect(try store.signIn(code(), for: .own, at: at("2026-11-04T09:59")) != nil)
    #expect(throws: StaffRefusal.validity(31)) { try code(days: 31) }
  }

  @Test func `a session ends by itself, by signing out and by signing in anew`() throws {
    try add()
    let shared = try #require(try store.signIn(code(), for: .shared, at: morning)).token
    #expect(try store.staffMember(session: shared, at: at("2026-11-01T21:59")) != nil)
    #expect(try store.staffMember(session: shared, at: at("2026-11-01T22:00")) == nil)
    let own = try #require(try store.signIn(code(), for: .own, ending: shared, at: morning)).token
    #expect(try store.staffMember(session: shared, at: morning) == nil)
    #expect(try store.staffMember(session: own, at: at("2026-11-30T10:00")) != nil)
    try store.signOut(own, by: .staff())
    #expect(try store.staffMember(session: own, at: morning) == nil)
  }

  @Test func `revoking ends every session and code, removing the account too`() throws {
    try add()
    let token = try #require(try store.signIn(code(), for: .own, at: morning)).token
    let unused = try code()
    #expect(try store.revokeStaffAccess("dewi", by: .staff()).sessions == 1)
    #expect(try store.staffMember(session: token, at: morning) == nil)
    #expect(try store.signIn(unused, for: .own, at: morning) == nil)
    let later = try #require(try store.signIn(code(), for: .own, at: morning)).token
    try store.removeStaff("Dewi", by: .staff())
    #expect(try store.staffMember(session: later, at: morning) == nil)
    #expect(try store.staff(at: morning).isEmpty)
    #expect(throws: StaffRefusal.unknown("Dewi", known: [])) {
      try store.removeStaff("Dewi", by: .staff())
    }
  }

  @Test func `no code and no token stands in the file`() throws {
    try add()
    let first = try code()
    let token = try #require(try store.signIn(first, for: .own, at: morning)).token
    let second = try code()
    try store.eachTable { table in
      try table.eachRow { row in
        for secret in [first.text, second.text, token.text] {
          #expect(!"\(row)".contains(secret), "\(table.name)")
        }
      }
    }
  }

  @Test func `a juror's account belongs to the panels that have the juror`() throws {
    for code in ["pidato", "cerpen"] {
      try store.createChallenge(
        EventCode(code)!, title: code.uppercased(),
        ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30")), by: .staff())
    }
    let name = PersonName("Bu Rina, S.Pd.")!
    try store.addJuror(name, to: "pidato", by: .staff())
    #expect(throws: StaffRefusal.needsChallenge) {
      try store.addStaff(name, as: .juror, by: .staff())
    }
    #expect(throws: StaffRefusal.challengeIsForJurors) {
      try store.addStaff(name, as: .viewer, judging: ["pidato"], by: .staff())
    }
    #expect(throws: JudgingRefusal.self) {
      try store.addStaff(name, as: .juror, judging: ["cerpen"], by: .staff())
    }
    #expect(try store.staff(at: morning).isEmpty)
    try store.addStaff(name, as: .juror, judging: ["pidato"], by: .staff())
    try store.addJuror(name, to: "cerpen", by: .staff())
    let member = try store.addStaff(name, as: .juror, judging: ["cerpen"], by: .staff())
    #expect(Set(member.panels.map(\.challenge.text)) == ["pidato", "cerpen"])
    #expect(throws: StaffRefusal.inPanelAlready(name.text, EventCode("pidato")!)) {
      try store.addStaff(name, as: .juror, judging: ["pidato"], by: .staff())
    }
    try store.removeJuror(name.text, of: "pidato", by: .staff())
    #expect(try store.staff(at: morning)[0].member.panels.map(\.challenge.text) == ["cerpen"])
  }

  @Test func `one name is one account`() throws {
    try add("Dewi", .staff)
    #expect(throws: StaffRefusal.nameTaken("Dewi", .staff)) { try add("DEWI", .viewer) }
  }

  @Test func `whom staff must tell stays until it is noted`() throws {
    try store.createEvent(
      EventCode("bedah")!, .sample(capacity: 1), by: .staff())
    try store.publishEvent("bedah", by: .staff())
    let drafts = [("Adi Contoh", "2014-03-27"), ("Budi Contoh", "2000-01-01")]
    for (name, born) in drafts {
      _ = try store.register(
        RegistrationDraft(person: .sample(name, born: born)), in: "bedah", by: .staff())
    }
    func told(_ local: String) throws -> [StaffConcernKind] {
      try store.staffConcerns(at: at(local)).map(\.kind)
    }
    #expect(try told("2026-11-02T10:00") == [.awaitsConsent(until: at("2026-11-08T10:00"))])
    _ = try store.expireRegistrations(by: .staff("2026-11-09T10:00"))
    #expect(
      try told("2026-11-09T11:00") == [
        .expired(at: at("2026-11-09T10:00")), .promoted(at: at("2026-11-09T10:00")),
      ])
    for concern in try store.staffConcerns(at: at("2026-11-09T11:00")) {
      try store.markTold(concern.registration.id, by: .staff("2026-11-09T11:00"))
    }
    #expect(try told("2026-11-09T12:00").isEmpty)
    #expect(try store.staffWork(at: at("2026-11-09T12:00")).toTell == 0)
  }
}
