import JuaraWording

/// The fields of one thing, one a line; an empty one is left out.
struct FieldList {
  private var fields: [(title: String, text: String)] = []
  private let context: CommandContext

  init(in context: CommandContext) { self.context = context }

  mutating func add(_ title: Phrase, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append((context.wording(title), text.printable))
  }

  /// A text of several lines, each below the one before.
  mutating func add(lines text: String, under title: Phrase) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      fields.append((index == 0 ? context.wording(title) : "", String(line).printable))
    }
  }

  func print() throws {
    let width = fields.map(\.title.displayWidth).max() ?? 0
    for (title, text) in fields {
      let padding = String(repeating: " ", count: width - title.displayWidth)
      try context.print(context.style.dim(title + padding) + "  " + text)
    }
  }
}

// The titles of columns and fields that several files share.

extension Phrase {
  static let attendanceTitle = Phrase("Kehadiran", "Attendance")
  static let checkInCodeTitle = Phrase("Kode presensi", "Check-in code")
  static let eventTitle = Phrase("Acara", "Event")
  static let jurorTitle = Phrase("Juri", "Juror")
  static let languageTitle = Phrase("Bahasa", "Language")
  static let messageTitle = Phrase("Pesan", "Message")
  static let missingTitle = Phrase("Kurang", "Missing")
  static let participantsTitle = Phrase("Peserta", "Participants")
  static let ratingTitle = Phrase("Nilai", "Rating")
  static let reasonTitle = Phrase("Alasan", "Reason")
  static let reviewTitle = Phrase("Resensi", "Review")
  static let sessionTitle = Phrase("Sesi", "Session")
  static let streakTitle = Phrase("Beruntun", "Days in a row")
  static let whyFlaggedTitle = Phrase("Alasan", "Why")
}
