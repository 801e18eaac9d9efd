import Juara
import JuaraWording
import Testing

struct ConsentTextTests {
  /// Whoever changes a word of the text changes its last four digits: then its day is to be changed as
  /// well, and this test.
  @Test func `a text that was signed keeps its version, and a changed text gets another`() {
    #expect(ConsentText.version(in: .indonesian) == "id-2026-11-29-6627")
    #expect(ConsentText.version(in: .english) == "en-2026-11-29-a1b6")
  }

  @Test(arguments: Language.allCases)
  func `the text names no person, event or library`(language: Language) {
    for isForGuardian in [true, false] {
      let text = ConsentText(in: language, isForGuardian: isForGuardian)
      let all =
        [text.introduction, text.withdrawal, text.rights]
        + Consent.Purpose.allCases.map { text.agreement(to: $0) }
      #expect(Set(all).count == all.count)
      #expect(all.allSatisfy { !$0.contains("{{") && $0.hasSuffix(".") })
    }
  }

  @Test func `a guardian signs other words than somebody of age`() {
    for purpose in Consent.Purpose.allCases {
      let guardian = ConsentText(in: .indonesian, isForGuardian: true).agreement(to: purpose)
      let adult = ConsentText(in: .indonesian, isForGuardian: false).agreement(to: purpose)
      #expect(guardian != adult)
    }
  }
}
