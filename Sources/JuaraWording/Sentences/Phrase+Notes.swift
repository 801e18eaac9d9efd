extension Phrase {
  /// A list without rows.
  package static let emptyList = Phrase("Belum ada isinya.", "There is nothing here yet.")
  /// Ctrl-C in the middle of an import.
  package static let interrupted = Phrase(
    "Dihentikan. Tidak ada yang diubah.", "Interrupted. Nothing was changed.")
  /// The output failed after the work was done.
  package static let doneAllTheSame = Phrase(
    "Pekerjaannya sendiri sudah dilakukan; jangan diulang.",
    "The work itself was done; do not do it again.")
  /// A file failed after the library was changed.
  package static let keptAllTheSame = Phrase(
    "Yang diubah di perpustakaan sudah tersimpan.", "What was changed in the library is kept.")
  /// Certificates were issued and not written.
  package static let certificatesWrittenAgain = Phrase(
    "Sertifikatnya sudah terbit. Perintah yang sama menuliskannya lagi, dengan nomor yang sama.",
    "The certificates are issued. The same command writes them again, with the same numbers.")
  /// The name that staff give to something, where it stands for an option.
  package static let nameWord = Phrase("NAMA", "NAME")
  /// The label of the progress bar.
  package static let importing = Phrase("Impor", "Import")
  /// Yes, in a table.
  package static let yes = Phrase("ya", "yes")
  /// Under a public leaderboard on a terminal.
  package static let publicViewNote = Phrase(
    "Nama tampil hanya dengan izin. Untuk petugas: --view staff.",
    "Names show by consent only. For staff: --view staff.")
}
