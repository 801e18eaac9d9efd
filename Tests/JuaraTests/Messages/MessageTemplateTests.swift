import Juara
import Testing

@Suite struct MessageTemplateTests {
  @Test func `places are filled in, in the words of either language`() throws {
    let template = try MessageTemplate("Halo {nama} ({NAME}), {waktu}!")
    #expect(template.placeholders == [.name, .when])
    #expect(template.filled([.name: "Ani", .when: "besok"]) == "Halo Ani (Ani), besok!")
  }

  @Test func `a line with a place that has no value is left out`() throws {
    let template = try MessageTemplate("Halo {name}\nLink: {link}\n\nBye")
    #expect(template.filled([.name: "Ani"]) == "Halo Ani\n\nBye")
    #expect(template.filled([.name: "Ani", .link: "x"]) == "Halo Ani\nLink: x\n\nBye")
  }

  @Test func `what is filled in is not filled in again`() throws {
    #expect(try MessageTemplate("{name}").filled([.name: "{link}", .link: "x"]) == "{link}")
  }

  @Test(
    arguments: [
      ("Halo {nmaa}", .unknownPlaceholder("nmaa")), ("Halo {}", .unknownPlaceholder("")),
      ("Halo {nama", .strayBrace("{nama")), ("Halo nama}", .strayBrace("}")), (" \n", .empty),
    ] as [(String, MessageProblem)])
  func `a text that cannot be filled in is refused`(_ text: String, _ problem: MessageProblem) {
    #expect(throws: problem) { try MessageTemplate(text) }
  }

  @Test func `no two places share a word`() {
    let words = MessageTemplate.Placeholder.allCases.map(\.words)
    #expect(Set(words.map(\.indonesian)).count == words.count)
    #expect(Set(words.map(\.english)).count == words.count)
  }

  @Test func `a placeholder that has no value in an event is told`() throws {
    let code = EventCode("gemar")!
    let text = try MessageTemplate("Halo {nama}, kode {kode}, {penghargaan}")
    #expect(throws: MessageProblem.noValue(.code, code)) {
      try text.check(in: code, meets: false, isContest: true)
    }
    #expect(throws: MessageProblem.noValue(.award, code)) {
      try text.check(in: code, meets: true, isContest: false)
    }
    try MessageTemplate("Halo {nama} {tempat}").check(in: code, meets: false, isContest: true)
  }
}
