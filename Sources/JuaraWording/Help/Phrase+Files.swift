// The words of the command line: what libraries' files are and what is done with them.

extension Phrase {
  package static let participantImport = Phrase(
    "Mengimpor orang tanpa acara, misalnya anggota SLiMS; tanpa --apply hanya uji coba.",
    "Import people without an event, such as members from SLiMS; a dry run without --apply.")
  package static let mappingNoun = Phrase(
    "Pemetaan kolom yang diingat dari impor.", "The column mappings remembered from imports.")
  package static let mappingList = Phrase(
    "Mendaftar pemetaan kolom yang diingat.", "List the column mappings that are remembered.")
  package static let mappingForget = Phrase(
    "Melupakan satu pemetaan kolom.", "Forget a column mapping.")
  package static let mappingID = Phrase("Nomor pemetaan.", "The mapping's number.")

  package static let mappingIDTitle = Phrase("ID", "ID")
  package static let fieldTitle = Phrase("Isian", "Field")
  package static let fieldsTitle = Phrase("Isian", "Fields")
  package static let columnTitle = Phrase("Kolom", "Column")
  package static let headersTitle = Phrase("Judul kolom", "Headers")
  package static let savedAtTitle = Phrase("Diingat", "Saved")
}
