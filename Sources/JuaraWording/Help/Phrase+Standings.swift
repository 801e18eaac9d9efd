// The words of the command line: divisions, the freeze, entrants and moments.

package import Juara

extension Phrase {
  package static let divisionNoun = Phrase(
    "Divisi: bagian peserta dengan peringkat sendiri.",
    "Divisions: parts of the participants, each ranked from 1.")
  package static let divisionAdd = Phrase(
    "Menambah divisi menurut umur, kelas, atau kelompok.",
    "Add a division by age, grade or group.")
  package static let divisionList = Phrase(
    "Mendaftar divisi dan jumlah pesertanya.", "List the divisions and how many belong to each.")
  package static let divisionRemove = Phrase("Menghapus divisi.", "Remove a division.")
  package static let challengeFreeze = Phrase(
    "Membekukan papan untuk umum: yang dicatat atau dibaca sejak saat itu belum tampil.",
    "Freeze the public leaderboard: what is recorded or read from then on does not show.")
  package static let challengeLift = Phrase(
    "Membuka papan yang dibekukan.", "Lift the freeze of the public leaderboard.")
  package static let leaderboardDiff = Phrase(
    "Menampilkan siapa naik atau turun di antara dua saat, dan karena catatan mana.",
    "Show who moved between two moments, and by which entries.")
  package static let leaderboardPage = Phrase(
    "Menulis papan peringkat sebagai halaman HTML untuk dicetak atau ditayangkan.",
    "Write the leaderboard as an HTML page to print or put on a screen.")
  package static let entrantNoun = Phrase(
    "Kepesertaan: siapa ikut dalam peringkat.", "Entrants: who takes a rank.")
  package static let entrantHide = Phrase(
    "Menyembunyikan dari papan untuk umum.", "Hide from the public leaderboard.")
  package static let entrantDisqualify = Phrase(
    "Mendiskualifikasi: tanpa peringkat dan tidak tampil untuk umum.",
    "Disqualify: no rank, and not shown in public.")
  package static let entrantOutOfCompetition = Phrase(
    "Ikut tanpa dilombakan: tampil tanpa peringkat.",
    "Let take part out of competition: shown without a rank.")
  package static let entrantRestore = Phrase(
    "Mengembalikan ke dalam peringkat.", "Let take a rank again.")
  package static let entrantList = Phrase(
    "Mendaftar yang tidak ikut peringkat, dengan alasannya.",
    "List who takes no rank, and why.")

  package static let newDivision = Phrase(
    "Nama divisi, misalnya SD.", "The division's name, such as Primary.")
  package static let divisionName = Phrase("Nama divisi.", "The division's name.")
  package static let onlyDivision = Phrase(
    "Hanya divisi ini, dengan peringkat mulai dari 1.", "Only this division, ranked from 1.")
  package static let divisionAgeOn = Phrase(
    "Hari acuan umur (bawaan: hari pertama tantangan).",
    "The day on which ages count (else the challenge's first).")
  package static let minGrade = Phrase(
    "Kelas terendah, 1 sampai 12.", "The lowest grade, 1 to 12.")
  package static let maxGrade = Phrase(
    "Kelas tertinggi, 1 sampai 12.", "The highest grade, 1 to 12.")
  package static let divisionGroup = Phrase(
    "Hanya anggota kelompok ini.", "The members of this group.")
  package static let freezeAt = Phrase(
    "Saat pembekuan: 2026-12-05T09:00; saat itu sendiri sudah tersembunyi.",
    "When to freeze: 2026-12-05T09:00; that instant itself is hidden.")
  package static let asOf = Phrase(
    "Papan pada saat itu, dengan aturan sekarang.",
    "The board as of that moment, under today's rules.")
  package static let fromMoment = Phrase("Saat pertama.", "The first moment.")
  package static let toMoment = Phrase(
    "Saat kedua (bawaan: sekarang).", "The second moment (else now).")
  package static let setAsideParticipant = Phrase(
    "Nomor peserta yang dimaksud.", "The number of the participant meant.")
  package static let setAsideGroup = Phrase(
    "Nama kelompok yang dimaksud.", "The name of the group meant.")
  package static let groupBy = Phrase(
    "Yang dibandingkan antarkelompok: jumlah poin, rata-rata per anggota terdaftar, atau persen yang ikut.",
    "What of groups is compared: the sum, the mean per enrolled, or the percentage taking part.")
  package static let minParticipants = Phrase(
    "Jumlah anggota yang harus punya poin agar kelompok berperingkat.",
    "How many members must have scored for a group to take a rank.")

  package static let differenceTitle = Phrase("Naik/turun", "Moved")
  package static let rankBeforeTitle = Phrase("Semula", "From")
  package static let rankAfterTitle = Phrase("Menjadi", "To")
  package static let pointsBeforeTitle = Phrase("Poin semula", "Points before")
  package static let entriesTitle = Phrase("Catatan", "Entries")
  package static let takesTitle = Phrase("Untuk", "Takes")
  package static let participantsTitle = Phrase("Peserta", "Participants")
  package static let groupByTitle = Phrase("Peringkat kelompok", "Groups ranked by")
  package static let frozenTitle = Phrase("Dibekukan sejak", "Frozen since")
  package static let meanTitle = Phrase("Rata-rata", "Mean")
  package static let participationTitle = Phrase("Ikut (%)", "Taking part (%)")
}

extension Phrase {
  /// The title of the column that ranks.
  package static func points(_ scope: Standings.Scope) -> Phrase {
    switch (scope.source, scope.measure) {
    case (.jury, _): .juryBoardTitle
    case (.combined, _): .combinedTitle
    case (.log, .sum): .pointsTitle
    case (.log, .mean): .meanTitle
    case (.log, .participation): .participationTitle
    }
  }
}
