import JuaraTestSupport
import Testing

@testable import Juara

struct SurveyResultTests {
  private static let school = SurveyQuestion(
    id: Identifier(1), key: "kelas", kind: .one,
    texts: [.indonesian: .init("Kelas?", ["SD", "SMP", "SMA"])])
  private static let sex = SurveyQuestion(
    id: Identifier(2), key: "jenis_kelamin", kind: .one,
    texts: [.indonesian: .init("Jenis kelamin?", ["L", "P"])])
  private static let liked = SurveyQuestion(
    id: Identifier(3), key: "suka", kind: .scale,
    texts: [.indonesian: .init("Suka?", ["Tidak", "Kurang", "Suka", "Sekali"])])
  private static let topics = SurveyQuestion(
    id: Identifier(4), key: "minat", kind: .several,
    texts: [.indonesian: .init("Minat?", ["Buku", "Film"])])
  private static let times = SurveyQuestion(
    id: Identifier(5), key: "kali", kind: .number, texts: [.indonesian: .init("Berapa kali?")])

  private var survey: Survey {
    Survey(
      id: Identifier(1), code: EventCode("umpan")!, preset: nil,
      scope: .event(EventCode("bedah")!), askedFrom: day("2026-12-05"),
      terms: SurveyTerms(title: "Umpan balik"),
      questions: [Self.school, Self.sex, Self.liked, Self.topics, Self.times])
  }

  private func sheet(
    _ number: Int, school: Int? = nil, sex: Int? = nil, liked: Int? = nil, topics: [Int] = [],
    times: Int? = nil
  ) -> AnswerSheet {
    var answers: [Identifier<SurveyQuestion>: SurveyAnswer] = [:]
    answers[Self.school.id] = school.map { .option($0) }
    answers[Self.sex.id] = sex.map { .option($0) }
    answers[Self.liked.id] = liked.map { .option($0) }
    if !topics.isEmpty { answers[Self.topics.id] = .options(topics) }
    answers[Self.times.id] = times.map { .number($0) }
    let digits = String(number, radix: 16)
    return AnswerSheet(
      id: AnswerSheetID(String(repeating: "0", count: 16 - digits.count) + digits)!,
      answeredOn: day("2026-12-05"), answers: answers)
  }

  @Test func `distribution, mean, median and number are told for each question`() throws {
    let sheets = [
      sheet(1, liked: 4, topics: [1, 2], times: 3), sheet(2, liked: 4, topics: [1], times: 10),
      sheet(3, liked: 1), sheet(4, liked: 2),
    ]
    let result = SurveyResult(of: survey, sheets)
    #expect(result.respondents == 4)
    let liked = result.items[2]
    #expect(liked.count == 4 && liked.counts.map(\.count) == [1, 1, 0, 2])
    #expect(liked.mean == ExactRatio(11, 4) && liked.medianDoubled == 6)
    #expect(result.items[3].count == 2 && result.items[3].counts.map(\.count) == [2, 1])
    let times = result.items[4]
    #expect(times.counts.map(\.value) == [3, 10] && times.medianDoubled == 13)
    #expect(result.items[0].count == 0 && result.items[0].mean == nil)
  }

  @Test func `nothing is shared of fewer than five`() {
    let result = SurveyResult(of: survey, (1...4).map { sheet($0, liked: 3) }, forSharing: true)
    #expect(result.respondents == nil)
    #expect(result.items.allSatisfy { $0.count == nil && $0.mean == nil })
    #expect(result.items[2].counts.allSatisfy { $0.count == nil })
  }

  private func shared(
    _ sheets: [AnswerSheet], _ question: SurveyQuestion, _ option: Int
  ) -> SurveyResult {
    SurveyResult(
      of: survey, sheets, in: .init(question: question.id, option: option), forSharing: true)
  }

  @Test func `a group under five is hidden, and another so that no difference tells it`() {
    let sheets =
      (1...10).map { sheet($0, school: 1, liked: 3) }
      + (11...18).map { sheet($0, school: 2, liked: 2) } + [sheet(19, school: 3, liked: 1)]
    #expect(shared(sheets, Self.school, 1).respondents == 10)
    #expect(shared(sheets, Self.school, 2).respondents == nil)
    #expect(shared(sheets, Self.school, 3).respondents == nil)
    let all = SurveyResult(of: survey, sheets, forSharing: true)
    #expect(all.items[0].counts.map(\.count) == [10, nil, nil])
    // Opinions are told of all, whatever their numbers.
    #expect(all.items[2].counts.map(\.count) == [1, 8, 10, 0])
  }

  @Test func `who left a question out is a group, too`() {
    let sheets = (1...10).map { sheet($0, school: 1, liked: 3) } + [sheet(11, liked: 1)]
    #expect(shared(sheets, Self.school, 1).respondents == nil)
  }

  @Test func `a group within another is hidden where fewer than five are between them`() {
    // All in SMP are girls, and only two more girls are not.
    let sheets =
      (1...8).map { sheet($0, school: 2, sex: 2, liked: 3) }
      + (9...10).map { sheet($0, school: 1, sex: 2, liked: 1) }
      + (11...20).map { sheet($0, school: 1, sex: 1, liked: 2) }
    let shown = [(Self.school, 2), (Self.sex, 2)].count {
      shared(sheets, $0.0, $0.1).respondents != nil
    }
    #expect(shown <= 1)
  }

  /// Whatever can be worked out of shown results by subtraction: of all, of one question's groups, of two
  /// groups of which one lies in the other.
  @Test func `no subtraction of shared results tells of one to four people`() throws {
    var random = Seeded(5)
    for _ in 0..<300 {
      let sheets = (1...Int.random(in: 1...40, using: &random)).map { number in
        sheet(
          number, school: [nil, 1, 1, 1, 2, 3].randomElement(using: &random)!,
          sex: [nil, 1, 2, 2].randomElement(using: &random)!,
          liked: [nil, 1, 2, 3, 4, 4].randomElement(using: &random)!)
      }
      let all = SurveyResult(of: survey, sheets, forSharing: true)
      for (place, answered) in [(nil, nil), (2, Self.liked.id)] as [(Int?, Identifier?)] {
        func count(_ result: SurveyResult) -> Int? {
          place.map { result.items[$0].count } ?? result.respondents
        }
        func members(_ question: SurveyQuestion, _ option: Int) -> Set<AnswerSheetID> {
          Set(
            sheets.filter {
              $0.answers[question.id] == .option(option)
                && (answered == nil || $0.answers[answered!] != nil)
            }.map(\.id))
        }
        var told: [Int] = [count(all)].compactMap { $0 }
        var shown: [Set<AnswerSheetID>] = []
        for question in [Self.school, Self.sex] {
          let options = 1...question.optionCount
          let counts = options.map { count(shared(sheets, question, $0)) }
          told += counts.compactMap { $0 }
          if let whole = count(all) { told.append(whole - counts.compactMap { $0 }.reduce(0, +)) }
          // Shown groups add up to others.
          for (option, count) in zip(options, counts) where count != nil {
            shown.append(members(question, option))
          }
        }
        for inner in shown {
          for outer in shown where inner.isStrictSubset(of: outer) {
            told.append(outer.count - inner.count)
          }
        }
        #expect(told.allSatisfy { $0 == 0 || $0 >= 5 }, "\(told)")
      }
      // The distribution of what makes groups tells no more than the filters do.
      for (place, question) in [(0, Self.school), (1, Self.sex)] {
        for (option, count) in all.items[place].counts {
          if let count { #expect(shared(sheets, question, option).respondents == count) }
        }
      }
    }
  }
}
