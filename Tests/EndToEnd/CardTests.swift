import Foundation
import Testing

@Suite(.serialized) struct CardTests {
  private static func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent(
      "bedah", "--title", "Bedah Buku Bumi", "--place", "Aula Lantai 2", "--kind", "discussion")
    return work
  }

  /// A finished contest of children whose data must never be in a picture.
  private static func contest() throws -> Workplace {
    let work = try Workplace(language: "id")
    work.now = "2026-11-10T09:00:00+08:00"
    try work.addChallenge("gema")
    try work.juara("event", "publish", "gema").done()
    var rows = "Nama,Tanggal Lahir,Sekolah,Kelas,No HP,Nama Wali,Izin Ortu\n"
    for (index, name) in ["Rahasia Satu", "Rahasia Dua", "Rahasia Tiga"].enumerated() {
      rows += "\(name),2014-05-0\(index + 1),SDN 9 Rahasia,5A,0812000000\(index)1,Wali Rahasia,Ya\n"
    }
    try work.write(rows, to: "people.csv")
    try work.juara("registration", "import", "gema", "people.csv", "--apply").done()
    for (number, books) in [("1", "3"), ("2", "2"), ("3", "1")] {
      try work.juara(
        "log", "add", "gema", number, "--activity", "books", "--quantity", books, "--title", "Bumi",
        "--author", "Tere Liye", "--review", "Buku \(number) ini seru sekali.", "--rating", "4"
      ).done()
      try work.juara("review", "publish", number).done()
    }
    try work.juara("award", "preset", "gema", "juara-harapan-favorit").done()
    work.now = "2026-12-02T09:00:00+08:00"
    return work
  }

  @Test func `a card is a picture of the size asked for, with its alternative text`() throws {
    let work = try Self.workplace()
    let made = try work.juara("card", "make", "event", "bedah", "--all-sizes").done()
    #expect(
      made.output.hasPrefix(
        "Teks alternatif: Diskusi. Bedah Buku Bumi. Sabtu, 5 Desember 2026. 09.00–11.00 WITA. Aula Lantai 2."
      ))
    for (name, width, height) in [
      ("persegi", 1080, 1080), ("potret", 1080, 1350), ("story", 1080, 1920),
      ("lanskap", 1200, 630), ("lebar", 1200, 675),
    ] {
      let bytes = try work.bytes("acara-bedah-\(name).png")
      func number(_ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      }
      #expect(number(16) == width && number(20) == height, "\(name)")
    }
    #expect(try work.shell("stat -c %a acara-bedah-story.png").output == "600\n")
  }

  @Test func `no picture is written over another, nor of several any where one is there`() throws {
    let work = try Self.workplace("en")
    try work.write("mine", to: "a-wide.svg")
    try work.juara(
      "card", "make", "event", "bedah", "--size", "square", "--size", "wide", "--output", "a.svg"
    ).refused("a-wide.svg", "not overwritten")
    #expect(try work.read("a-wide.svg") == "mine")
    #expect(!work.exists("a-square.svg"))
    try work.juara(
      "card", "make", "event", "bedah", "--size", "wide", "--size", "square", "--output", "a.svg",
      "--force"
    ).done()
    #expect(try work.read("a-wide.svg").contains("Bedah Buku Bumi"))
    try work.juara("card", "make", "event", "bedah", "--output", "a.gif").refused(".png or .svg")
  }

  @Test func `of an event that is no longer or not yet public there is no card`() throws {
    let work = try Self.workplace("en")
    try work.juara("event", "cancel", "bedah").done()
    try work.juara("card", "make", "event", "bedah").refused("“bedah” is cancelled")
    try work.addEvent("lain")
    work.now = "2026-12-06T09:00:00+08:00"
    try work.juara("card", "make", "countdown", "lain").refused("is over")
  }

  @Test func `the countdown says how many days there are`() throws {
    let work = try Self.workplace("en")
    for (now, words) in [
      ("2026-12-02T23:59:00+08:00", "3 days to go."), ("2026-12-04T00:00:00+08:00", "Tomorrow."),
      ("2026-12-05T07:00:00+08:00", "Today."),
    ] {
      work.now = now
      let made = try work.juara(
        "card", "make", "countdown", "bedah", "--output", "a.svg", "--force"
      ).done()
      #expect(made.output.hasPrefix("Alternative text: " + words))
    }
  }

  @Test func `winners are named by consent to post the name alone, and a withdrawal is heeded`()
    throws
  {
    let work = try Self.contest()
    func card() throws -> Outcome {
      try work.juara("card", "make", "winners", "gema", "--output", "a.svg", "--force").done()
    }
    // A name on the boards is not yet one on social media.
    try work.juara(
      "consent", "record", "1", "2", "--event", "gema", "--purpose", "publish-name", "--by", "Wali",
      "--method", "form", "--on", "2026-11-05"
    ).done()
    var made = try card()
    #expect(made.output.contains("Juara I. Peserta 001. Juara II. Peserta 002."))
    #expect(!(made.output + (try work.read("a.svg"))).contains("Rahasia"))
    #expect(made.errors.contains("3 pemenang tampil dengan nomor"))
    try work.juara(
      "consent", "record", "2", "--event", "gema", "--purpose", "post-name", "--by", "Wali",
      "--method", "form", "--on", "2026-11-05"
    ).done()
    made = try card()
    #expect(made.output.contains("Peserta 001. Juara II. Rahasia Dua. Juara III."))
    #expect(!(made.output + (try work.read("a.svg"))).contains("Rahasia Satu"))
    try work.juara("consent", "withdraw", "ID2", "--purpose", "post-name", "--on", "2026-11-30")
      .done()
    made = try card()
    #expect(!(made.output + (try work.read("a.svg"))).contains("Rahasia"))
  }

  @Test func `winners wait for the end`() throws {
    let work = try Self.contest()
    work.now = "2026-11-30T23:00:00+08:00"
    try work.juara("card", "make", "winners", "gema").refused("masih berjalan")
  }

  @Test func `a review is posted by consent to that alone, without its writer's name`() throws {
    let work = try Self.contest()
    try work.juara("card", "make", "review", "1").refused("--purpose menampilkan-resensi")
    try work.juara(
      "consent", "record", "ID1", "--purpose", "publish-review", "--by", "Wali", "--method", "form",
      "--on", "2026-11-05"
    ).done()
    let made = try work.juara("card", "make", "review", "1", "--output", "a.svg").done()
    #expect(
      made.output.contains(
        "Resensi. Bumi. Tere Liye. 4 dari 5 bintang. “Buku 1 ini seru sekali.”. Peserta 001."))
    #expect(!(made.output + (try work.read("a.svg"))).contains("Rahasia"))
    try work.juara("card", "make", "review", "1", "--excerpt", "ini membosankan")
      .refused("tidak ada di resensi")
  }

  @Test func `figures have nobody in them, and no group of few`() throws {
    let work = try Self.contest()
    for chart in ["totals", "weeks", "titles"] {
      let made = try work.juara(
        "card", "make", "figures", "gema", "--chart", chart, "--output", "\(chart).svg"
      ).done()
      #expect(!(made.output + (try work.read("\(chart).svg"))).contains("Rahasia"))
    }
    #expect(try work.read("totals.svg").contains("3 pembaca. 6 buku. 1 judul berbeda."))
    #expect(try work.read("titles.svg").contains("Bumi: 3 pembaca."))
    try work.juara("card", "make", "figures", "gema", "--chart", "levels")
      .refused("Belum ada bacaan")
  }

  @Test func `colours must be readable, fonts installed, a logo a picture`() throws {
    let work = try Self.workplace("en")
    try work.changesNothing {
      try work.juara("library", "edit", "--colour", "#9ad1d4").refused("hard to read", "4.5 to 1")
      try work.juara("library", "edit", "--accent", "yellow").refused("not a colour")
      try work.juara("library", "edit", "--font", "No Such Font").refused("not installed")
    }
    try work.write("<svg/>", to: "logo.svg")
    try work.juara("library", "logo", "logo.svg").refused("not a whole PNG or JPEG")
    try work.juara("library", "edit", "--colour", "#5b1a6e", "--accent", "#ffe082").done()
    try work.juara("card", "make", "event", "bedah", "--output", "one.png").done()
    try work.juara("library", "logo", "one.png").done()
    try work.juara("card", "make", "event", "bedah", "--output", "two.svg").done()
    let svg = try work.read("two.svg")
    #expect(svg.contains("#5b1a6e") && svg.contains("data:image/png;base64,"))
    try work.juara("library", "logo", "none").done()
    try work.juara("card", "make", "event", "bedah", "--output", "three.svg").done()
    #expect(!(try work.read("three.svg").contains("base64")))
  }

  @Test func `without the program for PNG it is named, and SVG is made all the same`() throws {
    let work = try Self.workplace("en")
    let empty = ["PATH": work.folder.path]
    try work.juara("card", "make", "event", "bedah", environment: empty).refused("librsvg2-bin")
    #expect(try work.names().filter { $0.hasPrefix("event") } == [])
    try work.juara("card", "make", "event", "bedah", "--output", "a.svg", environment: empty).done()
  }

  @Test func `a card takes less than a second`() throws {
    let work = try Self.workplace()
    let time = try ContinuousClock().measure {
      try work.juara("card", "make", "event", "bedah", "--size", "story").done()
    }
    // A debug build on a busy machine.
    #expect(time < .seconds(5))
  }
}
