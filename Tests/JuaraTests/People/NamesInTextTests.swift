import Testing

@testable import Juara

struct NamesInTextTests {
  @Test(
    arguments: [
      "Selamat, Siti Aminah!", "SITI AMINAH", "Siti\nAminah", "siti  aminah", "Siti-Aminah",
      "*Siti* _Aminah_", "Siti Aminah's", "Siti Aminah’s", "Siti Aminahnya", "Siti Aminah-nya",
      "Siti Aminahku", "Siti Aminahmu", "Siti Aminahlah", "Siti Aminahnyalah", "SitiAminah",
      "sitiaminah", "#SitiAminah", "#siti_aminah", "@siti.aminah12", "@sitiaminah",
      "#SelamatSitiAminah", "#selamatsitiaminah2026", "https://ig.example/sitiaminah",
      "Siti\u{200B}Aminah",
    ])
  func `a whole name is found however it is written`(_ text: String) {
    #expect(NamesInText([text]).contains("Siti Aminah"))
  }

  @Test(
    arguments: [
      "Siti dan Aminah", "Siti Aminahwati", "Aminah Siti", "Bu Siti", "#Aminah", "Maasiti Aminah",
      "#sitiam", "",
    ])
  func `parts of a name are nobody's`(_ text: String) {
    #expect(!NamesInText([text]).contains("Siti Aminah"))
  }

  @Test(arguments: [
    ("Siti Nur'aini", "Siti Nur’ainiku"), ("Gusti M. Rizky", "gusti m.rizky"),
    ("Siti Aminah, S.Pd.", "Bu Siti Aminah hadir"), ("Ángel Ñuñez", "ÁNGEL ÑUÑEZ’s"),
    ("Ani Sah Putri", "#anisahputri"),
  ])
  func `names keep their marks, titles and letters apart`(name: String, text: String) {
    #expect(NamesInText([text]).contains(name))
  }

  @Test(arguments: [
    ("Terima kasih Siti Aminahnya, hebat.", "Terima kasih […], hebat."),
    ("#SelamatSitiAminah dan SITI AMINAH", "[…] dan […]"),
    (#"["Siti","Aminah"]"#, #"["Siti","Aminah"]"#), ("Siti Aminahwati", "Siti Aminahwati"),
  ])
  func `a mark stands for a name`(text: String, masked: String) {
    #expect(NamesInText.text(text, without: ["Siti Aminah"], mark: "[…]") == masked)
  }
}

struct ContactsInTextTests {
  private func beginnings(_ text: String, own: String = "") -> [String] {
    ContactsInText([text], countryCode: "62").beginnings(
      besides: ContactsInText([own], countryCode: "62"))
  }

  @Test(arguments: [
    ("WA 0812-3456-7890", "0812…"), ("telepon (0511) 477 1234.", "0511…"),
    ("+62 812 3456 7890 ya", "+628…"), ("62812-34567890", "6281…"),
    ("https://wa.me/6281234567890?text=x", "6281…"), ("0812 3456 7890 pukul 9", "0812…"),
    ("kirim ke ani.b@contoh.example.", "an…"), ("<mailto:ani@contoh.example>", "an…"),
  ])
  func `a contact is found`(text: String, beginning: String) {
    #expect(beginnings(text) == [beginning])
  }

  @Test(
    arguments: [
      "Sabtu, 05-12-2026 09.00–11.00", "ISBN 978-602-03-3295-6", "Rp1.250.000.000", "2026–2027",
      "021", "@perpus di Instagram", "https://forms.example/d?kode=081234567890",
      "08.00-12.00 dan 13.00-15.30", "Ada 1.234.567 kunjungan",
    ])
  func `days, hours, prices and addresses are no contacts`(_ text: String) {
    #expect(beginnings(text).isEmpty)
  }

  @Test func `the library's own are no others', however they are written`() {
    let own = "WA 0811 5111 222 / info@pustaka.example"
    #expect(beginnings("Hubungi +628115111222 9.00, INFO@pustaka.example!", own: own).isEmpty)
    #expect(beginnings("Hubungi 0811 5111 223", own: own) == ["0811…"])
  }
}
