package import Juara
import JuaraCSV

package struct MarkSheetFile: TableFile {
  package var table: TableReader
  private let challenge: EventCode
  private let juror: String
  private let criteria: [(column: Int, terms: CriterionTerms)]

  /// Those of an entrant: whose sheet it is has been checked, and is the same in every row.
  package var columns: [PreviewedColumn] {
    let fields = table.map.columns.filter { $0.key == .entrant || $0.key == .remark }
      .map { (column: $0.value, meaning: PreviewedColumn.Meaning.field($0.key)) }
    let marks = criteria.map {
      (column: $0.column, meaning: PreviewedColumn.Meaning.criterion($0.terms.key))
    }
    return (fields + marks).sorted { $0.column < $1.column }.map {
      PreviewedColumn(meaning: $0.meaning, header: table.map.headers[$0.column])
    }
  }

  package var unmappedHeaders: [String] {
    let known = Set(criteria.map(\.column))
    return table.map.unmapped
      .filter { column, header in
        !known.contains(column) && !Self.forTheJuror.contains(CriterionTerms.columnKey(header))
      }
      .map(\.header)
  }

  private static let forTheJuror: Set<String> = [
    "name", "nama", "title", "judul", "link", "tautan",
  ]

  package init(
    _ file: InputFile, of juror: String, in challenge: EventCode, by rubric: Rubric,
    _ options: TableOptions
  ) throws {
    table = try TableReader(file, .marks, options)
    self.juror = juror
    self.challenge = challenge
    let mapped = Set(table.map.columns.values)
    let headers = table.map.headers
    let free = headers.indices.filter { !mapped.contains($0) }
    var criteria: [(column: Int, terms: CriterionTerms)] = []
    for criterion in rubric.criteria.map(\.terms) {
      let names = [criterion.key, criterion.title].map(CriterionTerms.columnKey)
      let columns = free.filter { column in
        names.contains(CriterionTerms.columnKey(headers[column]))
      }
      if columns.count > 1 { throw JudgingRefusal.sameCriterion(criterion.key) }
      if let column = columns.first { criteria.append((column, criterion)) }
    }
    guard !criteria.isEmpty else {
      throw JudgingRefusal.noCriteria(columns: headers, known: rubric.criteria.map(\.terms.key))
    }
    self.criteria = criteria
  }

  /// - Throws: `JudgingRefusal` for the sheet of another juror or challenge.
  package func draft(_ cells: inout RowReader) throws -> MarkDraft? {
    if let other = table.text(.juror), NameKey.key(of: other) != NameKey.key(of: juror) {
      throw JudgingRefusal.sheetOf(juror: other)
    }
    if let other = table.text(.challenge), other != challenge.text {
      throw JudgingRefusal.sheetFor(challenge: other)
    }
    let entrant = table.text(.entrant)
    if entrant == nil { cells.refuse(.entrant, .missing) }
    var marks: [String: Mark] = [:]
    for (column, terms) in criteria {
      guard let text = table.text(at: column) else { continue }
      do throws(MarkProblem) {
        let mark = try Mark(typed: text)
        try terms.check(mark)
        marks[terms.key] = mark
      } catch {
        cells.refuse(text, at: column, .mark(error))
      }
    }
    let remark = cells.text(.remark, limit: Self.longestRemark)
    return entrant.map {
      MarkDraft(entrant: $0, name: table.text(.fullName), marks: marks, remark: remark)
    }
  }

  private static let longestRemark = 2_000
}

package enum MarkSheetExport {
  /// A blind sheet has no column for names, and one without works none for their titles.
  package static func write(
    _ sheet: MarkSheet, _ profile: ExportProfile, sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = profile.writer(sink)
    let hasNames = sheet.rows.contains { $0.name != nil }
    let hasWorks = sheet.rows.contains { $0.work != nil }
    func cells(_ first: [String], _ name: String?, _ work: [String], _ last: [String]) -> [String] {
      first + (hasNames ? [name ?? ""] : []) + (hasWorks ? work : []) + last
    }
    let words = profile == .standard ? standard : indonesian
    let criteria = sheet.rubric.criteria.map { header(of: $0.terms, profile) }
    try writer.write(
      cells(
        [words.challenge, words.juror, words.entrant], words.name, [words.title, words.link],
        criteria + [words.remark]
      ).map(FormulaGuard.guarded))
    for row in sheet.rows {
      let marks = row.marks.map { $0?.text(decimalSeparator: profile.decimalSeparator) ?? "" }
      try writer.write(
        cells(
          [sheet.challenge.text, sheet.juror, String(row.number)], row.name,
          [row.work?.title ?? "", row.work?.link ?? ""], marks + [row.remark ?? ""]
        ).map(FormulaGuard.guarded))
    }
    try writer.flush()
  }

  private typealias Words = (
    challenge: String, juror: String, entrant: String, name: String, title: String, link: String,
    remark: String
  )
  private static let standard: Words = (
    "challenge", "juror", "entrant", "name", "title", "link", "remark"
  )
  private static let indonesian: Words = (
    "Lomba", "Juri", "Peserta", "Nama", "Judul", "Tautan", "Catatan"
  )

  /// Its key for programs; for people its title and its range.
  private static func header(of criterion: CriterionTerms, _ profile: ExportProfile) -> String {
    guard profile == .excelIndonesian else { return criterion.key }
    return "\(criterion.title) (\(criterion.range.lowerBound)–\(criterion.range.upperBound))"
  }
}
