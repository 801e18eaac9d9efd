import JuaraTestSupport
import Testing

@testable import Juara

struct InquiryTests {
  private func inquiry(
    _ id: Int64, _ text: String, _ kind: Inquiry.Kind = .question,
    via channel: Inquiry.Channel = .desk, at local: String = "2026-11-01T10:00",
    answered: String? = nil, by code: String? = nil
  ) -> Inquiry {
    Inquiry(
      id: Identifier(id), text: text, kind: kind, channel: channel,
      askedAt: JuaraTestSupport.at(local),
      state: answered.map { .answered(.staff($0), code.flatMap { FAQCode($0) }) } ?? .open)
  }

  @Test func `those that ask for much the same stand together, the most frequent first`() {
    let groups = InquiryGroup.of(
      [
        inquiry(1, "apakah ada musala di perpustakaan"), inquiry(2, "buku komik baru ada?"),
        inquiry(3, "di perpus ada musala kah min"), inquiry(4, "ada musala", .wish),
      ], words: QuestionWords())
    #expect(groups.map { $0.inquiries.map(\.id.rawValue) } == [[1, 3], [2], [4]])
  }

  @Test func `a report counts, and takes the median of the waits`() {
    let report = AnswerReport([
      inquiry(1, "a", via: .instagram, answered: "2026-11-01T11:00", by: "jam-buka"),
      inquiry(2, "b", via: .instagram, answered: "2026-11-03T10:00", by: "jam-buka"),
      inquiry(3, "c", answered: "2026-11-01T10:30"), inquiry(4, "d", .praise),
    ])
    let all = report.sections[0].line
    #expect(all.received == 4 && all.answered == 3 && all.open == 1)
    #expect(all.medianSeconds == 3_600 && all.withinADay == 2)
    let instagram = report.sections.first { $0.group == .channel(.instagram) }?.line
    #expect(instagram?.medianSeconds == 88_200)
    #expect(report.sections.last?.group == .topic(FAQCode("jam-buka")!))
    #expect(AnswerReport([]).sections.count == 1)
    #expect(AnswerReport([]).sections[0].line.medianSeconds == nil)
  }
}

struct PersonalDataRemovalTests {
  @Test(arguments: [
    ("wa saya 0812-3456 7890 ya", "wa saya […] ya", PersonalDataRemoval.Kind.number),
    ("hub +62 (812) 3456.7890", "hub […]", .number),
    ("NIK 6372010101900001, tolong", "NIK […], tolong", .number),
    ("telp 5550142", "telp […]", .number),
    ("balas ke ani@example.org dong", "balas ke […] dong", .email),
    ("tanya @ani.contoh aja", "tanya […] aja", .account),
  ])
  func `what tells of a person is left out`(
    typed: String, kept: String, kind: PersonalDataRemoval.Kind
  ) {
    let removal = PersonalDataRemoval(typed)
    #expect(removal.text == kept && removal.removed == [kind])
  }

  @Test(arguments: [
    "tahun 2026 buka jam 08.00-17.00?", "denda Rp5.000 untuk 3 hari", "kelas 7A, 12 orang",
    "tanggal 5-12-2026",
  ])
  func `prices, times and counts stay`(typed: String) {
    let removal = PersonalDataRemoval(typed)
    #expect(removal.text == typed && removal.removed.isEmpty)
  }

  @Test func `full names that are known go, single words stay`() {
    var removal = PersonalDataRemoval("apakah Siti Nur'aini sudah daftar? Siti teman saya")
    removal.remove(names: ["siti nuraini"])
    #expect(removal.text == "apakah […] sudah daftar? Siti teman saya")
    #expect(removal.removed == [.name])
  }
}

struct AnswerTemplateTests {
  @Test func `both languages' names of a placeholder work, and others are refused`() throws {
    #expect(try AnswerTemplate("{jam-buka} {hours}").facts == [.hours, .hours])
    #expect(throws: FAQRefusal.unknownPlaceholder("jam")) { try AnswerTemplate("Buka {jam}") }
    #expect(throws: FAQRefusal.strayBrace("{buka")) { try AnswerTemplate("Jam {buka") }
    #expect(throws: FAQRefusal.strayBrace("} x")) { try AnswerTemplate("a } x") }
  }

  @Test func `placeholders are no words of the entry`() throws {
    let entry = FAQEntry(
      id: Identifier(1), code: FAQCode("jam-buka")!,
      texts: [.indonesian: .init(title: "Kapan buka?", answer: "Buka: {jam-buka}")],
      phrasings: ["tutup jam berapa"])
    #expect(
      entry.searched
        == AnswerTexts(questions: ["Kapan buka?", "tutup jam berapa"], answers: ["Buka:  "]))
    #expect(entry.text(in: .english).language == .indonesian)
  }
}

struct LiveFactsTests {
  private func event(_ code: String, _ title: String) -> PublicEvent {
    let plan = EventPlan(
      title: title, kind: .discussion, startsAt: at("2026-12-05T09:00"),
      endsAt: at("2026-12-05T11:00"))
    return PublicEvent(
      Event(
        id: Identifier(1), code: EventCode(code)!, plan: plan, state: .published, seatsTaken: 0),
      waiting: 0)
  }

  @Test func `a question that names an event is answered about that one`() {
    let facts = LiveFacts(
      library: .sample, hours: OpeningHours(),
      events: [event("bedah", "Bedah Buku Laskar"), event("bedah-2", "Bedah Buku Bumi")],
      at: at("2026-12-01T09:00"))
    let words = QuestionWords()
    #expect(
      facts.about("kursi laskar masih ada?", words: words).events.map(\.code.text) == ["bedah"])
    #expect(facts.about("bedah buku masih ada kursi?", words: words).events.count == 2)
    #expect(facts.about("kursi masih ada?", words: words).events.count == 2)
  }
}
