import Foundation
import Juara
import JuaraDocuments
import JuaraTemplates
import JuaraTestSupport
import JuaraWording
import Testing

struct CertificateTests {
  private static let number = (try? CertificateNumber(reading: "2026-7K4M-9QXN"))!

  private func page(
    _ name: String = "Rani", of entitlement: Entitlement = .participation(Identifier(1)),
    title: String = "Bedah Buku", place: String? = nil, sessions: [Session] = [],
    signatory: Signatory = Signatory(),
    in say: Wording = .indonesian
  ) -> CertificatePage {
    CertificatePage(
      Certificate(
        id: Identifier(1), number: Self.number, event: Identifier(1), entitlement: entitlement,
        issued: AuditContext(staff: "Siti", at: at("2026-12-06T10:00"))),
      for: PersonName(name)!, event: .sample(title: title, place: place), sessions: sessions,
      library: .sample, signatory: signatory, in: say)
  }

  /// Names as they come: one word, accents, marks, and as long as a name may be.
  static let names = [
    "Ani", "Renée Élodie Ñuñez-O’Connor", "D'Angelo <script>alert(1)</script> & \"Co\"",
    "Siti Nur Aisyah Putri Ramadhani Kusumawardhani binti Abdurrahman Wahid Hasyim",
    String(repeating: "Muhammad ", count: 22) + "M", String(repeating: "W", count: 200),
    "ทดสอบ ภาษาไทย", "李小龍", "أحمد بن محمد", "e\u{301}a\u{308}", "{{number}} {{",
  ]

  @Test(arguments: names)
  func `every certificate is well-formed SVG with the whole name on it`(name: String) throws {
    let template = try CertificateTemplate(CertificateTemplate.builtInSource)
    for say in [Wording.indonesian, .english] {
      let page = page(name, title: "Buku & Kita: <Seri> “Satu”", place: "Aula", in: say)
      let svg = template.svg(page)
      let xml = XMLReading(svg)
      let words = xml.texts["text"] ?? []
      #expect(words.contains { Self.words($0) == Self.words(page.name) })
      #expect(words.contains("Buku & Kita: <Seri> “Satu”"))
      #expect(words.contains { $0.contains(Self.number.text) })
      #expect(xml.attributes["svg"]?[0]["width"] == "297mm")
      #expect(xml.attributes["svg"]?[0]["height"] == "210mm")
      if !name.contains("{{") { #expect(!xml.text.contains("{{")) }
      for remote in [
        "<!--", "href", "url(", "@import", "<script", "<image",
      ] {
        #expect(!svg.contains(remote))
      }
    }
  }

  private static func words(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }

  @Test func `a long name gets smaller letters and then two lines, and stays on the page`() throws {
    let template = try CertificateTemplate(CertificateTemplate.builtInSource)
    func lines(_ name: String) -> Int {
      let xml = XMLReading(template.svg(page(name)))
      return xml.texts["tspan"]?.count ?? 1
    }
    #expect(lines("Ani") == 1)
    #expect(lines("Siti Nur Aisyah Putri Ramadhani") == 1)
    #expect(lines(Self.names[3]) == 2)
  }

  @Test func `an award is named between the person and the event`() {
    let award = page(of: .award("Juara I", Identifier(1)))
    #expect(award.texts["heading"] == "Piagam Penghargaan")
    #expect(award.texts["statement"] == "sebagai Juara I pada")
    let english = page(of: .attendance(Identifier(1)), in: .english)
    #expect(english.texts["heading"] == "Certificate of Attendance")
    #expect(english.texts["statement"] == "who attended")
  }

  @Test func `the days and places are those of all sessions`() {
    let sessions = [
      Session.sample(1, from: "2026-12-05T09:00", to: "2026-12-05T11:00", place: "Aula"),
      Session.sample(2, from: "2026-12-12T09:00", to: "2026-12-13T00:00", place: "Aula"),
    ]
    #expect(page(sessions: sessions).texts["when"] == "5–12 Desember 2026 · Aula")
    #expect(page().texts["when"] == "5 Desember 2026")
    #expect(
      Wording.english.days(from: Day("2026-11-28")!, to: Day("2026-12-05")!)
        == "28 November 2026 – 5 December 2026")
  }

  @Test func `who signs is named, else the library stands under the line`() {
    #expect(page().texts["position"] == "Perpustakaan Contoh")
    let signed = page(signatory: .init(name: "Dra. Siti", position: "Kepala Perpustakaan"))
    #expect(signed.texts["signatory"] == "Dra. Siti")
    #expect(signed.texts["position"] == "Kepala Perpustakaan")
  }

