import Foundation
import Testing

@Suite(.serialized) struct ConsentFormTests {
  private static func workplace(language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent(
      "bedah-buku", "--place", "Aula", "--link", "https://rapat.example.org/rahasia")
    for (name, born) in [("Zahra", "2015-01-01"), ("Ani", "2016-01-01"), ("Budi", "1990-01-01")] {
      try work.juara(
        "registration", "add", "bedah-buku", "--name", name, "--birth-date", born,
        "--guardian-name", "Bu \(name)"
      ).done()
    }
    return work
  }

  @Test func `a form is printed for one registration`() throws {
    let work = try Self.workplace()
    let page = try work.juara("registration", "consent-form", "bedah-buku", "1").done().output
    for words in ["Zahra", "Bu Zahra", "Aula", "27 November 2026 pukul 09.00", "Versi teks: id-"] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("rahasia") && !page.contains("Ani"))
    try work.juara("registration", "consent-form", "bedah-buku", "1", "--output", "izin.html")
      .done()
    #expect(try work.read("izin.html") == page)
    try work.juara("registration", "consent-form", "bedah-buku", "9").refused("peserta “9”")
    try work.juara("registration", "consent-form", "bedah-buku", "1", "--output", "juara.sqlite")
      .refused("tidak ditimpa")
  }

  @Test func `forms are printed for all who await a consent, and for nobody else`() throws {
    let work = try Self.workplace(language: "en")
    let made = try work.juara(
      "registration", "consent-forms", "bedah-buku", "--output", "all.html"
    ).done()
    #expect(made.errors.contains("2 forms."))
    let page = try work.read("all.html")
    #expect(page.contains("Zahra") && page.contains("Ani") && !page.contains("Budi"))
    #expect(page.components(separatedBy: "<section>").count == 3)
    let recorded = try work.juara(
      "consent", "record", "001", "ani", "--event", "bedah-buku", "--purpose", "take-part", "--by",
      "Bu", "--method", "paper", "--on", "2026-11-20"
    ).done().output
    #expect(recorded.contains("Confirmed: Zahra (001), Ani (002)."))
    try work.changesNothing {
      let none = try work.juara(
        "registration", "consent-forms", "bedah-buku", "--output", "none.html"
      ).done()
      #expect(none.errors.contains("Nobody in “bedah-buku” is awaiting consent."))
    }
  }

  @Test func `a name that ends in .pdf asks for PDF, or for what to install`() throws {
    let work = try Self.workplace(language: "en")
    try work.changesNothing {
      try work.run(
        ["registration", "consent-form", "bedah-buku", "1", "--output", "form.pdf"],
        environment: ["PATH": "/nowhere"]
      ).refused("install “weasyprint” or “chromium”")
    }
  }
}
