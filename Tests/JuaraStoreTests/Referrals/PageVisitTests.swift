import Foundation
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PageVisitTests {
  private let store: Store
  private let event: Event

  init() throws {
    store = try .sample()
    event = try store.makeEvent()
  }

  private func visit(
    _ code: ReferralCode? = nil, on local: String = "2026-11-02", of event: Event? = nil
  ) -> PageVisit {
    PageVisit(event: (event ?? self.event).id, day: day(local), code: code)
  }

  private func add(_ counts: [PageVisit: Int]) throws {
    try store.addPageVisits(counts, waits: true)
  }

  private func visits(in code: String? = nil) throws -> [String: Int] {
    let report = try store.referralReport(of: code, by: .first, at: at("2026-12-20T09:00"))
    return Dictionary(
      uniqueKeysWithValues: report.rows.filter { $0.visits > 0 }.map {
        ($0.referral?.terms.name.text ?? "", $0.visits)
      })
  }

  @Test func `visits add up by event, day and code, and the audit log has nothing of them`() throws
  {
    let poster = try store.makeReferral()
    let other = try store.makeEvent("kelas")
    let audited = try store.auditEntries().count
    try add([visit(): 2, visit(poster.code): 3, visit(poster.code, of: other): 1])
    try add([visit(): 1, visit(poster.code): 4, visit(poster.code, on: "2026-11-03"): 5])
    #expect(try visits() == ["": 3, "Poster aula": 13])
    #expect(try visits(in: "bedah") == ["": 3, "Poster aula": 12])
    #expect(try visits(in: "kelas") == ["Poster aula": 1])
    #expect(try store.auditEntries().count == audited)
    #expect(try store.referrals().first { $0.referral == poster }?.pageVisits == 13)
  }

  @Test func `a code that is none any more counts as none, before and after it is removed`() throws
  {
    let poster = try store.makeReferral()
    try add([visit(): 2, visit(poster.code): 3, visit(poster.code, on: "2026-11-03"): 4])
    try store.removeReferral(poster.code.text, by: .staff())
    try add([visit(poster.code): 1])
    #expect(try visits() == ["": 10])
  }

  @Test func `who is erased leaves the counts as they were`() throws {
    let ani = try store.enrol("Ani")
    try add([visit(): 6])
    try store.erase(ani.participant, confirming: "Ani", by: .staff("2026-12-06T09:00"))
    #expect(try visits() == ["": 6])
  }

  @Test func `a season has the visits of its days, by kind of code`() throws {
    let poster = try store.makeReferral()
    try add([
      visit(poster.code): 3, visit(on: "2026-11-03"): 2, visit(on: "2026-12-01"): 9,
    ])
    let season = try store.season(
      DayRange(day("2026-11-01"), day("2026-11-30"))!, at: at("2026-12-31T20:00"))
    let found = season.facts.pageVisits
    #expect(found.map(\.referral) == [.poster, nil] && found.map(\.visits) == [3, 2])
  }

  @Test
  func `the connection that counts sees no change of the file in that, and another's at once`()
    throws
  {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = try Store.create(
      path: folder.appending(path: "a.sqlite").path, library: .sample, by: .staff())
    let event = try file.makeEvent()
    let counting = try file.openAgain(for: .writing)
    let before = try counting.fileVersion()
    try counting.addPageVisits([visit(of: event): 1], waits: false)
    #expect(try counting.fileVersion() == before)
    // Both, the one behind the other.
    try file.editEvent("bedah", by: .staff()) { $0.title = "Judul Baru" }
    try counting.addPageVisits([visit(of: event): 1], waits: false)
    #expect(try counting.fileVersion() != before)

    // Another program may write for long, as by an import.
    try file.write { _ in
      #expect(throws: LibraryFileProblem.busy(path: file.path)) {
        try counting.addPageVisits([visit(of: event): 1], waits: false)
      }
    }
    let report = try file.referralReport(by: .first, at: at("2026-12-20T09:00"))
    #expect(report.rows.first { $0.referral == nil }?.visits == 2)
    counting.close()
    file.close()
  }
}

struct SharingCodeTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  private func codes() throws -> [Referral] {
    try store.referrals().map(\.referral).filter { $0.kind == .sharing }
  }

  @Test func `an event that is published has one code for sharing, and keeps it`() throws {
    #expect(try codes().isEmpty)
    try store.publishEvent("bedah", by: .staff())
    let code = try #require(try codes().first)
    #expect(code.event?.text == "bedah" && code.terms.name.text == "Bedah Buku")
    try store.publishEvent("bedah", by: .staff())
    try store.cancelEvent("bedah", by: .staff())
    try store.restoreEvent("bedah", by: .staff())
    try store.makeSharingCodes(by: .staff())
    #expect(try codes() == [code])
    #expect(try store.publicEvent("bedah", at: at("2026-11-01T09:00")).sharing == code.code)
  }

  @Test func `one that was published without a code gets it later, and a draft does not`() throws {
    try store.publishEvent("bedah", by: .staff())
    try store.makeEvent("draf")
    try store.execute("DELETE FROM referral")
    try store.makeSharingCodes(by: .staff())
    #expect(try codes().map(\.event?.text) == ["bedah"])
  }

  @Test func `staff neither make nor remove one, and its title is no referral's before a post's`()
    throws
  {
    try store.publishEvent("bedah", by: .staff())
    let code = try #require(try codes().first)
    #expect(throws: ReferralRefusal.madeByPublishing) {
      try store.makeReferral("Bagikan", .sharing)
    }
    #expect(throws: ReferralRefusal.inShareLinks(code.code, EventCode("bedah")!)) {
      try store.removeReferral(code.code.text, by: .staff())
    }
    #expect(try store.referral("bedah buku") == code)
    let poster = try store.makeReferral("Bedah Buku")
    #expect(try store.referral("bedah buku") == poster)
  }

  @Test func `a code for sharing that nobody used is in no report`() throws {
    try store.publishEvent("bedah", by: .staff())
    let code = try #require(try codes().first)
    func rows() throws -> [Referral?] {
      try store.referralReport(by: .first, at: at("2026-12-20T09:00")).rows.map(\.referral)
    }
    #expect(try rows() == [])
    let ani = try store.enrol("Ani")
    try store.editRegistration(ani.id, referral: code.code.text, by: .staff())
    #expect(try rows() == [code])
  }
}
