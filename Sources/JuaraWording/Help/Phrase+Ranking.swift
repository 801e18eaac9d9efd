// The words of the command line: what ranks a board.

extension Phrase {
  package static let rankedBy = Phrase(
    "Peringkat dari: poin catatan, nilai juri, atau nilai gabungan.",
    "What the ranks come from: the log's points, the jury's marks, or the combined score.")
  package static let rankedByMethod = Phrase(
    "Cara menggabung nilai juri (bawaan: mean).", "How the jurors' marks become one (else mean).")
  package static let juryBoardTitle = Phrase("Juri", "Jury")
}
