import Foundation
import Juara
import JuaraTemplates
import JuaraTestSupport
import JuaraWording
import Testing

@testable import JuaraDocuments

struct ConsentFormTests {
  private static let now = at("2026-11-23T09:00")

  private static func form(
    _ name: String = "Rani", born: String? = "2015-03-01", guardian: String? = "Bu Rusmini",
    status: RegistrationStatus = .awaitingConsent, title: String = "Bedah Buku",
    sessions: [Session] = [
      Session.sample(1, from: "2026-12-05T09:00", to: "2026-12-05T11:00", place: "Aula")
    ], in say: Wording = .indonesian
  ) -> ConsentForm {
    ConsentForm(
      Registration(
        id: Identifier(34), event: Identifier(1), participant: Identifier(12), number: 7,
        status: status, party: 1, registeredAt: now,
        consentDeadline: status == .awaitingConsent ? at("2026-11-30T09:00") : nil,
        cancelReason: nil),
      of: Participant(
        id: Identifier(12),
        details: PersonDetails(
          name: PersonName(name)!, birthDate: born.map { Day($0)! },
          phone: TypedPhone(PhoneNumber(e164: "+6281200000001")!, typed: "0812-0000-0001"),
          email: EmailAddress("rani@example.org"), school: "SDN Contoh", guardianName: guardian)),
      in: .sample(title: title), sessions: sessions, library: .sample, at: now, in: say)
  }

  private static func read(_ html: String) -> XMLReading {
    XMLReading(html.replacing("<!DOCTYPE html>\n", with: ""))
  }

  @Test(arguments: [Language.indonesian, .english])
  func `the form says who, what, when, where, until when, and which text`(
    language: Language
  ) throws {
    let say = Wording(language, zone: makassar)
    let html = try ConsentForms.html([Self.form(in: say)], in: say)
    let page = Self.read(html)
    for words in [
      "Rani", "007", "Bedah Buku", "Aula", "Perpustakaan Contoh", "Bu Rusmini",
      ConsentText.version(in: language), say.instant(at("2026-11-30T09:00")),
      say.span(from: at("2026-12-05T09:00"), to: at("2026-12-05T11:00")) + " WITA",
    ] {
      #expect(page.text.contains(words), "\(words)")
    }
    #expect(!html.contains("{{"))
    #expect(page.attributes["html"]?[0]["lang"] == language.rawValue)
  }

  @Test func `each purpose is agreed to apart, with a box for yes and one for no`() throws {
    let page = Self.read(try ConsentForms.html([Self.form()], in: .indonesian))
    let boxes = (page.attributes["span"] ?? []).filter { $0["class"] == "box" }
    #expect(boxes.count == 2 * Consent.Purpose.allCases.count)
    let text = ConsentText(in: .indonesian, isForGuardian: true)
    let agreements = Consent.Purpose.allCases.map { text.agreement(to: $0) }
    #expect(Set(agreements).count == Consent.Purpose.allCases.count)
    #expect(agreements.allSatisfy(page.text.contains))
  }

  @Test func `the form says how to withdraw, and that it wants no identity number`() throws {
    let page = Self.read(try ConsentForms.html([Self.form()], in: .indonesian))
    for words in ["ditarik kembali", "3 × 24 jam", "tidak meminta nomor KTP, NIK, NISN"] {
      #expect(page.text.contains(words), "\(words)")
    }
  }

  @Test func `the form prints nothing of the person that is not needed`() throws {
    let html = try ConsentForms.html([Self.form()], in: .indonesian)
    for secret in ["0812", "62812", "example.org", "2015", "SDN"] {
      #expect(!html.contains(secret), "\(secret)")
    }
  }

  @Test func `whoever is of age consents for oneself, whose age is unknown does not`() {
    func heading(born: String?, guardian: String? = nil) -> String? {
      Self.form(born: born, guardian: guardian).texts["heading"]
    }
    #expect(heading(born: "2000-01-01") == "Persetujuan Peserta")
    #expect(heading(born: "2015-01-01") == "Persetujuan Orang Tua atau Wali")
    #expect(heading(born: nil) == "Persetujuan Orang Tua atau Wali")
    let adult = Self.form(born: "2000-01-01", guardian: nil)
    #expect(adult.audit.map { $0[0] } == ["Nama", "Tanggal", "Tanda tangan"])
    #expect(Self.form().audit[0] == ["Nama orang tua atau wali", "Bu Rusmini"])
  }

  @Test func `the deadline is there only while the seat awaits the consent`() {
    #expect(
      Self.form().facts.last == ["Mohon dikembalikan sebelum", "30 November 2026 pukul 09.00 WITA"])
    #expect(Self.form(status: .confirmed).facts.last?[0] == "Tempat")
  }

  @Test func `all sessions are told, a virtual one as online, what nobody knows not at all`() {
    let sessions = [
      Session.sample(
        1, from: "2026-12-05T09:00", to: "2026-12-05T11:00", link: "https://meet.example/1"),
      Session.sample(2, from: "2026-12-12T22:00", to: "2026-12-13T01:00", place: "Aula"),
    ]
    let series = Self.form(sessions: sessions)
    #expect(
      series.facts[3][1]
        == "5 Desember 2026 pukul 09.00–11.00 WITA\n"
        + "12 Desember 2026 pukul 22.00 – 13 Desember 2026 pukul 01.00 WITA")
    #expect(series.facts[4][1] == "daring\nAula")
    let open = Self.form(status: .confirmed, sessions: [])
    #expect(open.facts[3][1] == "5 Desember 2026 pukul 09.00–11.00 WITA")
    #expect(!open.facts.contains { $0[0] == "Tempat" })
  }

  @Test func `a session that is called off is not told`() {
    var off = Session.sample(2, from: "2026-12-12T09:00", to: "2026-12-12T11:00", place: "Taman")
    off.cancelledAt = Self.now
    let form = Self.form(sessions: [
      .sample(1, from: "2026-12-05T09:00", to: "2026-12-05T11:00", place: "Aula"), off,
    ])
    #expect(form.facts[3][1] == "5 Desember 2026 pukul 09.00–11.00 WITA")
    #expect(form.facts[4][1] == "Aula")
  }

  @Test(arguments: CertificateTests.names)
  func `every form is well-formed with the whole name on it`(name: String) throws {
    let form = Self.form(name, guardian: "<b>\"O'Neil\" & co", title: "Satu & <Dua>")
    let page = Self.read(try ConsentForms.html([form, form], in: .indonesian))
    let cells = page.texts["td"] ?? []
    #expect(cells.filter { $0 == PersonName(name)!.text }.count == 2)
    #expect(cells.contains("Satu & <Dua>") && cells.contains("<b>\"O'Neil\" & co"))
    #expect(page.attributes["section"]?.count == 2)
  }

  @Test func `the page loads nothing and runs nothing`() throws {
    let html = try ConsentForms.html([Self.form()], in: .indonesian)
    for remote in ["http:", "https:", "src=", "href=", "<script", "@import", "url("] {
      #expect(!html.contains(remote), "\(remote)")
    }
    #expect(html.contains("@page { size: A4 portrait"))
  }
}
