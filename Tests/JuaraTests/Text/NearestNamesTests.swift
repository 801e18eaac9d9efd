import Juara
import Testing

struct NearestNamesTests {
  private let known = ["membaca-2026", "membaca-2025", "lomba-puisi", "seminar", "sains", "zzz"]

  @Test(arguments: [
    ("membca-2026", ["membaca-2026", "membaca-2025"]), ("SEMINAR", ["seminar"]),
    ("semniar", ["seminar"]), ("lomba", ["lomba-puisi"]), ("seminar-anak", ["seminar"]),
    ("qqqqqqqq", []),
  ])
  func `a slip of the hand or a beginning finds what was meant, nearest first`(
    typed: String, nearest: [String]
  ) {
    #expect(NearestNames.to(typed, among: known) == nearest)
  }

  @Test func `no more than three are named, equals by name`() {
    let known = ["baca-4", "baca-3", "baca-2", "baca-1"]
    #expect(NearestNames.to("baca-9", among: known) == ["baca-1", "baca-2", "baca-3"])
  }

  @Test func `a swap of neighbours is one slip, and not two`() {
    #expect(
      NearestNames.to("abdc", among: ["abcd", "abcc", "abxy"]) == ["abcc", "abcd", "abxy"])
  }
}
