import JuaraWording

// The titles of columns and fields that several files share.

extension Phrase {
  static let attendanceTitle = Phrase("Kehadiran", "Attendance")
  static let checkInCodeTitle = Phrase("Kode datang", "Check-in code")
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
