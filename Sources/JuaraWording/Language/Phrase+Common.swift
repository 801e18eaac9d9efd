extension Phrase {
  package static let codeTitle = Phrase("Kode", "Code")
  package static let titleTitle = Phrase("Judul", "Title")
  package static let kindTitle = Phrase("Jenis", "Kind")
  package static let stateTitle = Phrase("Keadaan", "State")
  package static let numberTitle = Phrase("No.", "No.")
  package static let nameTitle = Phrase("Nama", "Name")
  package static let statusTitle = Phrase("Status", "Status")

  /// Stands for a name in the help of a command.
  package static let nameWord = Phrase("NAMA", "NAME")

  /// Stands for a person in the help of a command.
  package static let whoWord = Phrase("SIAPA", "WHO")

  package static let yes = Phrase("ya", "yes")
  package static let no = Phrase("tidak", "no")
  package static let emptyList = Phrase("Tidak ada yang cocok.", "There is nothing to show.")

  package static let interrupted = Phrase(
    "Dihentikan. Tidak ada yang diubah.", "Interrupted. Nothing was changed.")

  package static let interruptedWhenSaved = Phrase(
    "Dihentikan sesudah perubahannya tersimpan; jangan diulang.",
    "Interrupted after the change had been saved; do not run the command again.")

  package static let savedDespiteOutputFailure = Phrase(
    "Perubahannya sendiri sudah tersimpan; jangan diulang.",
    "The change itself has been saved; do not run the command again.")

  package static let savedDespiteFileFailure = Phrase(
    "Perubahan di perpustakaan sudah tersimpan.", "The changes to the library have been saved.")

  package static let importing = Phrase("Impor", "Import")
}
