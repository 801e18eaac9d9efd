import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

extension Store {
  /// A poster, or what else is asked for, with a code of its own.
  func makeReferral(
    _ name: String = "Poster aula", _ kind: Referral.Kind = .poster, in event: String? = "bedah"
  ) throws -> Referral {
    try addReferral(
      ReferralDraft(kind: kind, event: event, terms: ReferralTerms(name: PersonName(name)!)),
      by: .staff())
  }
}

struct ReferralStoreTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent { $0.formURL = "https://contoh.id/f?k=KODE" }
  }

  private func draft(_ name: String, code: String?) -> RegistrationDraft {
    var draft = RegistrationDraft.sample(name)
    draft.referral = code.map { .init(header: "Kode", text: $0) }
    return draft
  }

  private func codes(of name: String) throws -> [String?] {
    let listed = try #require(
      try store.registrations(in: "bedah").first { $0.participant.details.name.text == name })
    return [listed.registration.firstReferral?.text, listed.registration.lastReferral?.text]
  }

  @Test func `a referral has a code, and a link to the form of its event`() throws {
    let referral = try store.makeReferral()
    #expect(try store.referral(referral.code.text.uppercased()) == referral)
    #expect(try store.referral("poster AULA") == referral)
    #expect(try store.link(of: referral.code.text) == "https://contoh.id/f?k=\(referral.code)")
    #expect(try store.auditEntries().contains { $0.subject == .referral && $0.action == .created })
  }

  @Test func `one for any event leads to the form that is named`() throws {
    let radio = try store.makeReferral("Radio Contoh", .partner, in: nil)
    #expect(throws: ReferralRefusal.needsEvent(radio.code)) {
      try store.link(of: radio.code.text)
    }
    #expect(
      try store.link(of: "radio contoh", for: "bedah") == "https://contoh.id/f?k=\(radio.code)")
  }

  @Test func `on the website it leads to the page of its event, which may have no form`() throws {
    try store.makeEvent("kelas")
    let referral = try store.makeReferral(in: "kelas")
    #expect(
      try store.link(of: referral.code.text, on: "https://acara.example")
        == "https://acara.example/events/kelas?src=\(referral.code)")
  }

  @Test func `a link is refused where the form is not known or has no place for a code`() throws {
    let kelas = try store.makeEvent("kelas").code
    let referral = try store.makeReferral(in: "kelas")
    #expect(throws: ReferralRefusal.noForm(kelas)) { try store.link(of: referral.code.text) }
    try store.editEvent("kelas", by: .staff()) { $0.formURL = "https://contoh.id/kelas" }
    #expect(throws: ReferralRefusal.noPlaceForCode(kelas)) {
      try store.link(of: referral.code.text)
    }
    #expect(throws: PlanProblem.notALink("contoh.id")) {
      try store.editEvent("kelas", by: .staff()) { $0.formURL = "contoh.id" }
    }
    #expect(throws: ReferralRefusal.otherEvent(referral.code, kelas)) {
      try store.link(of: referral.code.text, for: "bedah")
    }
  }

  @Test func `a name stands for one code, but posts may be called alike`() throws {
    let referral = try store.makeReferral()
    #expect(throws: ReferralRefusal.nameTaken("Poster Aula", code: referral.code)) {
      try store.makeReferral("Poster Aula")
    }
    let posts = try [store.makeReferral("Besok!", .post), store.makeReferral("Besok!", .post)]
    #expect(posts[0].code != posts[1].code)
    #expect(
      throws: NotFound.referral("besok!", nearest: posts.map(\.code.text))
    ) { try store.referral("besok!") }
  }

  @Test func `a registration keeps the code it came by, and an unknown one is refused`() throws {
    let referral = try store.makeReferral()
    _ = try store.register(
      draft("Ani", code: referral.code.text.uppercased()), in: "bedah", by: .staff())
    #expect(try codes(of: "Ani") == [referral.code.text, referral.code.text])
    #expect(throws: NotFound.referral("zzzzzz", nearest: [])) {
      try store.register(draft("Budi", code: "zzzzzz"), in: "bedah", by: .staff())
    }
  }

  @Test func `the first code stays and the last one changes`() throws {
    let (first, second) = (try store.makeReferral(), try store.makeReferral("Radio", .partner))
    let registration = try store.enrol("Ani")
    for code in [first.code, second.code] {
      try store.editRegistration(registration.id, referral: code.text, by: .staff())
    }
    #expect(try codes(of: "Ani") == [first.code.text, second.code.text])
  }

  @Test func `a row of a file brings its code, and what is no code is said and kept`() throws {
    let referral = try store.makeReferral()
    let imported = try store.importing([
      draft("Ani", code: referral.code.text), draft("Budi", code: "Instagram"),
      draft("Citra", code: "zzzzzz"), draft("Dewi", code: nil),
    ])
    #expect(imported.report.tally.created == 4 && imported.problems.isEmpty)
    #expect(
      imported.notices.map(\.kind) == [
        .notAReferral(column: "Kode", "Instagram"), .notAReferral(column: "Kode", "zzzzzz"),
      ])
    #expect(try codes(of: "Ani") == [referral.code.text, referral.code.text])
    #expect(try codes(of: "Budi") == [nil, nil])
    let kept = try store.registrations(in: "bedah").map(\.unmapped)
    #expect(
      kept == [
        [], [.init(header: "Kode", text: "Instagram")], [.init(header: "Kode", text: "zzzzzz")], [],
      ])
  }

  @Test func `a later file's code is the last, and goes with its import`() throws {
    let (first, second) = (try store.makeReferral(), try store.makeReferral("Radio", .partner))
    func known(_ code: ReferralCode) -> RegistrationDraft {
      var known = draft("Ani", code: code.text)
      known.person.phone = PersonDetails.sample("Ani", phone: "+6281234567890").phone
      return known
    }
    try store.importing([known(first.code)])
    let again = try store.importing([known(first.code)])
    #expect(again.report.tally.unchanged == 1)
    let later = try store.importing([known(second.code)])
    #expect(later.report.tally.updated == 1)
    #expect(try codes(of: "Ani") == [first.code.text, second.code.text])
    try store.undoImport(try #require(later.report.importID), by: .staff())
    #expect(try codes(of: "Ani") == [first.code.text, first.code.text])
  }

  @Test func `the second row of one person tells the last code`() throws {
    let (first, second) = (try store.makeReferral(), try store.makeReferral("Radio", .partner))
    var rows = [draft("Ani", code: first.code.text), draft("Ani", code: second.code.text)]
    for index in rows.indices {
      rows[index].person.phone = PersonDetails.sample("Ani", phone: "+6281234567890").phone
    }
    try store.importing(rows)
    #expect(try codes(of: "Ani") == [first.code.text, second.code.text])
  }

  @Test func `a code that somebody came by is not removed`() throws {
    let referral = try store.makeReferral()
    _ = try store.register(draft("Ani", code: referral.code.text), in: "bedah", by: .staff())
    #expect(throws: ReferralRefusal.inUse(referral.code, registrations: 1)) {
      try store.removeReferral(referral.code.text, by: .staff())
    }
    let poster = try store.makeReferral("Poster pasar")
    try store.removeReferral("poster pasar", by: .staff())
    #expect(try store.referrals().map(\.referral.code) == [referral.code])
    #expect(throws: NotFound.self) { try store.referral(poster.code.text) }
  }

  @Test func `a copy of an event has no form`() throws {
    let copy = try store.copyEvent("bedah", as: EventCode("bedah-2")!, by: .staff())
    #expect(copy.plan.formURL == nil)
  }
}
