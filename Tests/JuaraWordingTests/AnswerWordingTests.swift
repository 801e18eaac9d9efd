import Juara
import JuaraTestSupport
import JuaraWording
import Testing

struct AnswerWordingTests {
  private static let now = at("2026-12-01T09:00")

  private func event(
    _ title: String, capacity: Int? = nil, taken: Int = 0, waiting: Int = 0,
    window: ReadingWindow? = nil, results: PublicEvent.Results = .notOver
  ) -> PublicEvent {
    var plan = EventPlan.sample(capacity: capacity)
    plan.title = title
    return PublicEvent(
      Event(
        id: Identifier(1), code: EventCode("x")!, plan: plan, state: .published,
        seatsTaken: taken), waiting: waiting, window: window, results: results)
  }

  private func facts(
    _ events: [PublicEvent] = [], hours: OpeningHours = OpeningHours()
  ) -> LiveFacts {
    LiveFacts(library: .sample, hours: hours, events: events, at: Self.now)
  }

  private let indonesian = Wording(.indonesian, zone: makassar)
  private let english = Wording(.english, zone: makassar)

  @Test func `seats and the queue are told`() {
    let events = [
      event("Bedah", capacity: 20, taken: 17), event("Kelas", capacity: 5, taken: 5, waiting: 2),
      event("Seminar"),
    ]
    #expect(
      indonesian.answer("{kursi}", facts(events))
        == "- Bedah: sisa 3 dari 20 kursi\n- Kelas: penuh, 2 orang di daftar tunggu\n- Seminar: kursinya tidak dibatasi"
    )
    #expect(
      english.answer("{seats}", facts(events))
        == "- Bedah: 3 of 20 seats left\n- Kelas: full, 2 people on the waiting list\n- Seminar: seats are not limited"
    )
  }

  @Test func `events, deadlines, challenges and results are told`() {
    let window = ReadingWindow(from: day("2026-12-01"), to: day("2026-12-31"))
    let events = [event("Bedah"), event("Baca", window: window, results: .awaited)]
    #expect(
      indonesian.answer("{acara}", facts(events))
        == "- Bedah: 5 Desember 2026 pukul 09.00 WITA\n- Baca: 1–31 Desember 2026")
    #expect(
      english.answer("{challenges}", facts(events))
        == "- Baca: 1–31 December 2026 (not yet begun)")
    #expect(
      indonesian.answer("{hasil}", facts(events)) == "- Baca: hasilnya belum diumumkan")
    #expect(indonesian.answer("{batas}", facts(events)).contains("pendaftaran sampai"))
  }

  @Test func `where there is nothing, that is said`() {
    for fact in AnswerTemplate.Fact.allCases {
      let texts = [indonesian, english].map { wording in
        wording.answer("{\(fact.words.english)}", facts())
      }
      #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") }, "\(fact)")
      if ![.library, .majority].contains(fact) { #expect(texts[0] != texts[1]) }
    }
  }

  @Test func `opening hours are told for the week, days that differ, and today`() throws {
    var hours = OpeningHours()
    for weekday in [Weekday.monday, .tuesday] {
      hours.weekly[weekday] = try [TimeSpan](openingHours: "08.00-11.00,14.00-17.00")
    }
    hours.weekly[.sunday] = []
    hours.exceptions[day("2026-12-25")] = []
    #expect(
      indonesian.answer("{jam-buka}", facts(hours: hours)) == """
        - Senin–Selasa: 08.00–11.00 dan 14.00–17.00
        - Minggu: tutup
        - Jumat, 25 Desember 2026: tutup
        Hari ini (Selasa): 08.00–11.00 dan 14.00–17.00.
        """)
  }

  @Test func `the starter set has 25 entries in both languages that can be filled`() throws {
    #expect(StarterAnswer.all.count == 25)
    #expect(Set(StarterAnswer.all.map(\.code)).count == 25)
    for starter in StarterAnswer.all {
      let drafts = starter.drafts
      #expect(drafts.count == 2, "\(starter.code)")
      for draft in drafts {
        try draft.check()
        #expect(draft.phrasings.count >= 2, "\(starter.code)")
        #expect(draft.title?.contains("{") == false)
      }
      #expect(drafts[0].answer != drafts[1].answer)
    }
  }

  @Test func `each starter entry is found by its own title in both languages`() {
    let texts = StarterAnswer.all.map { starter in
      AnswerTexts(
        questions: starter.drafts.flatMap { [$0.title ?? ""] + $0.phrasings },
        answers: starter.drafts.compactMap(\.answer))
    }
    let index = AnswerIndex(texts, unanswerable: OtherSubjects.questions, words: QuestionWords())
    for (position, starter) in StarterAnswer.all.enumerated() {
      for title in starter.drafts.compactMap(\.title) {
        let found = index.rank(title).matches.first?.entry
        #expect(found == position, "\(title)")
      }
    }
  }

  @Test(arguments: [
    (30, "kurang dari semenit", "less than a minute"), (3_660, "1 jam 1 menit", "1 hour 1 minute"),
    (2 * 86_400 + 7_200, "2 hari 2 jam", "2 days 2 hours"),
  ])
  func `a wait is told`(seconds: Int64, indonesian: String, english: String) {
    #expect(self.indonesian.wait(seconds) == indonesian)
    #expect(self.english.wait(seconds) == english)
  }
}
