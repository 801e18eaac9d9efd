import Juara
import JuaraTestSupport
import Testing

struct PersonDetailsTests {
  private let known = PersonDetails.sample(
    "Rani Contoh", born: "2014-03-02", phone: "+6281200000001", email: "rani@example.org",
    school: "SDN 1 Contoh", class: "5A", member: "A-1")

  @Test func `what is not said erases nothing, and the name stays as staff have it`() {
    #expect(known.updated(by: .sample("RANI CONTOH")) == known)
  }

  @Test func `what is said lies over what was known, and the changes tell old and new`() {
    let newer = known.updated(by: .sample("x", phone: "+6281200000002", class: "6A"))
    #expect(
      known.changes(to: newer) == [
        .init("phone", from: "+6281200000001", to: "+6281200000002"),
        .init("schoolClass", from: "5A", to: "6A"),
      ])
  }

  @Test func `the same phone typed otherwise is no change`() {
    var typed = known
    typed.phone = TypedPhone(PhoneNumber(e164: "+6281200000001")!, typed: "0812-0000-0001")
    #expect(known.changes(to: known.updated(by: typed)) == [])
  }

  @Test func `capitals in an e-mail are no change, and a change keeps them`() {
    #expect(known.updated(by: .sample("x", email: "RANI@example.org")) == known)
    let other = known.updated(by: .sample("x", email: "New@example.org"))
    #expect(
      known.changes(to: other) == [
        .init("email", from: "rani@example.org", to: "New@example.org")
      ])
  }
}
