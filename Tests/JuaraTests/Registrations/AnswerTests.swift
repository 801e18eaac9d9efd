import Juara
import Testing

struct AnswerTests {
  private func question(
    _ kind: Question.Kind, _ options: [String] = []
  ) -> Question {
    Question(id: Identifier(1), key: "a", text: "Apa?", kind: kind, options: options)
  }

  private func problem(_ question: Question, _ text: String) -> AnswerProblem? {
    do throws(AnswerProblem) {
      _ = try question.answer(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      (.text, " bebas ", .text("bebas")), (.number, "3,5", .text("3.5")),
      (.number, "-2", .text("-2")), (.yesno, "Ya", .yes(true)), (.yesno, "no", .yes(false)),
      (.yesno, "TDK", .yes(false)),
    ] as [(Question.Kind, String, Answer.Value)])
  func `an answer is kept in one spelling`(
    kind: Question.Kind, text: String, value: Answer.Value
  ) throws {
    #expect(try question(kind).answer(text).value == value)
  }

  @Test(
    arguments: [
      ("Novel", ["Novel"]), ("novel, komik", ["Novel", "Komik"]),
      ("Komik;Novel", ["Novel", "Komik"]), ("Puisi, pantun", ["Puisi, pantun"]),
      ("Puisi, Puisi, pantun", ["Puisi", "Puisi, pantun"]),
    ])
  func `several choices are told apart, even where one holds a comma`(
    text: String, chosen: [String]
  ) throws {
    let question = question(.choices, ["Novel", "Puisi", "Puisi, pantun", "Komik"])
    #expect(try question.answer(text).value == .several(chosen))
  }

  @Test func `what is no answer is refused`() {
    let choice = question(.choice, ["S", "M"])
    #expect(problem(choice, "XXL") == .notAnOption(choice))
    let choices = question(.choices, ["S", "M"])
    #expect(problem(choices, "S, XXL") == .notAnOption(choices))
    let number = question(.number)
    for text in ["dua", "1e5", "0x10", "nan", "1.2.3", ""] {
      #expect(problem(number, text) == .notANumber(number))
    }
    let yesNo = question(.yesno)
    #expect(problem(yesNo, "mungkin") == .notYesOrNo(yesNo))
    let text = question(.text)
    #expect(
      problem(text, String(repeating: "x", count: 2_001)) == .tooLong(text, limit: 2_000))
  }
}
