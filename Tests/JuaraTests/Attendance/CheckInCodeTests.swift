import Juara
import JuaraTestSupport
import Testing

@Suite struct CheckInCodeTests {
  @Test(arguments: ["K7Q-2MX", "k7q2mx", " K7Q 2MX ", "K7Q2MX"])
  func `a code is known however it is typed`(_ typed: String) {
    #expect(CheckInCode(typed)?.text == "K7Q2MX")
  }

  @Test func `a letter that is in no code is the digit it is taken for`() {
    #expect(CheckInCode("bsz-ABS") == CheckInCode("852-A85"))
  }

  @Test(arguments: ["", "K7Q2M", "K7Q2MXX", "K7Q2MO", "K7Q2M1", "K7Q2M0", "17", "Ani Su"])
  func `another text is no code`(_ typed: String) { #expect(CheckInCode(typed) == nil) }

  @Test func `codes that are drawn read back, and do not repeat`() {
    var random = Seeded(7)
    let codes = (0..<2000).map { _ in CheckInCode.drawn(using: &random) }
    #expect(codes.allSatisfy { CheckInCode($0.description) == $0 })
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes.flatMap(\.text)).count == 27)
  }
}
