import JuaraTestSupport
import Testing

@testable import Juara

struct ArrivalLineTests {
  private func read(_ line: String) throws -> ArrivalLine {
    try ArrivalLine.read(line, countryCode: "62")
  }

  @Test func `a line is somebody, or a word of command`() throws {
    #expect(try read(" 17 ") == .person("17"))
    #expect(try read("Siti  Aminah") == .person("Siti Aminah"))
    #expect(try read("+62 812-3456-7890") == .person("+62 812-3456-7890"))
    #expect(try read("batal") == .undo)
    #expect(try read("done") == .stop)
    #expect(try read("  ") == .blank)
  }

  @Test func `somebody unregistered comes with what is known`() throws {
    #expect(
      try read("+ Siti Aminah / 27-03-2014 / 0812-3456-7890 / Bu Rusmini")
        == .walkIn(
          .init(
            name: PersonName("Siti Aminah")!, birthDate: day("2014-03-27"),
            phone: TypedPhone(PhoneNumber(e164: "+6281234567890")!, typed: "0812-3456-7890"),
            guardianName: PersonName("Bu Rusmini")!)))
    #expect(
      try read("+Siti Aminah / 27/03/2014 / 5A")
        == .walkIn(
          .init(
            name: PersonName("Siti Aminah")!, birthDate: day("2014-03-27"),
            schoolClass: SchoolClass("5A")!)))
    #expect(
      try read("+ Pak Hadi / umum / Ibu Rusmini")
        == .walkIn(
          .init(
            name: PersonName("Pak Hadi")!, schoolClass: SchoolClass("umum")!,
            guardianName: PersonName("Ibu Rusmini")!)))
    #expect(try read("+ Siti") == .walkIn(.init(name: PersonName("Siti")!)))
  }

  @Test(arguments: [("27-03-2014", true), ("5A", true), ("umum", false), ("27-03-1990", false)])
  func `the telephone of a child is the guardian's`(born: String, isChild: Bool) throws {
    let walkIn = try ArrivalLine.WalkIn(
      name: PersonName("Siti")!, born: born, phone: "0812-3456-7890", guardian: nil,
      countryCode: "62")
    let person = walkIn.person(on: day("2026-11-01"), ageOfMajority: 18)
    #expect((person.guardianPhone != nil, person.phone != nil) == (isChild, !isChild))
    guard case .walkIn(let read) = try read("+ Siti / \(born) / 0812-3456-7890") else {
      Issue.record("read as somebody else")
      return
    }
    #expect(read == walkIn)
  }

  @Test func `what is not understood of the fields is said`() throws {
    func read(_ born: String, _ phone: String? = nil, _ guardian: String? = nil) throws {
      _ = try ArrivalLine.WalkIn(
        name: PersonName("Siti")!, born: born, phone: phone, guardian: guardian, countryCode: "62")
    }
    for born in ["lima", "31-02-2014"] {
      #expect(throws: ArrivalLineProblem.notUnderstood(born)) { try read(born) }
    }
    #expect(throws: ArrivalLineProblem.notUnderstood("12")) { try read("5A", "12") }
    let long = String(repeating: "a", count: 500)
    #expect(throws: ArrivalLineProblem.notUnderstood(long)) { try read("5A", nil, long) }
  }

  @Test func `what is not understood of it is said`() throws {
    #expect(throws: ArrivalLineProblem.noName) { try read("+ / 5A") }
    #expect(throws: ArrivalLineProblem.notUnderstood("31-02-2014")) {
      try read("+ Siti / 31-02-2014")
    }
    #expect(throws: ArrivalLineProblem.twice("6B")) { try read("+ Siti / 5A / 6B") }
  }
}
