import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct InquiryStoreTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func record(
    _ text: String, _ kind: Inquiry.Kind = .question
  ) throws -> Inquiry {
    try store.recordInquiry(text, kind, via: .desk, by: .staff()).inquiry
  }

  @Test func `an inquiry is kept without numbers and names that the library knows`() throws {
    try store.makeEvent()
    _ = try store.register(
      RegistrationDraft(
        person: PersonDetails(
          name: PersonName("Siti Nur'aini")!, birthDate: day("2015-01-01"),
          guardianName: "Budi Santoso")), in: "bedah", by: .staff())
    let (inquiry, removed) = try store.recordInquiry(
      "Apakah siti nuraini anak Budi Santoso ikut? WA 0812-0000-0001", .question, via: .whatsapp,
      by: .staff())
    #expect(inquiry.text == "Apakah […] anak […] ikut? WA […]")
    #expect(removed == [.name, .number])
    let everything = try store.read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT text FROM inquiry UNION ALL SELECT changes FROM auditEntry WHERE subject = 'inquiry'"
      )
    }.joined()
    for datum in ["siti", "nur", "Budi", "0812"] {
      #expect(!everything.lowercased().contains(datum.lowercased()), "\(datum)")
    }
  }

  @Test func `a name that is known only later goes when the person is erased`() throws {
    let inquiry = try record("apakah Zulaikha sudah menang?")
    try store.answerInquiries(
      [inquiry.id], by: FAQDraft(code: FAQCode("hasil")!, title: "Hasil?", answer: "Lihat papan."),
      isNew: true, .staff())
    try store.makeEvent()
    let id = try store.enrol("Zulaikha", born: "2015-01-01").participant
    try store.erase(id, confirming: "Zulaikha", by: .staff())
    #expect(try store.inquiry(inquiry.id).text == "apakah […] sudah menang?")
    #expect(try store.faqEntry("hasil").phrasings == ["apakah […] sudah menang?"])
  }

  @Test func `the table of inquiries has no column for who asked`() throws {
    let columns = try store.read { db in try db.columns(in: "inquiry").map(\.name) }
    #expect(
      columns == [
        "id", "text", "kind", "channel", "askedAt", "state", "entryId", "settledAt", "settledBy",
      ])
  }

  @Test func `a question that is answered becomes a phrasing, praise does not`() throws {
    let ids = [
      try record("buka hari minggu ga").id, try record("mantap", .praise).id,
    ]
    let (entry, phrasings) = try store.answerInquiries(
      ids, by: FAQDraft(code: FAQCode("jam-buka")!, title: "Kapan buka?", answer: "Tiap hari."),
      isNew: true, .staff("2026-11-01T12:00"))
    #expect(entry?.phrasings == ["buka hari minggu ga"] && phrasings == 1)
    #expect(try store.inquiries(openOnly: true).isEmpty)
    #expect(throws: InquiryRefusal.alreadyAnswered(ids[0], on: at("2026-11-01T12:00"))) {
      try store.answerInquiries([ids[0]], by: nil, .staff())
    }
    #expect(try store.answerBase().index.rank("hari minggu buka ga?").matches.first?.entry == 0)
    try store.removeFAQEntry("jam-buka", by: .staff())
    #expect(try store.inquiry(ids[0]).state.code == nil)
  }

  @Test func `what is ignored teaches what is none of the library's business`() throws {
    try store.addFAQEntry(
      FAQDraft(code: FAQCode("denda")!, title: "Berapa denda buku?", answer: "Rp500 sehari"),
      by: .staff())
    let question = "denda tilang motor berapa"
    let before = try store.answerBase().index.rank(question).confidence.probability
    try store.ignoreInquiries([try record("min denda tilang motor brp").id], by: .staff())
    #expect(try store.answerBase().index.rank(question).confidence.probability < before)
    let praise = try record("mantap", .praise).id
    #expect(throws: InquiryRefusal.notAQuestion(praise, .praise)) {
      try store.ignoreInquiries([praise], by: .staff())
    }
  }

  @Test func `what is wrong with an inquiry is refused`() throws {
    #expect(throws: InquiryRefusal.empty) { try record(" \n") }
    #expect(throws: InquiryRefusal.tooLong(limit: 1_000)) {
      try record(String(repeating: "a ", count: 600))
    }
    #expect(throws: InquiryRefusal.inFuture(at("2026-11-02T10:00"))) {
      try store.recordInquiry(
        "x", .question, via: .desk, askedAt: at("2026-11-02T10:00"), by: .staff())
    }
    #expect(throws: InquiryRefusal.unknown(Identifier(9))) { try store.inquiry(Identifier(9)) }
  }

  @Test func `live facts tell seats, queue and results, and no draft`() throws {
    try store.makeEvent("bedah", capacity: 1)
    try store.makeEvent("draf")
    try store.publishEvent("bedah", by: .staff())
    try store.enrol("Ani", born: "1990-01-01")
    try store.enrol("Budi", born: "1990-01-01")
    let facts = try store.liveFacts(at: at("2026-11-02T09:00"))
    #expect(facts.events.map(\.code.text) == ["bedah"])
    #expect(facts.events[0].seats.free == 0 && facts.events[0].waiting == 1)
    #expect(facts.upcoming.count == 1)
    #expect(try store.liveFacts(at: at("2027-03-01T09:00")).events.isEmpty)
  }

  @Test func `opening hours are set by weekday and by day, and taken away`() throws {
    let spans = try [TimeSpan](openingHours: "08.00-11.00,14.00-17.00")
    try store.setOpeningHours(try OpeningDays("senin-jumat"), to: spans, by: .staff())
    try store.setOpeningHours(.day(day("2026-12-25")), to: [], by: .staff())
    var hours = try store.openingHours()
    #expect(hours.weekly.count == 5 && hours.weekly[.friday] == spans)
    #expect(hours.exceptions == [day("2026-12-25"): []])
    try store.setOpeningHours(.day(day("2026-12-25")), to: nil, by: .staff())
    hours = try store.openingHours()
    #expect(hours.exceptions.isEmpty)
    let entries = try store.auditEntries().filter { $0.subject == .library }
    #expect(entries.contains { $0.changes.contains { $0.field == "hours.2026-12-25" } })
  }
}
