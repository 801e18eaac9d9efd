import Juara
import Testing

struct EventCodeTests {
  @Test(arguments: ["a", "7", "baca-2026", "a--b", String(repeating: "x", count: 60)])
  func `a code is small letters, digits and inner hyphens`(text: String) {
    #expect(EventCode(text)?.text == text)
  }

  @Test(arguments: [
    "", "-a", "a-", "Baca", "baca 2026", "baca_2026", "kafé", "a/b",
    String(repeating: "x", count: 61),
  ])
  func `anything else is no code`(text: String) {
    #expect(EventCode(text) == nil)
  }
}
