import Juara
import JuaraTestSupport
import Testing

struct ReferralTests {
  @Test(arguments: [("bcdfgh", "bcdfgh"), (" BCDfgh ", "bcdfgh")])
  func `a code is read in any case`(typed: String, text: String) {
    #expect(ReferralCode(typed)?.text == text)
  }

  @Test(arguments: ["", "bcdfg", "bcdfghj", "bcdfga", "bcdfgl", "bcdfg1", "Instagram", "poster"])
  func `other words are no code`(typed: String) {
    #expect(ReferralCode(typed) == nil)
  }

  @Test func `a drawn code is one that is read`() {
    var random = Seeded(3)
    for _ in 0..<200 {
      let code = ReferralCode.drawn(using: &random)
      #expect(ReferralCode(code.text) == code)
    }
  }

  @Test(
    arguments: [
      (
        "https://docs.google.com/forms/d/e/1FAIpKODEx/viewform?usp=pp_url&entry.12=KODE",
        "https://docs.google.com/forms/d/e/1FAIpKODEx/viewform?usp=pp_url&entry.12=bcdfgh"
      ),
      ("https://contoh.id/KODE?x=1", "https://contoh.id/bcdfgh?x=1"),
      ("https://contoh.id/KODEPOS", nil), ("https://forms.gle/xKODE", nil),
      ("https://contoh.id/daftar", nil),
    ] as [(String, String?)])
  func `a code takes the place of KODE in the form's link`(link: String, filled: String?) {
    #expect(FormLink(link).filled(with: ReferralCode("bcdfgh")!) == filled)
  }

  @Test func `who comes by no referral gets the link without a code`() {
    #expect(FormLink("https://contoh.id/f?k=KODE").withoutCode == "https://contoh.id/f?k=")
    #expect(FormLink("https://contoh.id/f").withoutCode == "https://contoh.id/f")
  }

  @Test(arguments: [
    ("https://docs.google.com/forms/aB?k=bc", "HTTPS://DOCS.GOOGLE.COM/forms/aB?k=bc"),
    ("https://contoh.id", "HTTPS://CONTOH.ID"), ("https://contoh.id?a=b", "HTTPS://CONTOH.ID?a=b"),
    ("https://a:b@contoh.id/x", "https://a:b@contoh.id/x"),
  ])
  func `a QR code has in capitals what means the same in capitals`(link: String, text: String) {
    #expect(FormLink.forQR(link) == text)
  }

  @Test func `a poster has no contact, and an agreement ends after it begins`() {
    let name = PersonName("Radio Contoh")!
    #expect(throws: ReferralRefusal.noPartner(.poster)) {
      try ReferralTerms(name: name, contact: "0511").check(for: .poster)
    }
    let (first, last) = (Day("2026-11-01")!, Day("2026-10-31")!)
    #expect(throws: ReferralRefusal.endsBeforeStart(first, last)) {
      try ReferralTerms(name: name, agreedFrom: first, agreedUntil: last).check(for: .partner)
    }
  }
}
