// The words of the command line: copying, closing and restoring events, and who hosts them.

extension Phrase {
  package static let eventCopy = Phrase(
    "Menyalin acara menjadi draf baru: rencana, sesi, pertanyaan, pengisi acara; tanpa pendaftar.",
    "Copy an event as a new draft: plan, sessions, questions, hosts; without registrations.")
  package static let eventClose = Phrase(
    "Menutup pendaftaran acara sekarang juga.", "Close an event's registration at once.")
  package static let eventRestore = Phrase(
    "Memulihkan acara yang dibatalkan; pendaftarannya berlaku lagi.",
    "Restore a cancelled event; its registrations stand as they stood.")
  package static let hostNoun = Phrase(
    "Pengisi acara: narasumber, moderator, pembawa acara.",
    "Hosts: speakers, moderators and hosts of an event.")
  package static let hostAdd = Phrase(
    "Menambah pengisi acara.", "Name a speaker, moderator or host.")
  package static let hostRemove = Phrase(
    "Menghapus pengisi acara.", "Take a speaker, moderator or host away.")
  package static let hostList = Phrase("Mendaftar pengisi acara.", "List an event's hosts.")

  package static let endsUsual = Phrase(
    "Selesai, waktu setempat (bawaan: menurut jenisnya, 2–4 jam; proyek 12 minggu).",
    "When it ends, in local time (else by its kind, 2–4 hours; a project 12 weeks).")
  package static let copyStarts = Phrase(
    "Mulainya salinan; semua waktu lain ikut bergeser (bawaan: waktu yang sama).",
    "When the copy starts; all else moves with it (else the same times).")
  package static let copyTitle = Phrase(
    "Judul salinan (bawaan: judul yang sama).", "The copy's title (else the same).")
  package static let cancelReason = Phrase(
    "Alasan, untuk jejak perubahan dan untuk memberi tahu pendaftar.",
    "The reason, for the audit log and for telling people.")
  package static let hostName = Phrase("Namanya, dengan gelar.", "The name, with titles.")
  package static let hostRole = Phrase("Perannya.", "The role.")
  package static let hostRoleRemoved = Phrase(
    "Hanya dari peran ini (bawaan: semua).", "Only from this role (else from all).")
  package static let affiliation = Phrase(
    "Asalnya, misalnya universitas.", "Where the person comes from, such as a university.")

  package static let hostTitle = Phrase("Pengisi", "With")
  package static let roleTitle = Phrase("Peran", "Role")
  package static let affiliationTitle = Phrase("Asal", "Affiliation")
  package static let cancelledTitle = Phrase("Dibatalkan", "Cancelled")
}
