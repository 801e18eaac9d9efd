import Juara
import Testing

struct EmailAddressTests {
  @Test(arguments: [
    ("rani@example.org", "rani@example.org", "rani@example.org"),
    (
      "  Rani.Melati+lomba@Example.ORG \n", "Rani.Melati+lomba@example.org",
      "rani.melati+lomba@example.org"
    ),
    ("\u{200B}o'neil@mail.example.co.id", "o'neil@mail.example.co.id", "o'neil@mail.example.co.id"),
    ("a@xn--p1ai.xn--p1ai", "a@xn--p1ai.xn--p1ai", "a@xn--p1ai.xn--p1ai"),
  ])
  func `an address keeps its local part and has a key for comparing`(
    typed: String, text: String, key: String
  ) throws {
    let address = try #require(EmailAddress(typed))
    #expect(address.text == text)
    #expect(address.key == key)
  }

  @Test(arguments: [
    "", "-", "rani.example.org", "rani@@example.org", "a@b.org, c@d.org", "@example.org",
    ".rani@example.org", "rani.@example.org", "ra..ni@example.org", "ra ni@example.org",
    "räni@example.org", "\"rani\"@example.org", "mailto:rani@example.org", "rani@example",
    "rani@", "rani@example..org", "rani@example.org.", "rani@-example.org", "rani@example-.org",
    "rani@exam ple.org", "rani@example,org", "rani@127.0.0.1", "rani@example.o",
    "rani@example.org/x", "rani@example_x.org",
  ])
  func `what is not an address is not read`(typed: String) {
    #expect(EmailAddress(typed) == nil)
  }

  @Test func `the limits of RFC 5321 hold`() {
    let local = String(repeating: "a", count: 64)
    let label = String(repeating: "b", count: 63)
    #expect(EmailAddress("\(local)@\(label).org") != nil)
    #expect(EmailAddress("a\(local)@example.org") == nil)
    #expect(EmailAddress("a@b\(label).org") == nil)
    #expect(EmailAddress("\(local)@\(label).\(label).\(label).org") == nil)
  }
}
