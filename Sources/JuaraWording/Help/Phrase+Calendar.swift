// The words of the command line: calendars.

extension Phrase {
  package static let eventCalendar = Phrase(
    "Menulis kalender (iCalendar) satu acara atau semua yang terbit; tanpa tautan rapat.",
    "Write a calendar (iCalendar) of one event or of all published; without join links.")
  package static let participantCalendar = Phrase(
    "Menulis kalender seorang peserta dengan tautan rapatnya; hanya untuk orang itu.",
    "Write a participant's own calendar with the join links; for that person alone.")
  package static let calendarCode = Phrase(
    "Kode acara (bawaan: semua yang terbit).", "The event's code (else all that are published).")
  package static let calendarDrafts = Phrase(
    "Sertakan draf, sebagai jadwal sementara.", "Include drafts, as tentative.")
}
