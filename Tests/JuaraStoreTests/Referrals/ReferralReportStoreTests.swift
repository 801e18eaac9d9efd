import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ReferralReportStoreTests {
  private let store: Store
  private let poster: Referral
  private let radio: Referral

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.makeEvent("lanjutan") {
      $0.startsAt = at("2026-12-12T09:00")
      $0.endsAt = at("2026-12-12T11:00")
    }
    poster = try store.makeReferral()
    radio = try store.makeReferral("Radio Contoh", .partner, in: nil)
  }

  private func register(
    _ name: String, by code: ReferralCode?, in event: String = "bedah"
  ) throws -> Registration {
    let registration = try store.enrol(name, in: event)
    if let code {
      try store.editRegistration(registration.id, referral: code.text, by: .staff())
    }
    return registration
  }

  private func attend(_ registration: Registration, _ event: String, at local: String) throws {
    try store.checkIn(.registration(registration.id), to: event, by: .staff(local))
  }

  private func counts(
    of referral: Referral?, in event: String? = nil, by touch: ReferralReport.Touch = .first
  ) throws -> [Int]? {
    let report = try store.referralReport(of: event, by: touch, at: at("2026-12-20T09:00"))
    return report.rows.first { $0.referral?.id == referral?.id }.map { row in
      ReferralReport.Step.allCases.map { row.counts[$0] }
    }
  }

  @Test func `registrations are counted to the next visit, by code`() throws {
    let ani = try register("Ani", by: poster.code)
    _ = try register("Budi", by: poster.code)
    let citra = try register("Citra", by: poster.code)
    try store.cancelRegistration(citra.id, reason: "x", by: .staff())
    let dewi = try register("Dewi", by: nil)
    try attend(ani, "bedah", at: "2026-12-05T09:05")
    try attend(dewi, "bedah", at: "2026-12-05T09:05")
    try attend(
      register("Ani", by: radio.code, in: "lanjutan"), "lanjutan", at: "2026-12-12T09:05")
    #expect(try counts(of: poster) == [3, 2, 1, 1])
    #expect(try counts(of: nil) == [1, 1, 1, 0])
    #expect(try counts(of: radio) == [1, 1, 1, 0])
    #expect(try counts(of: poster, in: "lanjutan") == nil)
    #expect(try counts(of: radio, in: "bedah") == nil)
  }

  @Test func `the first code or the last one counts`() throws {
    let ani = try register("Ani", by: poster.code)
    try store.editRegistration(ani.id, referral: radio.code.text, by: .staff())
    #expect(try counts(of: poster) == [1, 1, 0, 0])
    #expect(try counts(of: poster, by: .last) == [0, 0, 0, 0])
    #expect(try counts(of: radio, by: .last) == [1, 1, 0, 0])
  }

  @Test func `who cancelled and came back counts once`() throws {
    let ani = try register("Ani", by: poster.code)
    try store.cancelRegistration(ani.id, reason: "x", by: .staff())
    _ = try register("Ani", by: radio.code)
    #expect(try counts(of: poster) == [1, 1, 0, 0])
    #expect(try counts(of: radio) == [0, 0, 0, 0])
  }

  @Test func `a code that brought nobody is there, too`() throws {
    #expect(try counts(of: poster, in: "bedah") == [0, 0, 0, 0])
  }

  @Test func `who was erased still counts`() throws {
    let ani = try register("Ani", by: poster.code)
    try attend(ani, "bedah", at: "2026-12-05T09:05")
    try store.erase(ani.participant, confirming: "Ani", by: .staff("2026-12-06T09:00"))
    #expect(try counts(of: poster)?.first == 1)
  }
}
