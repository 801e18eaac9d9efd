// The words of the command line: draws.

extension Phrase {
  package static let drawNoun = Phrase(
    "Undian berhadiah yang bisa diperiksa siapa pun.", "Prize draws that anybody can check.")
  package static let drawCreate = Phrase(
    "Membekukan daftar undian sebelum angka penentunya diketahui.",
    "Freeze a draw's list before the numbers are known that decide.")
  package static let drawRun = Phrase(
    "Mengundi sekali dengan angka umum, menurut RFC 3797.",
    "Draw once by public numbers, as RFC 3797 has it.")
  package static let drawList = Phrase("Mendaftar undian.", "List the draws.")
  package static let drawShow = Phrase(
    "Menampilkan satu undian dan pemenangnya.", "Show one draw and its winners.")
  package static let drawVerify = Phrase(
    "Memeriksa daftar undian yang diumumkan; tanpa berkas perpustakaan.",
    "Check a published draw; needs no library's file.")

  package static let drawOutput = Phrase(
    "Tulis undian ini ke berkas seperti yang diumumkan, juga sesudah dibekukan atau diundi.",
    "Write the draw to a file as it is published, also long after it was frozen or drawn.")
  package static let drawCode = Phrase("Kode undian.", "The draw's code.")
  package static let drawChallenge = Phrase(
    "Kode tantangan yang pesertanya diundi.", "The challenge whose entrants may win.")
  package static let winners = Phrase("Jumlah pemenang.", "How many win.")
  package static let alternates = Phrase("Jumlah cadangan.", "How many alternates.")
  package static let onePerHousehold = Phrase(
    "Paling banyak satu pemenang serumah: telepon atau kelompok keluarga yang sama.",
    "At most one of a household: a shared telephone or family group.")
  package static let withoutWinnersOf = Phrase(
    "Tanpa pemenang undian ini. Boleh berulang.",
    "Without the winners of this draw. May be repeated.")
  package static let entropyFrom = Phrase(
    "Angka umum yang akan menentukan, misalnya “Lotere X tanggal 5 Desember 2026”.",
    "Which public numbers will decide, such as “the lottery X of 5 December 2026”.")
  package static let entropy = Phrase(
    "Angka umumnya: 9319 / 2 5 12 8 10, sumber dipisah garis miring, desimal dengan titik.",
    "The numbers: 9319 / 2 5 12 8 10, sources apart by a slash, decimals by a point.")
  package static let atLeastPoints = Phrase(
    "Hanya yang poinnya paling sedikit ini (bawaan: lebih dari 0).",
    "Only who has at least this many points (else any).")
  package static let everybodyRegistered = Phrase(
    "Semua yang terkonfirmasi, juga tanpa poin.", "Everybody confirmed, points or none.")
  package static let drawFile = Phrase(
    "Berkas undian yang diumumkan, atau - untuk masukan standar.",
    "The published file, or - for the standard input.")
  package static let drawView = Phrase(
    "public menampilkan nama hanya dengan izin; staff menampilkan semuanya.",
    "public shows names by consent only; staff shows them all.")

  package static let winnersTitle = Phrase("Pemenang", "Winners")
  package static let alternatesTitle = Phrase("Cadangan", "Alternates")
  package static let drawChallengeTitle = Phrase("Tantangan", "Challenge")
  package static let entrantsTitle = Phrase("Peserta", "Entrants")
  package static let entropyFromTitle = Phrase("Angka penentu", "Decided by")
  package static let frozenAtTitle = Phrase("Dibekukan", "Frozen")
  package static let hashTitle = Phrase("SHA-256", "SHA-256")
  package static let drawnTitle = Phrase("Diundi", "Drawn")
  package static let orderTitle = Phrase("Urutan", "Pick")
  package static let placeInListTitle = Phrase("No. urut", "Place")
  package static let onePerHouseholdTitle = Phrase("Satu serumah", "One per household")
  package static let prizeTitle = Phrase("Sebagai", "As")
  package static let winner = Phrase("pemenang", "winner")
  package static let alternate = Phrase("cadangan", "alternate")
}
