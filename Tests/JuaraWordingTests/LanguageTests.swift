import Juara
import JuaraWording
import Testing

@Suite struct LanguageTests {
  private let indonesian = Wording(.indonesian, zone: LibraryZone("Asia/Makassar"))
  private let english = Wording(.english, zone: LibraryZone("Asia/Makassar"))

  @Test func `numbers set their thousands apart as the language does`() {
    #expect(indonesian.number(28_994) == "28.994")
    #expect(english.number(28_994) == "28,994")
    #expect(english.number(-1_234_567) == "-1,234,567")
    #expect(indonesian.number(999) == "999")
  }

  @Test func `instants are told in the library's local time`() {
    let instant = Instant("2026-12-05T01:05:00Z")!
    #expect(indonesian.instant(instant) == "5 Desember 2026 pukul 09.05")
    #expect(english.instant(instant) == "5 December 2026 at 09:05")
    #expect(english.shortInstant(instant) == "2026-12-05 09:05")
  }

  @Test func `points have a comma in Indonesian and a point in English`() {
    let points = Points(units: 9, perPoint: 4)
    #expect(indonesian.points(points) == "2,25")
    #expect(english.points(points) == "2.25")
  }

  @Test func `a minor without consent is told by number`() {
    #expect(indonesian.name(.participant(number: 17)) == "Peserta 017")
    #expect(english.name(.participant(number: 1_234)) == "Entrant 1234")
    #expect(english.name(.family(number: 3)) == "Family 003")
  }

  @Test func `alternatives end with or`() {
    let problem = NotFound.event("bedah", nearest: ["bedah-buku", "bedah-film"])
    #expect(
      indonesian.sentence(problem)
        == "Tidak ada acara berkode “bedah”. Mungkin maksudnya “bedah-buku” atau “bedah-film”?")
    #expect(
      english.sentence(problem)
        == "No event has the code “bedah”. Did you mean “bedah-buku” or “bedah-film”?")
  }
}
