import Juara
import JuaraTestSupport
import Testing

struct PersonNameTests {
  @Test(arguments: [
    ("Rani", "Rani"), ("  Rani Melati ", "Rani Melati"), ("rANI mELATI", "rANI mELATI"),
    ("Rani  Melati", "Rani Melati"), ("Rani\tMelati", "Rani Melati"),
    ("Rani\r\nMelati", "Rani Melati"), ("Rani\u{A0}Melati", "Rani Melati"),
    ("\u{FEFF}Rani\u{200B}", "Rani"),
    ("\u{A0}\tRani\r\n", "Rani"),
    ("Rene\u{301}", "Ren\u{E9}"), ("Nur'aini", "Nur'aini"), ("李小龍", "李小龍"), ("R", "R"),
  ])
  func `a name is kept as typed, but for blanks and line breaks`(typed: String, text: String) throws
  {
    let name = try #require(PersonName(typed))
    #expect(Array(name.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    "", "   ", "\u{FEFF}", "Rani\u{0}", "Rani\u{202E}Melati", "-", " . ", "\u{1B}Rani",
    "Rani\u{7F}Melati",
  ])
  func `nothing, punctuation alone and control characters are no name`(typed: String) {
    #expect(PersonName(typed) == nil)
  }

  @Test func `a name has at most 200 characters`() {
    #expect(PersonName(String(repeating: "a", count: 200))?.text.count == 200)
    #expect(PersonName(String(repeating: "a", count: 201)) == nil)
    #expect(PersonName(String(repeating: "e\u{301}", count: 200)) != nil)
    #expect(PersonName("a" + String(repeating: "\u{316}", count: 200)) == nil)
  }

  @Test func `names of one person written differently share a key and are not equal`() throws {
    let one = try #require(PersonName("Nur'aini"))
    let other = try #require(PersonName("NURAINI"))
    #expect(one.key == other.key)
    #expect(one != other)
  }
}
