// The words of the command line: people's records, their merging, export and erasure.

extension Phrase {
  package static let participantDuplicates = Phrase(
    "Mendaftar peserta yang mungkin tercatat dua kali.",
    "List participants who may be one person twice.")
  package static let participantMerge = Phrase(
    "Menggabungkan dua data dari orang yang sama.",
    "Make one record of two of the same person.")
  package static let participantDistinct = Phrase(
    "Mencatat bahwa dua peserta yang mirip memang dua orang.",
    "Note that two participants who look alike are two people.")
  package static let keptParticipant = Phrase(
    "Nomor peserta yang dipertahankan.", "The number that is kept.")
  package static let otherParticipant = Phrase(
    "Nomor peserta yang digabungkan ke situ.", "The number that is merged into it.")
  package static let firstParticipant = Phrase("Nomor peserta.", "A participant's number.")
  package static let secondParticipant = Phrase(
    "Nomor peserta lainnya.", "The other participant's number.")
  package static let dryRun = Phrase(
    "Hanya tunjukkan apa yang akan terjadi.", "Only show what would happen.")
  package static let limitPairs = Phrase(
    "Paling banyak sekian pasangan.", "At most this many pairs.")

  package static let newPerson = Phrase(
    "Ini orang lain, walau nama dan tanggal lahirnya sama dengan yang sudah dikenal.",
    "This is somebody else, though name and birth date are those of somebody known.")
  package static let registeredParticipant = Phrase(
    "Nomor peserta yang sudah dikenal; namanya tidak perlu ditulis lagi.",
    "The number of a participant who is known; the name need not be typed again.")

  package static let firstIDTitle = Phrase("Peserta", "Participant")
  package static let secondIDTitle = Phrase("Lainnya", "Other")
  package static let otherNameTitle = Phrase("Nama lainnya", "Other's name")
  package static let whyTitle = Phrase("Sebab", "Why")
  package static let differsTitle = Phrase("Berbeda", "Differs in")
}
