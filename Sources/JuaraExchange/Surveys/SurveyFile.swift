package import Juara

/// Answers to a survey as a form on the web gives them: a row each, under the questions' words.
package struct SurveyFile: TableFile {
  package var table: TableReader
  private let zone: LibraryZone
  private let found: [(column: Int, question: SurveyQuestion)]
  /// The day of rows that give none.
  private let day: Day?
  /// Those that have no column.
  package let missing: [String]

  package var unmappedHeaders: [String] {
    table.map.unmapped.filter { column, _ in !found.contains { $0.column == column } }
      .map(\.header)
  }

  /// What only the form knows besides, such as names, is never kept: the answers are nobody's.
  package var keepsUnmapped: Bool { false }

  /// - Parameter columns: Which header is which question, where its words differ.
  package init(
    _ file: InputFile, of survey: Survey, zone: LibraryZone, day: Day? = nil,
    columns: [(question: String, header: String)] = [], _ options: TableOptions
  ) throws {
    table = try TableReader(file, .surveys, options)
    self.zone = zone
    self.day = day
    let unmapped = table.map.unmapped
    var found: [(column: Int, question: SurveyQuestion)] = []
    for (key, header) in columns {
      let question = try survey.question(key)
      let column = unmapped.first {
        $0.header == header || HeaderWords.key($0.header) == HeaderWords.key(header)
      }
      guard let column else {
        throw SurveyRefusal.unknownColumn(header, headers: unmapped.map(\.header))
      }
      if found.contains(where: { $0.column == column.column }) {
        throw SurveyRefusal.sameColumn(header)
      }
      found.append((column.column, question))
    }
    for question in survey.questions where !found.contains(where: { $0.question == question }) {
      let words = Set(
        ([question.key] + question.texts.values.map(\.text)).map(HeaderWords.key))
      let column = unmapped.first { column, header in
        words.contains(HeaderWords.key(header)) && !found.contains { $0.column == column }
      }
      if let column { found.append((column.column, question)) }
    }
    if found.isEmpty { throw SurveyRefusal.noColumns(headers: table.map.headers) }
    self.found = found
    missing = survey.questions.filter { question in
      !found.contains { $0.question == question }
    }.map(\.key)
  }

  package func draft(_ cells: inout RowReader) -> AnswerSheetDraft? {
    var answers: [Identifier<SurveyQuestion>: SurveyAnswer] = [:]
    for (column, question) in found {
      guard let text = table.text(at: column) else { continue }
      do throws(SurveyAnswerProblem) {
        answers[question.id] = try question.answer(text)
      } catch {
        cells.refuse(text, at: column, .survey(.answer(error, question: question.key)))
      }
    }
    var code: AnswerCode?
    if let text = table.text(.personalCode) {
      code = AnswerCode(text)
      if code == nil { cells.refuse(.personalCode, .survey(.notAPersonalCode(text))) }
    }
    let written = cells.instant(.recordedAt, zone: zone).map { zone.day(of: $0) }
    guard let answeredOn = written ?? (table.text(.recordedAt) == nil ? day : nil) else {
      if table.text(.recordedAt) == nil { cells.refuse(.recordedAt, .missing) }
      return nil
    }
    return AnswerSheetDraft(code: code, answeredOn: answeredOn, answers: answers)
  }
}

extension AnswerSheetDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [.recordedAt: .day(answeredOn), .personalCode: code.map { .text($0.description) }]
  }
}