  @Test func `all certificates are one page of HTML, a sheet each, which loads nothing`() throws {
    let template = try CertificateTemplate(CertificateTemplate.builtInSource)
    let sheets = ["Ani", "Renée & Co"].map { (template.svg(page($0)), "\($0), 1") }
    let html = try CertificateSheets.html(title: "Sertifikat <x>", sheets, in: .indonesian)
    let xml = XMLReading(html.replacing("<!DOCTYPE html>\n", with: ""))
    let images = xml.attributes["img"] ?? []
    #expect(images.map { $0["alt"] } == ["Ani, 1", "Renée & Co, 1"])
    #expect(xml.texts["title"] == ["Sertifikat <x>"])
    #expect(xml.attributes["html"]?[0]["lang"] == "id")
    for (image, sheet) in zip(images, sheets) {
      let data = try #require(image["src"]).dropFirst("data:image/svg+xml;base64,".count)
      #expect(Data(base64Encoded: String(data)) == Data(sheet.0.utf8))
    }
    #expect(!html.contains("{{") && !html.contains("http:") && !html.contains("https:"))
    #expect(html.contains("@page { size: A4 landscape"))
  }

  @Test func `the templates embedded are the files of the folder`() throws {
    let folder = repository.appending(path: "templates")
    func file(_ name: String) throws -> String {
      try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    #expect(Templates.certificate == (try file("certificate.svg")))
    #expect(Templates.certificates == (try file("certificates.html")))
    #expect(Templates.consentForms == (try file("consent-forms.html")))
    #expect(Templates.consentForm == (try file("consent-form.html")))
  }
}

struct LibraryTemplateTests {
  private func svg(_ inside: String) -> String { "<svg>\n\(inside)\n</svg>" }

  @Test(arguments: [
    ("<text>{{name}}</text>", TemplateProblem.missing(["number"])),
    ("<text>{{number}}</text>", .missing(["name"])), ("", .missing(["name", "number"])),
    ("<text>{{nama}}</text>", .unknown("nama", line: 2, known: CertificatePage.names)),
    ("<text data-width=\"9\">{{name}}</text>{{number}}", .unfittable(line: 2)),
    ("\n<text data-width=\"x\" font-size=\"9\">{{name}}</text>{{number}}", .unfittable(line: 3)),
    (
      "<text data-width=\"9\" font-size=\"9\">{{name}}\n</text>\n{{oops}}{{number}}",
      .unknown("oops", line: 4, known: CertificatePage.names)
    ),
  ])
  func `what is wrong with a library's template is told with its line`(
    inside: String, problem: TemplateProblem
  ) {
    #expect(throws: problem) { try CertificateTemplate(svg(inside)) }
  }

  @Test func `what is no SVG is told from a template`() {
    #expect(throws: TemplateProblem.notSVG) { try CertificateTemplate("Yth. {{name}} {{number}}") }
  }

  @Test func `a size is found as an attribute or within a style, as drawing programs write it`()
    throws
  {
    let page = try #require(try? Self.page())
    for size in ["font-size=\"40\"", "style=\"fill:#000;font-size:40px;font-family:serif\""] {
      let template = try CertificateTemplate(
        svg("<text x=\"9\" \(size) data-width=\"10\">{{name}} &amp; co</text>{{number}}"))
      let made = template.svg(page)
      #expect(!made.contains("40") && made.contains("Ani &amp; co"), "\(made)")
    }
  }

  @Test func `a text without a width is set as the template says`() throws {
    let template = try CertificateTemplate(svg("<text font-size=\"40\">{{name}}</text>{{number}}"))
    #expect(
      template.svg(try Self.page())
        == "<svg>\n<text font-size=\"40\">Ani</text>2026-7K4M-9QXN\n</svg>")
  }

  private static func page() throws -> CertificatePage {
    CertificatePage(
      Certificate(
        id: Identifier(1), number: try CertificateNumber(reading: "2026-7K4M-9QXN"),
        event: Identifier(1), entitlement: .participation(Identifier(1)),
        issued: AuditContext(staff: "Siti", at: at("2026-12-06T10:00"))),
      for: PersonName("Ani")!, event: .sample(), sessions: [], library: .sample,
      signatory: .init(name: nil, position: nil), in: .indonesian)
  }
}
