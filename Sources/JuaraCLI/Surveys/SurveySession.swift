import Juara
import JuaraStore
import JuaraWording

/// Each sheet is kept as it is typed; a problem is reported, and the next line is read.
struct SurveySession {
  private let context: CommandContext
  private let survey: Survey
  private var day: Day
  /// Only here, while staff type, is it known which code brought which sheet.
  private var entered: [(sheet: AnswerSheetID, code: AnswerCode?)] = []
  private var refused: [Int] = []
  private let isAtTerminal: Bool

  init(_ survey: Survey, on day: Day, in context: CommandContext) {
    self.survey = survey
    self.day = day
    self.context = context
    isAtTerminal = TerminalSize.isTerminal(0) && context.errors.isTerminal
  }

  mutating func run() throws {
    if survey.questions.isEmpty { throw SurveyRefusal.noQuestions(survey.code) }
    if isAtTerminal { help() }
    var number = 0
    var hasEntered = false
    while let line = nextLine() {
      number += 1
      do {
        let continues = try context.presentingErrors { try perform(line) }
        if !entered.isEmpty { hasEntered = true }
        if !continues { break }
      } catch let presented as PresentedError {
        refused.append(number)
        let words =
          isAtTerminal
          ? presented.sentence : context.wording.lineRejected(number, presented.sentence)
        context.note(context.errorStyle.red(words.printable))
      }
    }
    context.note(context.wording.entrySummary(entered.count, refused: refused.count))
    guard !refused.isEmpty, !isAtTerminal else { return }
    guard hasEntered else { throw ExitStatus.fileHasProblems }
    context.note(context.wording.linesToReenter(refused))
  }

  private func help() {
    for line in context.wording.answerOrder(survey) { context.note(line.printable) }
  }

  private func nextLine() -> String? {
    if isAtTerminal { try? context.errors.write("> ") }
    return readLine()
  }

  private mutating func perform(_ line: String) throws -> Bool {
    switch try AnswerLine.read(line, survey.questions) {
    case .blank: return true
    case .stop: return false
    case .help: help()
    case .undo:
      guard let last = entered.last else { throw SurveyRefusal.nothingToUndo }
      try context.store.withdrawAnswers(
        last.sheet, enteredBy: last.code, from: survey.code.text, by: context.audit)
      entered.removeLast()
      try context.print(context.wording.answersWithdrawn)
    case .day(let chosen):
      try survey.checkDay(chosen, today: context.today)
      day = chosen
      context.note(context.wording.answersDay(chosen))
    case .sheet(let code, let answers):
      let sheet = try context.store.enterAnswers(
        AnswerSheetDraft(code: code, answeredOn: day, answers: answers), to: survey.code.text,
        by: context.audit)
      entered.append((sheet, code))
      try context.print(context.wording.answersEntered(entered.count))
    }
    return true
  }
}
