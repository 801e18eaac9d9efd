import Juara
import JuaraTestSupport
import Testing

/// Today is Sunday, 20 December 2026.
struct OpeningQuestionTests {
  private func asked(_ question: String) -> OpeningQuestion? {
    OpeningQuestion(QuestionWords().spelled(inFull: question), today: day("2026-12-20"))
  }

  @Test(arguments: [
    ("besok buka?", "2026-12-21"), ("bsk buka gak kak", "2026-12-21"),
    ("lusa tutup ya", "2026-12-22"),
    ("hari ini perpus buka jam berapa min", "2026-12-20"), ("hari minggu buka gak", "2026-12-20"),
    ("jum'at buka sampai jam berapa", "2026-12-25"), ("are you open on Monday?", "2026-12-21"),
    ("natal buka gak", "2026-12-25"), ("tahun baru libur?", "2027-01-01"),
    ("tgl 24 desember buka?", "2026-12-24"), ("17 agustus buka kah", "2027-08-17"),
    ("what time do you close tomorrow", "2026-12-21"),
  ])
  func `the day whose opening hours are asked for is understood`(question: String, asked: String) {
    #expect(self.asked(question)?.day == day(asked))
  }

  @Test(
    arguments: [
      "besok lomba dibuka jam berapa", "kapan buka", "besok atau lusa buka",
      "pendaftaran natal buka",
      "lebaran buka gak", "buka buku besok", "besok hujan", "minggu depan buka gak", "",
    ])
  func `what asks for something else, or names no day that is certain, is not`(_ question: String) {
    #expect(asked(question) == nil)
  }

  @Test func `a public holiday is told from other days`() {
    #expect(asked("natal buka gak")?.isHoliday == true)
    #expect(asked("25 desember buka gak")?.isHoliday == true)
    #expect(asked("besok buka gak")?.isHoliday == false)
  }
}
