package import Juara

package struct ReadingLogFile: TableFile {
  package var table: TableReader
  private let library: Library
  private let activity: Activity?
  private let understanding: @Sendable (String) -> Activity?
  private let reader: EntrantReference?
  private let days: ClosedRange<Day>?
  private let readOn: Day?
  private var hasReportedGroup = false
  private var notRead = 0

  package var countryCode: String { library.countryCode }
  /// What every row is; nil where the rows say it themselves.
  package var activityOfAll: Activity? { table.map.columns[.activity] == nil ? activity : nil }
  package var leftOut: RowsLeftOut {
    var leftOut = RowsLeftOut(nobody: table.rowsOfNobody)
    leftOut.notRead = notRead
    return leftOut
  }

  /// - Parameters:
  ///   - activity: what every row is that does not say so itself.
  ///   - soleActivity: what it is where nobody says so, being all that scores.
  ///   - reader: who read all of it; nil where the rows say it.
  ///   - days: the days of the challenge, by which a list of all of somebody's books is cut.
  ///   - readOn: the day of what is read where no row says one.
  ///   - understanding: which activity a cell names, in whatever language.
  package init(
    _ file: InputFile, library: Library, activity: Activity?, soleActivity: Activity? = nil,
    reader: EntrantReference? = nil,
    days: ClosedRange<Day>? = nil, readOn: Day? = nil,
    understanding: @escaping @Sendable (String) -> Activity? = { Activity($0.lowercased()) },
    _ options: TableOptions
  ) throws {
    table = try TableReader(file, reader == nil ? .log : .readersLog, options)
    self.library = library
    self.reader = reader
    self.days = days
    self.readOn = readOn
    self.understanding = understanding
    self.activity = activity ?? table.map.traits?.activity ?? soleActivity
    if reader != nil, let column = table.map.column(thatWouldBe: .participant) {
      throw FileProblem.readersInFile(column: column)
    }
    if self.activity == nil, table.map.columns[.activity] == nil {
      throw FileProblem.noHeader(missing: [.activity], columns: table.headers)
    }
    if let activity = activityOfAll {
      // A book has pages also where books are counted.
      if let unit = quantityUnit, unit != activity.name, !table.chosen.contains(.quantity) {
        table.drop(.quantity)
      }
      if activity.isMeasured, table.map.columns[.quantity] == nil {
        throw FileProblem.noQuantity(of: activity, columns: table.headers)
      }
    }
    if readOn == nil, table.map.columns[.readOn] == nil, table.map.columns[.recordedAt] == nil {
      throw FileProblem.noDay(columns: table.headers)
    }
  }

  /// What the header of the quantities says they are in, as an activity's name.
  private var quantityUnit: String? {
    guard let column = table.map.columns[.quantity] else { return nil }
    let key = HeaderWords.key(table.map.headers[column])
    let units = [
      ("halaman", "pages"), ("hlm", "pages"), ("page", "pages"), ("menit", "minutes"),
      ("minute", "minutes"), ("jam", "minutes"), ("hour", "minutes"), ("durasi", "minutes"),
      ("buku", "books"),
    ]
    return units.first { key.contains($0.0) }?.1
  }

  package mutating func next() throws -> ImportRow<LogDraft>? {
    while try table.next() {
      var row = try row()
      guard isOfLog(row) else {
        notRead += 1
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

  /// Whether a row is of a book that was read; of a list of all of somebody's books, on a day of the
  /// challenge.
  private func isOfLog(_ row: ImportRow<LogDraft>) -> Bool {
    let isList = table.map.traits?.activity != nil
    guard isList || table.map.columns[.shelf] != nil else { return true }
    switch ShelfWords.isRead(table.text(.shelf)) {
    case false?: return false
    case true?: break
    // Readers name shelves of their own, on which books to be read may stand.
    case nil where isList: return false
    case nil: return true
    }
    guard table.text(.readOn) != nil || table.text(.recordedAt) != nil || readOn != nil else {
      return false
    }
    guard isList, case .draft(let draft) = row.content, let day = draft.readOn, let days else {
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
    let quantity = quantity(activity, &cells)
    let work = Work(
      title: cells.text(.title, limit: 500), author: cells.text(.author, limit: 200),
      isbn: cells.isbn(.isbn), language: language(&cells))
    let review = review(&cells)
    let link = cells.link(.link)
    let recordedAt = cells.instant(.recordedAt, zone: library.zone)
    let readOn = readOn(&cells)
    if let shelf = table.text(.shelf), ShelfWords.isRead(shelf) == nil {
      cells.refuse(.shelf, .unknownShelf)
    }
    guard let reader, let activity, let quantity else { return nil }
    return LogDraft(
      reader: reader, activity: activity, quantity: quantity, work: work, readOn: readOn,
      recordedAt: recordedAt, review: review, evidence: Evidence(link: link?.address))
  }

  /// The row's day, else the one of all; nil for that of its recording.
  private func readOn(_ cells: inout RowReader) -> Day? {
    if table.text(.readOn) != nil { return cells.day(.readOn) }
    if readOn == nil, table.text(.recordedAt) == nil {
      cells.refuse(table.map.columns[.readOn] == nil ? .recordedAt : .readOn, .missing)
    }
    return readOn
  }

  /// Of a book in several languages nobody can say in which it was read.
  private func language(_ cells: inout RowReader) -> LanguageTag? {
    guard let text = table.text(.bookLanguage), !text.contains(where: { ",/|;".contains($0) })
    else { return nil }
    guard let language = LanguageTag(named: text) else {
      cells.refuse(.bookLanguage, .notALanguage)
      return nil
    }
    return language
  }

  /// Halves round up; 0 stands where no rating was given.
  private func review(_ cells: inout RowReader) -> ReviewDraft? {
    let text = cells.text(.review, limit: ReviewDraft.longestText)
    guard let typed = table.text(.rating) else { return ReviewDraft(text: text, rating: nil) }
    guard let rating = Double(typed.replacing(",", with: ".")), 0...5 ~= rating else {
      cells.refuse(.rating, .notARating)
      return nil
    }
    return ReviewDraft(text: text, rating: rating == 0 ? nil : max(1, Int(rating + 0.5)))
  }

  /// One unit where the file has no column for it: a row is then a book.
  private func quantity(_ activity: Activity?, _ cells: inout RowReader) -> Int? {
    guard table.map.columns[.quantity] != nil else {
      if activity?.isMeasured != true { return 1 }
      cells.refuse(.quantity, .missing)
      return nil
    }
    guard let text = table.text(.quantity) else {
      cells.refuse(.quantity, .missing)
      return nil
    }
    let header = table.map.columns[.quantity].map { HeaderWords.key(table.map.headers[$0]) } ?? ""
    let activity = activity ?? Activity("books")!
    let isInHours =
      activity.name == "minutes" && (header.contains("jam") || header.contains("hour"))
    guard
      let quantity = WrittenAmount(text)?.quantity(of: activity, isInHours: isInHours),
      1...1_000_000_000 ~= quantity
    else {
      cells.refuse(.quantity, .notACount)
      return nil
    }
    return quantity
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

/// The words by which a list of somebody's books says which were read.
enum ShelfWords {
  /// Whether a book was read; nil where the shelf is one of the reader's own. A book on several shelves
  /// is not read if one of them says so.
  static func isRead(_ text: String?) -> Bool? {
    guard let text else { return true }
    let answers = text.split { ",;|".contains($0) }.map { shelf -> Bool? in
      let key = HeaderWords.key(String(shelf))
      return notRead.contains(key) ? false : read.contains(key) ? true : nil
    }
    return answers.contains(false) ? false : answers.contains(true) ? true : nil
  }

  private static let read: Set<String> = [
    "read", "finished", "completed", "complete", "done", "yes", "selesai", "selesaidibaca",
    "dibaca",
    "sudahdibaca", "sudah", "sudahselesai", "tamat", "ya", "yourlibrary", "readbutunowned",
    "favorites", "favourites",
  ]
  private static let notRead: Set<String> = [
    "wanttoread", "toread", "tbr", "currentlyreading", "reading", "inprogress", "planned",
    "forlater", "unfinished", "abandoned", "dnf", "didnotfinish", "paused", "onhold", "wishlist",
    "unread", "notread", "unknown", "no", "ingindibaca", "akandibaca", "sedangdibaca",
    "sedangmembaca", "belum", "belumdibaca", "belumselesai", "masihdibaca", "tidakselesai",
    "berhenti", "tidak",
  ]
}
