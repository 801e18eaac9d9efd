// The words of the command line: awards.

extension Phrase {
  package static let awardNoun = Phrase(
    "Penghargaan: juara, harapan, favorit.", "Awards: places, bands and choices.")
  package static let awardBandNoun = Phrase(
    "Apa saja yang dimenangkan.", "What there is to be won.")
  package static let awardBandAdd = Phrase(
    "Menambah penghargaan untuk peringkat atas, satu tempat, atau pilihan.",
    "Add an award for the first ranks, for one place, or by choice.")
  package static let awardBandEdit = Phrase(
    "Mengubah peringkat apa yang menentukan, selama belum diputuskan.",
    "Change what ranks decide, as long as nobody has decided.")
  package static let oneAward = Phrase(
    "Hanya yang bernama ini (bawaan: semua yang menurut peringkat).",
    "Only the one of this name (else all that ranks decide).")
  package static let awardBandRemove = Phrase(
    "Menghapus penghargaan yang belum diputuskan.", "Remove an award that is not decided.")
  package static let awardPresetVerb = Phrase(
    "Menyiapkan satu set penghargaan, untuk tiap divisi.",
    "Set out a ready set of awards, for each division.")
  package static let awardDecide = Phrase(
    "Mencatat keputusan atas tempat yang seri atau pilihan.",
    "Record to whom a tied place or a choice goes.")
  package static let awardReopen = Phrase(
    "Menarik keputusan agar bisa diputuskan ulang.",
    "Take a decision back, so that it can be made anew.")
  package static let awardList = Phrase(
    "Mendaftar penghargaan: yang jelas, yang seri, yang belum.",
    "List the awards: won, tied, open.")
  package static let awardCertificates = Phrase(
    "Menerbitkan piagam bagi para pemenang dan menulis berkasnya.",
    "Issue certificates to the winners and write their files.")
  package static let newAward = Phrase(
    "Nama penghargaan, misalnya Sepuluh Besar.", "The award's name, such as Top Ten.")
  package static let awardName = Phrase("Nama penghargaan.", "The award's name.")
  package static let awardPlaces = Phrase(
    "Semua yang peringkatnya sampai ini, termasuk yang seri.",
    "Everybody of this rank or better, ties included.")
  package static let awardPlace = Phrase(
    "Satu pemenang di tempat ini; bila seri, diputuskan.",
    "The one winner in this place; a tie is decided.")
  package static let awardChoice = Phrase(
    "Pemenangnya dipilih, tanpa peringkat.", "The winner is chosen, whatever the rank.")
  package static let awardBy = Phrase("Untuk siapa.", "For whom.")
  package static let awardPreset = Phrase("Nama set.", "The set's name.")
  package static let decidedBy = Phrase(
    "Siapa yang memutuskan, misalnya dewan juri.", "Who decided, such as the jury.")
  package static let awardDivision = Phrase(
    "Divisinya (bawaan: semua peserta).", "Its division (else everybody).")
  package static let awardDivisionChoice = Phrase(
    "Divisinya, bila beberapa punya penghargaan bernama sama.",
    "Its division, where several have an award of that name.")
  package static let awardNameTitle = Phrase("Penghargaan", "Award")
  package static let decidedByTitle = Phrase("Diputuskan oleh", "Decided by")
}
