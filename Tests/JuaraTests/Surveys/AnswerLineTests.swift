import JuaraTestSupport
import Testing

@testable import Juara

struct AnswerLineTests {
  private static let liked = SurveyQuestion(
    id: Identifier(1), key: "suka", kind: .scale,
    texts: [
      .indonesian: .init("Suka?", ["Tidak", "Kurang", "Suka", "Sekali"]),
      .english: .init("Like?", ["Not", "Less", "Like", "Very"]),
    ])
  private static let topics = SurveyQuestion(
    id: Identifier(2), key: "minat", kind: .several,
    texts: [.indonesian: .init("Minat?", ["Buku", "Film, musik", "Kerajinan"])])
  private static let times = SurveyQuestion(
    id: Identifier(3), key: "kali", kind: .number, texts: [.indonesian: .init("Berapa kali?")])
  private static let remark = SurveyQuestion(
    id: Identifier(4), key: "pesan", kind: .text, texts: [.indonesian: .init("Pesan?")])
  private static let questions = [liked, remark, topics, times]

  @Test func `a line is a sheet: code, answers in order, then what was written`() throws {
    #expect(
      try AnswerLine.read("BCDF-ghjk 4 1+3 12 | Seru sekali", Self.questions)
        == .sheet(
          code: AnswerCode("bcdfghjk"),
          [
            Self.liked.id: .option(4), Self.topics.id: .options([1, 3]), Self.times.id: .number(12),
            Self.remark.id: .text("Seru sekali"),
          ]))
    #expect(
      try AnswerLine.read("- 2 - -", Self.questions)
        == .sheet(code: nil, [Self.liked.id: .option(2)]))
  }

  @Test func `what is not understood is refused, and never guessed`() {
    #expect(throws: SurveyRefusal.answerCount(expected: 3, found: 2)) {
      try AnswerLine.read("- 4 1", Self.questions)
    }
    #expect(throws: SurveyRefusal.notAPersonalCode("budi")) {
      try AnswerLine.read("budi 4 1 1", Self.questions)
    }
    #expect(throws: SurveyRefusal.textCount(expected: 1, found: 2)) {
      try AnswerLine.read("- 4 1 1 | a | b", Self.questions)
    }
    #expect(throws: SurveyRefusal.self) { try AnswerLine.read("- 5 1 1", Self.questions) }
    #expect(throws: SurveyRefusal.self) { try AnswerLine.read("- 4 1 -3", Self.questions) }
  }

  @Test(arguments: [
    ("selesai", AnswerLine.stop), ("undo", .undo), ("", .blank), ("bantuan", .help),
    ("hari 2026-11-18", .day(day("2026-11-18"))),
  ])
  func `commands stand alone on a line`(line: String, meaning: AnswerLine) throws {
    #expect(try AnswerLine.read(line, Self.questions) == meaning)
  }

  @Test func `an answer is read by its number or its words in either language`() throws {
    #expect(try Self.liked.answer("sekali") == .option(4))
    #expect(try Self.liked.answer("Very") == .option(4))
    #expect(try Self.liked.answer(" 3 ") == .option(3))
    #expect(try Self.topics.answer("Buku, Film, musik") == .options([1, 2]))
    #expect(try Self.topics.answer("Kerajinan; Buku") == .options([1, 3]))
    #expect(try Self.times.answer("3.0") == .number(3))
    #expect(throws: SurveyAnswerProblem.notANumber("tiga")) { try Self.times.answer("tiga") }
    #expect(throws: SurveyAnswerProblem.controlCharacter) {
      try Self.remark.answer("a\u{1B}[2J")
    }
  }
}
