package import Juara

/// Zoom's report of a meeting or a webinar, or a plain list. A meeting's has two lines before its
/// header, and in its short form one row per person with the minutes alone; a webinar's has parts
/// for hosts, panelists and attendees, each with a header. Dates are written month first.
package struct AttendanceFile: TableFile {
  package var table: TableReader
  private let library: Library
  private let order: DateOrder

  package let isZoomReport: Bool
  package var countryCode: String { library.countryCode }
  package var dateOrder: DateOrder? { order }
  /// The same for every part of a report, with a column for the entrant number.
  package var headers: [String] { Self.columns.map(\.rawValue) }
  /// The columns that no field knows; Zoom's own are no news.
  package var unmappedHeaders: [String] { isZoomReport ? [] : table.map.unmapped.map(\.header) }

  private static let columns: [ImportField] = [
    .entrantNumber, .attendee, .email, .phone, .joinedAt, .leftAt, .minutes,
  ]

  package init(_ file: InputFile, library: Library, _ options: TableOptions) throws {
    table = try TableReader(file, .attendance, options)
    self.library = library
    isZoomReport = table.map.headers.contains { header in
      let header = header.lowercased()
      return ["original name", "nama asli"].contains { header.contains($0) }
    }
    order = options.dateOrder ?? (isZoomReport ? .mdy : .dmy)
  }

  /// The times as they were understood, since their order is not to be guessed again.
  package var cells: [String] {
    Self.columns.map { field in
      switch field {
      case .attendee: displayName ?? ""
      case .joinedAt, .leftAt:
        text(field).map { text in
          (try? Instant.read(text, order: order, zone: library.zone)).map {
            library.zone.local($0).description
          } ?? text
        } ?? ""
      default: text(field) ?? ""
      }
    }
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
    let stay = stay(&cells)
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
    text(field) == nil ? nil : cells.instant(field, zone: library.zone)
  }

  /// Whole minutes from none to those of a week; a part of a minute counts as one.
  private func minutes(_ cells: inout RowReader) -> Int? {
    guard let text = text(.minutes) else { return nil }
    guard let number = Double(text.replacing(",", with: ".")), 0...10_080 ~= number else {
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

  private var wasPresent: Bool {
    !Self.says(["yes", "ya"], text(.waitingRoom)) && !Self.says(["no", "tidak"], text(.attended))
  }

  private static func says(_ words: Set<String>, _ text: String?) -> Bool {
    text.map { words.contains($0.lowercased()) } ?? false
  }

  /// A cell's text; Zoom writes `--` where it knows nothing.
  private func text(_ field: ImportField) -> String? {
    guard let text = table.text(field), text != "--", text != "-" else { return nil }
    return text
  }
}
