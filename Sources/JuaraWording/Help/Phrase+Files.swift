// The words of the command line: what libraries' files are and what is done with them.

extension Phrase {
  package static let participantImport = Phrase(
    "Mengimpor orang tanpa acara, misalnya anggota SLiMS; tanpa --apply hanya uji coba.",
    "Import people without an event, such as members from SLiMS; a dry run without --apply.")
  package static let participantUndo = Phrase(
    "Menarik kembali satu impor peserta.", "Undo an import of participants.")
}
