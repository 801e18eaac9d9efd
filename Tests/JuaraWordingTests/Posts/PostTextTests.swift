import Juara
import JuaraTestSupport
import JuaraWording
import Testing

struct PostTextTests {
  private static let event = Event(
    id: Identifier(1), code: EventCode("bedah")!, plan: .sample(), state: .published, seatsTaken: 0)

  private func facts(_ occasion: Post.Occasion, _ language: Language = .indonesian) -> PostFacts {
    let subject = PostSubject.event(Identifier(1))
    var facts = PostFacts(
      occasion, language: language, event: Self.event, at: at("2026-11-20T09:00"))
    for (fact, value) in [
      (.event, .text("Bedah Buku")), (.time, .span(at("2026-12-05T09:00"), at("2026-12-05T11:00"))),
      (.place, .text("Aula")), (.online, .text("virtual")), (.seatsLeft, .number(1)),
      (.link, .text("https://f.example/?kode=bcdfgh")),
      (.deadline, .instant(at("2026-11-19T09:00"))),
      (.came, .number(1)), (.books, .number(1_200)), (.readers, .number(0)),
      (.library, .text("Perpustakaan Contoh")),
    ] as [(PostFact, PostValue)] { facts.state(fact, of: subject, value) }
    return facts
  }

  private func text(
    _ facts: PostFacts, _ form: PostForm, own: [PostTemplate] = []
  ) throws -> String {
    let wording = Wording(facts.language, zone: makassar)
    let composition = try wording.composition(of: facts, in: [form], own: own)
    return try #require(composition.texts.first?.text)
  }

  @Test func `it is said where Instagram hides the day behind “more”`() throws {
    let statements = facts(.announcement).statements
    func hidden(_ text: String) throws -> String? {
      try Wording(.indonesian, zone: makassar).dayHidden(
        in: PostText(.instagram, text), in: .indonesian, stating: statements)
    }
    let filler = String(repeating: "kata ", count: 30)
    #expect(try hidden("Sabtu, 5 Desember 2026") == nil)
    #expect(try hidden("Sabtu, 5 Desember 2026: " + filler) == nil)
    let said = try #require(try hidden(filler + "5 Desember 2026"))
    #expect(said.contains("(5 Desember)") && said.contains("kata kata …”"))
  }

  @Test(arguments: Post.Occasion.allCases, PostForm.allCases)
  func `every text of Juara's own is understood, in both languages alike`(
    _ occasion: Post.Occasion, _ form: PostForm
  ) throws {
    let texts = try [Language.indonesian, .english].map { language in
      try Wording(language).postTemplate(occasion, form, [])
    }
    #expect(texts[0].placeholders == texts[1].placeholders)
    #expect(texts[0].text != texts[1].text)
  }

  @Test func `a text has the day of the week, the clock and units, and leaves out what is not so`()
    throws
  {
    let text = try text(facts(.announcement), .facebookPage)
    #expect(text.contains("Waktu: Sabtu, 5 Desember 2026 pukul 09.00–11.00 WITA\n"))
    #expect(text.contains("Daring; tautannya kami kirim kepada peserta yang terkonfirmasi."))
    #expect(!text.contains("ditutup"), "its time is over")
    #expect(!text.contains("\n\n\n") && !text.contains("{"))
    #expect(try self.text(facts(.lastSeats), .x).contains("Tinggal 1 kursi untuk"))
    #expect(try self.text(facts(.lastSeats, .english), .x).contains("Only 1 seat left for"))
    let thanks = try self.text(facts(.thanks, .english), .whatsapp)
    #expect(thanks.contains("Came: 1 person\n") && thanks.contains("Read: 1,200 books"))
    #expect(!thanks.contains("Readers"), "none is nothing to tell")
  }

  @Test func `X has a text without the link and one with it`() throws {
    #expect(try !text(facts(.announcement), .x).contains("https"))
    #expect(try text(facts(.announcement), .xLink).hasSuffix("https://f.example/?kode=bcdfgh"))
  }

  @Test func `what is too long for X is shortened from below, but the link stays`() throws {
    var long = facts(.announcement)
    long.statements[2] = PostStatement(
      .place, of: .event(Identifier(1)), .text(String(repeating: "Aula ", count: 60)))
    let text = try text(long, .xLink)
    #expect(Channel.x.length(of: text) <= 280)
    #expect(text.hasPrefix("Ikuti “Bedah Buku”!") && text.hasSuffix("kode=bcdfgh"))
    long.statements[0] = PostStatement(
      .event, of: .event(Identifier(1)), .text(String(repeating: "a", count: 300)))
    let composition = try Wording(.indonesian, zone: makassar).composition(
      of: long, in: [.x, .whatsapp], own: [])
    #expect(composition.overlong == [.x])
    #expect(composition.texts.map(\.form) == [.whatsapp])
  }

  @Test func `a quotation never loses its author, book and page`() throws {
    var facts = PostFacts(.quotation, language: .indonesian, at: at("2026-11-20T09:00"))
    let subject = PostSubject.collected(.quotation(Identifier(1)))
    for (fact, text) in [
      (.quotation, "Baca."), (.author, "Rahma"), (.title, "Jalan Buku"), (.page, "12"),
    ] as [(PostFact, String)] { facts.state(fact, of: subject, .text(text)) }
    for form in PostForm.allCases where form != .xLink {
      #expect(try text(facts, form).contains("“Baca.” — Rahma, Jalan Buku, hlm. 12"))
    }
  }

  @Test func `only facts that a text tells are its statements`() throws {
    let own = PostTemplate(
      occasion: .announcement, form: .x, language: .indonesian, text: "{acara} di {tempat}")
    let composition = try Wording(.indonesian, zone: makassar).composition(
      of: facts(.announcement), in: [.x], own: [own])
    #expect(composition.stated == [.event, .place])
    #expect(composition.texts[0].text == "Bedah Buku di Aula")
  }

  @Test func `a winner without consent is a number`() throws {
    var facts = facts(.winners)
    facts.winners = [
      PostFacts.Winner(award: "Juara I", names: [.participant(number: 17), .group("SDN 1")])
    ]
    facts.state(.winners, of: .award(Identifier(1)), .entrants(["ID3", "group:1"]))
    #expect(try text(facts, .instagram).contains("Juara I: Peserta 017, SDN 1"))
  }
}
