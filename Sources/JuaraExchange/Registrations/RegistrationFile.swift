public import Juara

/// A file of registrations, read row by row.
public struct RegistrationFile {
  private var table: TableReader
  private let library: Library
  private let form: EventForm
  private let questions: [(column: Int, question: Question)]
  private let unmapped: [(column: Int, header: String)]

  /// What the file turned out to be.
  public var findings: TableFindings { table.findings }
  /// How many bytes the rows so far took.
  public var bytesRead: Int { table.bytesRead }
  /// The file's columns, but for those that are not to be written again.
  public var headers: [String] { table.headers }
  /// The columns that neither a field nor a question of the event knows.
  public var unmappedHeaders: [String] { unmapped.map(\.header) }
  /// The columns that are fields.
  public var columns: [PreviewedColumn] { table.map.previewed }
  /// The cells of the row that was read last, as they stand in the file.
  public var cells: [String] { table.cells }

  /// Opens a file and finds its header.
  ///
  /// - Parameter form: what the event asks: a column of a question's key or text is its answers.
  /// - Throws: `FileProblem`.
  public init(
    _ file: InputFile, library: Library, form: EventForm = EventForm(), _ options: TableOptions
  ) throws {
    let layout = TableLayout.registrations
    table = try TableReader(
      file, form.sessions.isEmpty ? layout : layout.adding(.sessions), options)
    self.library = library
    self.form = form
    let questions = table.map.unmapped.compactMap { column, header in
      form.question(under: header).map { (column: column, question: $0) }
    }
    self.questions = questions
    unmapped = table.map.unmapped.filter { column, _ in
      !questions.contains { $0.column == column }
    }
  }

  /// The next row, understood; nil after the last.
  ///
  /// - Throws: `FileProblem`.
  public mutating func next() throws -> ImportRow<RegistrationDraft>? {
    guard try table.next() else { return nil }
    return table.row(countryCode: library.countryCode) { draft(&$0) }
  }

  /// What the row says; nil, with a problem, when it does not say a name.
  private func draft(_ cells: inout RowReading) -> RegistrationDraft? {
    let person = cells.person()
    let registeredAt = cells.instant(.registeredAt, zone: library.zone)
    let party = cells.count(.party)
    let consent = cells.consent(.guardianConsent)
    let sessions = cells.sessions(.sessions, of: form)
    let answers = questions.compactMap { cells.answer(at: $0.column, to: $0.question) }
    guard let person else { return nil }
    let registration = table.text(.registrationID).flatMap { Int64($0) }
    let (status, isForeign) = cells.status(.status)
    return RegistrationDraft(
      person: person,
      party: party, registeredAt: registeredAt, guardianConsent: consent,
      registration: registration.map { Identifier($0) }, status: status, sessions: sessions,
      answers: answers,
      unmapped: kept(unlessRead: [
        (.registrationID, registration == nil), (.status, isForeign),
      ]))
  }

  /// The cells of the columns that no field knows; and those of fields that only an export of ours
  /// fills, where somebody else's file has such a column and means something else by it.
  private func kept(
    unlessRead ours: [(field: ImportField, isForeign: Bool)]
  ) -> [RegistrationDraft.UnmappedCell] {
    let foreign = ours.compactMap { field, isForeign in
      isForeign ? table.map.columns[field].map { ($0, table.map.headers[$0]) } : nil
    }
    return (unmapped + foreign).compactMap { column, header in
      table.text(at: column).map { RegistrationDraft.UnmappedCell(header: header, text: $0) }
    }
  }
}

extension EventForm {
  /// The question whose key or text is a column's header.
  func question(under header: String) -> Question? {
    let key = HeaderWords.key(header)
    return questions.first { $0.key == header }
      ?? questions.first { HeaderWords.key($0.text) == key || HeaderWords.key($0.key) == key }
  }
}
