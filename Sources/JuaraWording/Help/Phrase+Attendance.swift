// The words of attendance: what the commands do, what their options mean, how columns are called.

extension Phrase {
  package static let attendanceNoun = Phrase(
    "Kehadiran: siapa hadir di sesi mana, dan berapa lama.",
    "Attendance: who was in which session, and for how long.")
  package static let attendanceMark = Phrase(
    "Mencatat kedatangan satu orang.", "Check one person in.")
  package static let attendanceUnmark = Phrase(
    "Menarik kembali catatan kedatangan yang keliru.", "Take a mistaken check-in back.")
  package static let attendanceList = Phrase(
    "Mendaftar siapa hadir, terlalu sebentar, atau tidak datang.",
    "List who was there, stayed too short, or did not come.")
  package static let attendanceImport = Phrase(
    "Mengimpor kehadiran dari laporan Zoom atau CSV; tanpa --apply hanya uji coba.",
    "Import attendance from a Zoom report or CSV; a dry run without --apply.")
  package static let registrationShow = Phrase(
    "Menampilkan satu pendaftaran dan kode datangnya.",
    "Show one registration and its check-in code.")

  package static let registrationOption = Phrase(
    "Nomor pendaftaran.", "The registration's number.")
  package static let checkInCode = Phrase(
    "Kode datang, misalnya K7Q-2MX.", "The check-in code, such as K7Q-2MX.")
  package static let session = Phrase(
    "Nomor sesi, bila acaranya punya beberapa.", "The session's number, where there are several.")
  package static let sessionOfFile = Phrase(
    "Nomor sesi (bawaan: menurut tanggal di berkas).",
    "The session's number (else by the file's dates).")
  package static let zoomReport = Phrase(
    "Dikenali: laporan Zoom, tanggalnya ditulis bulan dulu.",
    "Recognised: a Zoom report, its dates written month first.")
  package static let onlySession = Phrase("Hanya sesi ini.", "Only this session.")
  package static let arrivedAt = Phrase(
    "Kapan datangnya, waktu setempat (bawaan: sekarang).",
    "When the person came, in local time (else now).")
  package static let atLeastMinutes = Phrase(
    "Hadir bila tinggal paling sedikit sekian menit; yang lain tetap dicatat.",
    "Present are those who stayed this many minutes; the others are kept too.")

  package static let sessionTitle = Phrase("Sesi", "Session")
  package static let attendanceTitle = Phrase("Kehadiran", "Attendance")
  package static let minutesTitle = Phrase("Menit", "Minutes")
  package static let arrivedTitle = Phrase("Datang", "Came")
  package static let sourceTitle = Phrase("Diketahui dari", "Known from")
  package static let checkInCodeTitle = Phrase("Kode datang", "Check-in code")
  package static let consentDeadlineTitle = Phrase("Batas izin", "Consent by")
  package static let reasonTitle = Phrase("Alasan", "Reason")
}
