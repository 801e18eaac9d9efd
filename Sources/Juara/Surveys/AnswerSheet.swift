/// One person's answers, kept without the person: under a random name, and by the day alone.
package struct AnswerSheet: Equatable, Sendable {
  package let id: AnswerSheetID
  package let answeredOn: Day
  package let answers: [Identifier<SurveyQuestion>: SurveyAnswer]

  package init(
    id: AnswerSheetID, answeredOn: Day, answers: [Identifier<SurveyQuestion>: SurveyAnswer]
  ) {
    self.id = id
    self.answeredOn = answeredOn
    self.answers = answers
  }
}

/// A sheet's name, drawn at random so that it tells neither whose it is nor when it came.
package struct AnswerSheetID: Hashable, Sendable {
  package let text: String

  /// Sixteen hexadecimal digits.
  package init?(_ text: String) {
    guard text.utf8.count == 16,
      text.utf8.allSatisfy({ $0.isASCIIDigit || (0x61...0x66).contains($0) })
    else { return nil }
    self.text = text
  }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> AnswerSheetID {
    let digits = Hexadecimal.text(
      (0..<8).map { _ in UInt8.random(in: 0...255, using: &generator) })
    return AnswerSheetID(digits)!
  }
}

/// A sheet as it was filled in.
package struct AnswerSheetDraft: Equatable, Sendable {
  /// Nil for a paper handed to somebody who came.
  package var code: AnswerCode?
  package var answeredOn: Day
  package var answers: [Identifier<SurveyQuestion>: SurveyAnswer]

  package init(
    code: AnswerCode? = nil, answeredOn: Day,
    answers: [Identifier<SurveyQuestion>: SurveyAnswer]
  ) {
    self.code = code
    self.answeredOn = answeredOn
    self.answers = answers
  }
}

/// The personal code with which somebody answers once: 11,000 million codes.
package struct AnswerCode: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Without vowels and letters that are mistaken for others, as those of referrals.
  private static let alphabet = Array("bcdfghjkmnprstvwxz")
  private static let length = 8

  /// Reads a code in any case, with or without its hyphen.
  package init?(_ typed: String) {
    let text = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }
    guard text.count == Self.length, text.allSatisfy(Self.alphabet.contains) else { return nil }
    self.text = text
  }

  private init(drawn text: String) { self.text = text }

  package static func drawn(using generator: inout some RandomNumberGenerator) -> AnswerCode {
    AnswerCode(
      drawn: String((0..<length).map { _ in alphabet.randomElement(using: &generator)! }))
  }

  /// As it is read out: `bcdf-ghjk`.
  package var description: String { text.prefix(4) + "-" + text.suffix(4) }

  /// What is kept of it: nobody who reads the file can answer in another's place.
  package func hash(secret: String, survey: Identifier<Survey>) -> String {
    Hexadecimal.text(SHA256.digest("\(secret)\nsurvey \(survey)\n\(text)".utf8))
  }
}

/// A written answer, which nobody outside reads before staff have.
package struct SurveyText: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable { case new, released, hidden }

  /// Six letters, drawn at random.
  package let id: String
  package let question: String
  package let text: String
  package let state: State

  package init(id: String, question: String, text: String, state: State) {
    self.id = id
    self.question = question
    self.text = text
    self.state = state
  }
}

/// One line of a stack of forms that staff type.
package enum AnswerLine: Equatable, Sendable {
  case blank, stop, help, undo
  case day(Day)
  case sheet(code: AnswerCode?, [Identifier<SurveyQuestion>: SurveyAnswer])

  /// Reads `CODE 4 3 - 2 1+3 | what was written | more`: the answers in the order of the form, `-` for
  /// none; the written ones behind.
  package static func read(
    _ line: String, _ questions: [SurveyQuestion]
  ) throws(SurveyRefusal) -> AnswerLine {
    let parts = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { TextNormalization.trimmed(String($0)) }
    let words = parts[0].split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else {
      if parts.count > 1 { throw .notAPersonalCode("") }
      return .blank
    }
    if parts.count == 1, let command = try command(first.lowercased(), words) { return command }
    var code: AnswerCode?
    if first != "-" {
      guard let read = AnswerCode(first) else { throw .notAPersonalCode(first) }
      code = read
    }
    var answers: [Identifier<SurveyQuestion>: SurveyAnswer] = [:]
    let closed = questions.filter { $0.kind != .text }
    let open = questions.filter { $0.kind == .text }
    guard words.count - 1 == closed.count else {
      throw .answerCount(expected: closed.count, found: words.count - 1)
    }
    guard parts.count - 1 <= open.count else {
      throw .textCount(expected: open.count, found: parts.count - 1)
    }
    for (question, written) in zip(
      closed + open, words.dropFirst() + parts.dropFirst())
    where written != "-" && !written.isEmpty {
      do throws(SurveyAnswerProblem) {
        answers[question.id] = try question.answer(written)
      } catch {
        throw .answer(error, question: question.key)
      }
    }
    return .sheet(code: code, answers)
  }

  private static func command(
    _ first: String, _ words: [String]
  ) throws(SurveyRefusal) -> AnswerLine? {
    switch (first, words.count) {
    case ("selesai", 1), ("done", 1), ("stop", 1): return .stop
    case ("bantuan", 1), ("help", 1), ("?", 1): return .help
    case ("batal", 1), ("undo", 1): return .undo
    case ("hari", 2...), ("day", 2...), ("tanggal", 2...):
      let written = words.dropFirst().joined(separator: " ")
      guard let day = try? Day.read(written, order: .dmy) else { throw .notADay(written) }
      return .day(day)
    default: return nil
    }
  }
}
