package import Juara

package struct ReadingLogFile: TableFile {
  package var table: TableReader
  private let library: Library
  private let activity: Activity?
  private let understanding: @Sendable (String) -> Activity?
  private let reader: EntrantReference?
  private let days: ClosedRange<Day>?
  private var hasReportedGroup = false

  package var countryCode: String { library.countryCode }
  /// What every row is; nil where the rows say it themselves.
  package var activityOfAll: Activity? { table.map.columns[.activity] == nil ? activity : nil }
  /// Rows of a list of somebody's books that were not read, or not on the challenge's days.
  package private(set) var rowsLeftOut = 0

  /// - Parameters:
  ///   - activity: What every row is that does not say so itself.
  ///   - reader: Who read all of it; nil where the rows say it.
  ///   - days: The challenge's, by which a list of all of somebody's books is cut.
  ///   - understanding: Which activity a cell names, in whatever language.
  package init(
    _ file: InputFile, library: Library, activity: Activity?,
    reader: EntrantReference? = nil,
    days: ClosedRange<Day>? = nil,
    understanding: @escaping @Sendable (String) -> Activity? = { Activity($0.lowercased()) },
    _ options: TableOptions
  ) throws {
    table = try TableReader(file, reader == nil ? .log : .readersLog, options)
    self.library = library
    self.reader = reader
    self.days = days
    self.understanding = understanding
    self.activity = activity ?? table.map.traits?.activity
    if reader != nil, let column = table.map.column(thatWouldBe: .participant) {
      throw FileProblem.readersInFile(column: column)
    }
    if self.activity == nil, table.map.columns[.activity] == nil {
      throw FileProblem.noHeader(missing: [.activity], columns: table.headers)
    }
  }

  package mutating func next() throws -> ImportRow<LogDraft>? {
    while try table.next() {
      var row = try row()
      guard isOfLog(row) else {
        rowsLeftOut += 1
        continue
      }
      if !hasReportedGroup, let column = ignoredGroup {
        hasReportedGroup = true
        row.notices.append(.groupIgnored(column: column))
      }
      return row
    }
    return nil
  }

  /// Of a list of somebody's books, whether one was read, and on a day of the challenge.
  private func isOfLog(_ row: ImportRow<LogDraft>) -> Bool {
    guard table.map.traits?.wanted != nil else { return true }
    guard table.isWanted, table.text(.readOn) != nil else { return false }
    guard case .draft(let draft) = row.content, let day = draft.readOn, let days else {
      return true
    }
    return days.contains(day)
  }

  /// The column of the current row's group, where it counts for nothing: both it and the participant's
  /// are known by their headers alone, as on the form of a branch.
  private var ignoredGroup: String? {
    guard table.text(.participant) != nil, table.text(.group) != nil,
      !table.chosen.isSuperset(of: [.participant, .group])
    else { return nil }
    return table.map.columns[.group].map { table.map.headers[$0] }
  }

  package func draft(_ cells: inout RowReader) -> LogDraft? {
    let reader = reader(&cells)
    let activity = activity(&cells)
    let quantity = quantity(&cells)
    let work = Work(
      title: cells.text(.title, limit: 500), author: cells.text(.author, limit: 200),
      isbn: cells.isbn(.isbn), language: language(&cells))
    let review = review(&cells)
    let readOn = cells.day(.readOn)
    let recordedAt = cells.instant(.recordedAt, zone: library.zone)
    guard let reader, let activity, let quantity else { return nil }
    return LogDraft(
      reader: reader, activity: activity, quantity: quantity, work: work, readOn: readOn,
      recordedAt: recordedAt, review: review)
  }

  private func language(_ cells: inout RowReader) -> LanguageTag? {
    guard let text = table.text(.bookLanguage) else { return nil }
    guard let language = LanguageTag(text) else {
      cells.refuse(.bookLanguage, .notALanguage)
      return nil
    }
    return language
  }

  /// Goodreads writes 0 where no rating was given.
  private func review(_ cells: inout RowReader) -> ReviewDraft? {
    let text = cells.text(.review, limit: ReviewDraft.longestText)
    guard let typed = table.text(.rating), typed != "0" else {
      return ReviewDraft(text: text, rating: nil)
    }
    guard let rating = Int(typed), (1...5).contains(rating) else {
      cells.refuse(.rating, .notARating)
      return nil
    }
    return ReviewDraft(text: text, rating: rating)
  }

  /// One unit where the file has no column for it: a row is then a book.
  private func quantity(_ cells: inout RowReader) -> Int? {
    guard table.map.columns[.quantity] != nil else { return 1 }
    if table.text(.quantity) == nil { cells.refuse(.quantity, .missing) }
    return cells.count(.quantity)
  }

  private func activity(_ cells: inout RowReader) -> Activity? {
    guard let text = table.text(.activity) else {
      if activity == nil { cells.refuse(.activity, .missing) }
      return activity
    }
    guard let named = understanding(text) else {
      cells.refuse(.activity, .notAnActivity)
      return nil
    }
    return named
  }

  private func reader(_ cells: inout RowReader) -> EntrantReference? {
    if let reader { return reader }
    let group = table.text(.group)
    guard let text = table.text(.participant) else { return self.group(group, &cells) }
    guard group == nil || ignoredGroup != nil else {
      cells.refuse(.group, .twoReaders)
      return nil
    }
    return participant(text, &cells)
  }

  private func group(_ text: String?, _ cells: inout RowReader) -> EntrantReference? {
    guard let text else {
      cells.refuse(table.map.columns[.group] == nil ? .participant : .group, .missing)
      return nil
    }
    guard let name = PersonName(text) else {
      cells.refuse(.group, .notAName)
      return nil
    }
    return .group(name)
  }

  /// Whoever the cell names; a name with the telephone that may stand in a column of its own.
  private func participant(_ text: String, _ cells: inout RowReader) -> EntrantReference? {
    do throws(PersonReferenceProblem) {
      let reference = try PersonReference(text, countryCode: library.countryCode)
      guard case .name(let name, nil) = reference, table.text(.phone) != nil else {
        return .participant(reference)
      }
      return cells.phone(.phone).map { .participant(.name(name, phone: $0.number)) }
    } catch {
      cells.refuse(.participant, .person(error))
      _ = cells.phone(.phone)
      return nil
    }
  }
}
