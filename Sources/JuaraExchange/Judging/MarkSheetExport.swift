public import Juara
internal import JuaraCSV

/// Writes a juror's sheet, to be filled in and imported again.
public enum MarkSheetExport {
  /// Writes a whole sheet. A blind one has no column for names, and one without works none for their
  /// titles.
  public static func write(
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
