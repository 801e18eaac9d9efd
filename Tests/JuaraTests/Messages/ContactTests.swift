import Juara
import JuaraTestSupport
import Testing

@Suite struct ContactTests {
  private func person(born: String?, phone: String?, guardian: String?) -> PersonDetails {
    var person = PersonDetails.sample("Ani", born: born, phone: phone)
    person.guardianPhone = guardian.map { TypedPhone(PhoneNumber(e164: $0)!, typed: $0) }
    return person
  }

  @Test(
    arguments: [
      ("2015-03-01", "+62811", "+62822", "+62822", true),
      ("2015-03-01", "+62811", nil, "+62811", false),
      ("1990-03-01", "+62811", "+62822", "+62811", false),
      ("1990-03-01", nil, "+62822", nil, false),
      // Who names a guardian and no birth date counts as a minor.
      (nil, "+62811", "+62822", "+62822", true), (nil, "+62811", nil, "+62811", false),
      (nil, nil, nil, nil, false),
    ] as [(String?, String?, String?, String?, Bool)])
  func `a minor's guardian is written to, anybody else is written to directly`(
    born: String?, phone: String?, guardian: String?, used: String?, isGuardian: Bool
  ) {
    func long(_ number: String?) -> String? { number.map { $0 + "12345678" } }
    let contact = person(born: born, phone: long(phone), guardian: long(guardian))
      .contact(on: day("2026-12-05"), ageOfMajority: 18)
    #expect(contact?.phone.e164 == long(used))
    #expect((contact?.isGuardian ?? false) == isGuardian)
  }

  @Test func `a WhatsApp link opens a chat with the text filled in`() {
    let phone = PhoneNumber(e164: "+6281234567890")!
    #expect(phone.whatsAppLink() == "https://wa.me/6281234567890")
    #expect(
      phone.whatsAppLink(text: "Halo Nur’aini & “Budi”!\nhttps://x.org/?a=1+2~é")
        == "https://wa.me/6281234567890?text=Halo%20Nur%E2%80%99aini%20%26%20%E2%80%9CBudi%E2%80%9D"
        + "%21%0Ahttps%3A%2F%2Fx.org%2F%3Fa%3D1%2B2~%C3%A9")
  }
}
