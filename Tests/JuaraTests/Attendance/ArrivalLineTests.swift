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
    #expect(try read("+ Siti") == .walkIn(.init(name: PersonName("Siti")!)))
  }

  @Test func `what is not understood of it is said`() throws {
    #expect(throws: ArrivalLineProblem.noName) { try read("+ / 5A") }
    #expect(throws: ArrivalLineProblem.notUnderstood("31-02-2014")) {
      try read("+ Siti / 31-02-2014")
    }
    #expect(throws: ArrivalLineProblem.twice("6B")) { try read("+ Siti / 5A / 6B") }
  }
}
