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
    ("", EmailProblem.notOneAt), ("-", .notOneAt), ("rani.example.org", .notOneAt),
    ("rani@@example.org", .notOneAt), ("a@b.org, c@d.org", .notOneAt),
    ("@example.org", .badLocalPart), (".rani@example.org", .badLocalPart),
    ("rani.@example.org", .badLocalPart), ("ra..ni@example.org", .badLocalPart),
    ("ra ni@example.org", .badLocalPart), ("räni@example.org", .badLocalPart),
    ("\"rani\"@example.org", .badLocalPart), ("mailto:rani@example.org", .badLocalPart),
    ("rani@example", .badDomain), ("rani@", .badDomain), ("rani@example..org", .badDomain),
    ("rani@example.org.", .badDomain), ("rani@-example.org", .badDomain),
    ("rani@example-.org", .badDomain), ("rani@exam ple.org", .badDomain),
    ("rani@example,org", .badDomain), ("rani@127.0.0.1", .badDomain),
    ("rani@example.o", .badDomain),
    ("rani@example.org/x", .badDomain), ("rani@example_x.org", .badDomain),
  ])
  func `what is wrong with an address is said`(typed: String, problem: EmailProblem) {
    #expect(throws: problem) { try EmailAddress.read(typed) }
    #expect(EmailAddress(typed) == nil)
  }

  @Test func `the limits of RFC 5321 hold`() {
    let local = String(repeating: "a", count: 64)
    let label = String(repeating: "b", count: 63)
    #expect(EmailAddress("\(local)@\(label).org") != nil)
    #expect(throws: EmailProblem.badLocalPart) { try EmailAddress.read("a\(local)@example.org") }
    #expect(throws: EmailProblem.badDomain) { try EmailAddress.read("a@b\(label).org") }
    #expect(throws: EmailProblem.tooLong) {
      try EmailAddress.read("\(local)@\(label).\(label).\(label).org")
    }
  }
}
