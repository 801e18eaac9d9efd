package import Juara
import JuaraCSV

/// Entries of the FAQ: `id,language,title,answer,also`.
package struct FAQFile: TableFile {
  package var table: TableReader

  /// What stands between two phrasings in a cell.
  static let separator = " | "

  package init(_ file: InputFile, _ options: TableOptions) throws {
    table = try TableReader(file, .faq, options)
  }

  package func draft(_ cells: inout RowReader) -> FAQDraft? {
    let language = language(&cells)
    let title = cells.text(.title, limit: FAQDraft.longestTitle)
    let answer = cells.text(.answer, limit: FAQDraft.longestAnswer)
    let also = cells.text(.alsoAsked, limit: 100_000)
    guard let text = cells.text(.faqCode, limit: 60) else {
      cells.refuse(.faqCode, .missing)
      return nil
    }
    guard let code = FAQCode(text) else {
      cells.refuse(.faqCode, .faq(.notACode(text)))
      return nil
    }
    return FAQDraft(
      code: code, language: language, title: title, answer: answer,
      phrasings: also.map { also in
        also.split(separator: "|").map { $0.trimmingPrefix(while: \.isWhitespace) }
          .map { String($0.reversed().trimmingPrefix(while: \.isWhitespace).reversed()) }
          .filter { !$0.isEmpty }
      } ?? [])
  }

  private func language(_ cells: inout RowReader) -> Language? {
    guard let text = cells.text(.faqLanguage, limit: 20) else { return nil }
    let language: Language? =
      switch text.lowercased() {
      case "id", "ind", "indonesia", "bahasa indonesia", "indonesian": .indonesian
      case "en", "eng", "inggris", "bahasa inggris", "english": .english
      default: nil
      }
    if language == nil { cells.refuse(.faqLanguage, .notALanguage) }
    return language
  }
}

extension FAQDraft: PreviewedDraft {
  package var previewed: [ImportField: RowPreview.Value?] {
    [
      .faqCode: .text(code.text), .faqLanguage: language.map { .text($0.rawValue) },
      .title: title.map { .text($0) }, .answer: answer.map { .text($0) },
      .alsoAsked: phrasings.isEmpty
        ? nil : .text(phrasings.joined(separator: FAQFile.separator)),
    ]
  }
}

package enum FAQExport {
  private static let columns = [
    ("id", "id"), ("language", "Bahasa"), ("title", "Judul"), ("answer", "Jawaban"),
    ("also", "Juga"),
  ]

  /// A row for each language of an entry; its phrasings stand in the first.
  package static func write(
    _ entries: [FAQEntry], _ profile: ExportProfile, sink: @escaping ([UInt8]) throws -> Void
  ) throws -> Int {
    var writer = profile.writer(sink)
    var rows = 0
    try writer.write(columns.map { profile == .standard ? $0.0 : $0.1 })
    for entry in entries {
      var also = entry.phrasings.joined(separator: FAQFile.separator)
      for (language, text) in entry.texts.sorted(by: { $0.key.rawValue > $1.key.rawValue }) {
        let cells = [entry.code.text, language.rawValue, text.title, text.answer, also]
        try writer.write(cells.lazy.map(FormulaGuard.guarded))
        rows += 1
        also = ""
      }
    }
    try writer.flush()
    return rows
  }
}

/// What an earlier check found: `question` and `found`.
package enum AnswerCheckFile {
  package static func read(
    _ file: InputFile, _ options: TableOptions
  ) throws -> [String: FAQCode?] {
    var table = try TableReader(file, .faqCheck, options)
    var found: [String: FAQCode?] = [:]
    while try table.next() {
      guard let question = table.text(.alsoAsked) else { continue }
      found[question] = .some(table.text(.faqFound).flatMap { FAQCode($0) })
    }
    return found
  }
}

/// Questions with the entry that answers each: `id,question`.
package enum QuestionFile {
  /// - Parameter known: An `id` that is none of these is of a question that the library does not answer.
  package static func read(
    _ file: InputFile, among known: Set<FAQCode>, _ options: TableOptions
  ) throws -> [(question: String, code: FAQCode?)] {
    var table = try TableReader(file, .faqQuestions, options)
    var questions: [(question: String, code: FAQCode?)] = []
    while try table.next() {
      guard let text = table.text(.alsoAsked) else { continue }
      let code = table.text(.faqCode).flatMap { FAQCode($0) }
      questions.append((text, code.flatMap { known.contains($0) ? $0 : nil }))
    }
    return questions
  }
}
