/// Titles and notes that several nouns share.
extension Phrase {
  package static let codeTitle = Phrase("Kode", "Code")
  package static let titleTitle = Phrase("Judul", "Title")
  package static let kindTitle = Phrase("Jenis", "Kind")
  package static let stateTitle = Phrase("Keadaan", "State")
  package static let numberTitle = Phrase("No.", "No.")
  package static let nameTitle = Phrase("Nama", "Name")
  package static let statusTitle = Phrase("Status", "Status")

  /// The name that staff give to something, where it stands for an option.
  package static let nameWord = Phrase("NAMA", "NAME")

  package static let yes = Phrase("ya", "yes")
  package static let emptyList = Phrase("Belum ada isinya.", "There is nothing here yet.")

  package static let interrupted = Phrase(
    "Dihentikan. Tidak ada yang diubah.", "Interrupted. Nothing was changed.")

  package static let doneAllTheSame = Phrase(
    "Pekerjaannya sendiri sudah dilakukan; jangan diulang.",
    "The work itself was done; do not do it again.")

  package static let keptAllTheSame = Phrase(
    "Yang diubah di perpustakaan sudah tersimpan.", "What was changed in the library is kept.")

  package static let importing = Phrase("Impor", "Import")
}
