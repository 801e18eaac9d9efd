package import Juara

/// A file of who was there, read row by row: a report of Zoom, Teams or Google Meet, or a plain list.
package struct AttendanceFile: TableFile {
  package var table: TableReader
  private let library: Library
  private let day: Day?
  /// When each person joined of whom a row of Teams' older list will say that they left.
  private var joined: [String: Instant] = [:]
  /// What the current row of that list tells.
  private var stayOfActions: AttendanceStay?

  package var countryCode: String { library.countryCode }
  /// The same for every part of a report, with a column for the entrant number.
  package var headers: [String] { Self.columns.map(\.rawValue) }
  /// The columns that no field knows; those of reports are no news.
  package var unmappedHeaders: [String] {
    table.map.traits == nil ? table.map.unmapped.map(\.header) : []
  }

  private static let columns: [ImportField] = [
    .entrantNumber, .attendee, .email, .phone, .joinedAt, .leftAt, .minutes,
  ]

  /// - Parameter day: the day of times that stand without one.
  package init(
    _ file: InputFile, library: Library, day: Day? = nil, _ options: TableOptions
  ) throws {
    table = try TableReader(file, .attendance, options)
    self.library = library
    self.day = day
  }

  package mutating func next() throws -> ImportRow<AttendanceDraft>? {
    guard try table.next() else { return nil }
    pairActions()
    return try row()
  }

  /// Finds to whose joining a row of leaving belongs.
  private mutating func pairActions() {
    stayOfActions = nil
    guard let action = table.text(.userAction), let name = displayName,
      let at = text(.joinedAt).flatMap({ read($0, .joinedAt) })
    else { return }
    let key = HeaderWords.key(action)
    if key.hasPrefix("join") || key.hasPrefix("bergabung") {
      joined[name] = at
      stayOfActions = .between(at, at)
    } else {
      stayOfActions = .between(joined.removeValue(forKey: name) ?? at, at)
    }
  }

  /// The times as they were understood, since their order is not to be guessed again.
  package var cells: [String] {
    Self.columns.map { field in
      switch field {
      case .attendee: return displayName ?? ""
      case .joinedAt, .leftAt:
        var at: Instant?
        if case .between(let joined, let left)? = stayOfActions {
          at = field == .joinedAt ? joined : left
        }
        let text = text(field)
        at = at ?? text.flatMap { read($0, field) }
        return at.map { library.zone.local($0).description } ?? text ?? ""
      default: return text(field) ?? ""
      }
    }
  }

  /// A moment, or a time of the day that is known beside the file.
  private func read(_ text: String, _ field: ImportField) -> Instant? {
    if let day, let local = LocalDateTime(timeOfDay: text, on: day) {
      return library.zone.instant(of: local)
    }
    return try? Instant.read(
      text, order: table.dateOrder(of: field), shortYears: .recent, zone: library.zone)
  }

  package func draft(_ cells: inout RowReader) -> AttendanceDraft? {
    var entrantNumber: Int?
    if let text = text(.entrantNumber) {
      guard let number = Int(text), number > 0 else {
        cells.refuse(.entrantNumber, .notACount)
        return nil
      }
      entrantNumber = number
    }
    let names = displayName.map { AttendanceDraft.names(in: $0) } ?? []
    let email = text(.email).flatMap { EmailAddress($0) }
    let phone = text(.phone).flatMap {
      try? PhoneNumber.read($0, countryCode: library.countryCode)
    }
    let stay = stayOfActions ?? stay(&cells)
    let wasPresent = wasPresent(&cells)
    if entrantNumber == nil, names.isEmpty, email == nil, phone == nil {
      cells.refuse(.attendee, .missing)
    }
    return AttendanceDraft(
      entrantNumber: entrantNumber, names: names, email: email, phone: phone, stay: stay,
      wasPresent: wasPresent)
  }

  private func stay(_ cells: inout RowReader) -> AttendanceStay {
    let joined = instant(.joinedAt, &cells)
    let left = instant(.leftAt, &cells)
    let minutes = minutes(&cells)
    switch (joined, left, minutes) {
    // Between the two the person may have been away.
    case (let joined?, _, let minutes?) where table.map.traits?.hasGapsInStays == true:
      return .between(joined, joined.adding(seconds: Int64(minutes) * 60))
    case (let joined?, let left?, _):
      if left < joined { cells.refuse(.leftAt, .attendance(.leftBeforeJoining)) }
      return .between(joined, left)
    case (let joined?, nil, let minutes?):
      return .between(joined, joined.adding(seconds: Int64(minutes) * 60))
    case (nil, let left?, let minutes?):
      return .between(left.adding(seconds: Int64(minutes) * -60), left)
    case (_, _, let minutes?): return .lasting(minutes: minutes)
    case (let joined?, nil, nil): return .between(joined, joined)
    case (nil, _, nil): return .unmeasured
    }
  }

  private func instant(_ field: ImportField, _ cells: inout RowReader) -> Instant? {
    text(field).flatMap { read($0, field) ?? cells.instant(field, zone: library.zone) }
  }

  /// Whole minutes from none to those of a week, also as `1h 42m`; a part of a minute counts as one.
  private func minutes(_ cells: inout RowReader) -> Int? {
    guard let text = text(.minutes) else { return nil }
    let number =
      Double(text.replacing(",", with: "."))
      ?? WrittenAmount(text)?.seconds.map { Double($0) / 60 }
    guard let number, 0...10_080 ~= number else {
      cells.refuse(.minutes, .attendance(.notMinutes))
      return nil
    }
    return Int(number.rounded(.up))
  }

  /// The name in the meeting, with the one given at signing in; else first and last name.
  private var displayName: String? {
    if let name = text(.attendee) { return name }
    let parts = [text(.firstName), text(.lastName)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Whether a row says that the person came. Who has no time and no word in a column of them did not.
  private func wasPresent(_ cells: inout RowReader) -> Bool {
    let columns = table.map.columns
    if let text = text(.waitingRoom), YesNo.read(text) == true { return false }
    if columns[.attended] != nil {
      guard let text = text(.attended) else { return false }
      guard let answer = PresenceWords.isPresent(text) else {
        cells.refuse(.attended, .unknownPresence)
        return false
      }
      return answer
    }
    return columns[.joinedAt] == nil || text(.joinedAt) != nil || text(.leftAt) != nil
      || text(.minutes) != nil
  }

  /// A cell's text; Zoom writes `--` where it knows nothing.
  private func text(_ field: ImportField) -> String? {
    guard let text = table.text(field), text != "--", text != "-" else { return nil }
    return text
  }
}

/// The words by which a list says who was there.
enum PresenceWords {
  /// Nil where the word is neither.
  static func isPresent(_ text: String) -> Bool? {
    if ["✓", "✔", "√"].contains(text) { return true }
    let key = HeaderWords.key(text)
    return present.contains(key) ? true : absent.contains(key) ? false : nil
  }

  private static let present: Set<String> = [
    "hadir", "h", "present", "yes", "y", "ya", "iya", "true", "benar", "1", "v", "attended",
    "checkedin", "terlambat", "telat", "late",
  ]
  private static let absent: Set<String> = [
    "tidakhadir", "tidak", "tdk", "izin", "ijin", "i", "sakit", "s", "alpa", "alfa", "alpha", "a",
    "absent", "absen", "no", "n", "false", "salah", "0", "na", "tanpaketerangan", "tk", "bolos",
    "excused", "didnotattend", "notattended", "noshow",
  ]
}
