import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// A child in an event and a challenge, with links of its own and of its guardian's.
struct Family {
  let site: TestSite
  let child: Identifier<Participant>
  let own: String
  let guardian: String

  init(_ fill: (Store) throws -> Void = { _ in }) async throws {
    site = try await TestSite.start { store in
      try store.publishSample { $0.link = "https://rapat.example/x" }
      try store.createChallenge(
        EventCode("baca")!, title: "Tantangan Membaca",
        ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
        by: .staff("2026-09-01T10:00"))
      _ = try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
      try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
      var person = PersonDetails.sample("Adi Contoh", born: "2014-03-27")
      person.guardianName = "Ibu Contoh"
      for code in ["bedah", "baca"] {
        _ = try store.register(
          RegistrationDraft(person: person, guardianConsent: code == "baca" ? .yes : nil),
          in: code, by: .staff("2026-10-31T10:00"))
      }
      try fill(store)
    }
    child = try #require(try site.store.participants(named: "Adi Contoh").first).id
    own =
      "/me/"
      + (try site.store.createPersonalLink(for: [child], bearer: .participant, by: .staff()).text)
    guardian =
      "/me/"
      + (try site.store.createPersonalLink(for: [child], bearer: .guardian, by: .staff()).text)
  }

  func browser(_ link: String) async throws -> Browser {
    var browser = Browser(site)
    try await browser.open(link)
    return browser
  }

  func status(_ code: String = "bedah") throws -> RegistrationStatus? {
    try site.store.registrations(in: code).first?.registration.status
  }
}
