// The words of the command line: juries.

package import Juara

extension Phrase {
  package static let juryNoun = Phrase(
    "Penjurian: rubrik, juri, lembar nilai, hasil.", "Juries: rubric, jurors, mark sheets, result.")
  package static let rubricNoun = Phrase(
    "Rubrik: kriteria dan bobotnya.", "The rubric: criteria and their weights.")
  package static let rubricAdd = Phrase("Menambah kriteria.", "Add a criterion.")
  package static let rubricList = Phrase("Mendaftar kriteria.", "List the criteria.")
  package static let rubricEdit = Phrase(
    "Mengubah kriteria, selama belum ada nilai.",
    "Change a criterion, as long as nothing is marked.")
  package static let rubricRemove = Phrase(
    "Menghapus kriteria, selama belum ada nilai.",
    "Remove a criterion, as long as nothing is marked.")
  package static let jurorNoun = Phrase("Juri.", "The jurors.")
  package static let jurorAdd = Phrase(
    "Menambah juri, dan siapa yang tidak dinilainya.",
    "Add a juror, and whom the juror does not judge.")
  package static let jurorList = Phrase(
    "Mendaftar juri, konfliknya, dan nilai yang masih kurang.",
    "List the jurors, their conflicts, and the marks they owe.")
  package static let jurorRemove = Phrase("Menghapus juri.", "Remove a juror.")
  package static let conflictNoun = Phrase(
    "Konflik kepentingan: siapa yang tidak dinilai seorang juri.",
    "Conflicts of interest: whom a juror does not judge.")
  package static let conflictAdd = Phrase(
    "Mencatat konflik; nilai yang sudah diberikan tidak dihitung lagi.",
    "Note a conflict; marks given already count no longer.")
  package static let conflictRemove = Phrase(
    "Menghapus konflik.", "Take a conflict back.")
  package static let judgedWorkNoun = Phrase(
    "Karya yang diserahkan untuk dinilai.", "Works handed in to be judged.")
  package static let judgedWorkAdd = Phrase(
    "Mencatat karya; sejak itu hanya yang punya karya yang dinilai.",
    "Note a work; from then on only who has one is judged.")
  package static let judgedWorkList = Phrase(
    "Mendaftar yang dinilai dan karyanya.", "List who is judged, with their works.")
  package static let judgedWorkRemove = Phrase("Menghapus karya.", "Remove a work.")
  package static let juryBlind = Phrase(
    "Mengatur penilaian buta: lembar nilai tanpa nama.",
    "Set blind marking: mark sheets without names.")
  package static let jurySheet = Phrase(
    "Menulis lembar nilai seorang juri ke CSV.", "Write a juror's mark sheet as CSV.")
  package static let juryImport = Phrase(
    "Mengimpor lembar nilai dari CSV; tanpa --apply hanya uji coba.",
    "Import a mark sheet from CSV; a dry run without --apply.")
  package static let juryMark = Phrase(
    "Mencatat nilai seorang peserta.", "Record marks of one entrant.")
  package static let juryMissing = Phrase(
    "Mendaftar nilai yang masih kurang.", "List the marks that are missing.")
  package static let juryResult = Phrase(
    "Menampilkan hasil penjurian dan sebaran tiap juri.",
    "Show the jury's result and each juror's spread.")
  package static let challengeCombine = Phrase(
    "Mengatur nilai gabungan: bobot catatan, juri, kehadiran, jumlahnya 100.",
    "Settle the combined score: what log, jury and attendance weigh, of 100.")

  package static let criterionKey = Phrase(
    "Nama pendek kriteria: huruf kecil, angka, _.",
    "The criterion's key: small letters, digits, _.")
  package static let criterionTitle = Phrase(
    "Judul kriteria seperti dibaca juri.", "The criterion's title, as jurors read it.")
  package static let weight = Phrase(
    "Bobot; jumlah semua kriteria 100.", "The weight; all criteria make 100.")
  package static let markFrom = Phrase("Nilai terendah.", "The lowest mark.")
  package static let markTo = Phrase("Nilai tertinggi.", "The highest mark.")
  package static let jurorName = Phrase("Nama juri.", "The juror's name.")
  package static let conflictSchool = Phrase(
    "Tidak menilai murid sekolah ini. Boleh berulang.",
    "Does not judge this school's pupils. May be repeated.")
  package static let conflictGroup = Phrase(
    "Tidak menilai anggota kelompok ini. Boleh berulang.",
    "Does not judge this group's members. May be repeated.")
  package static let conflictParticipant = Phrase(
    "Tidak menilai peserta ini. Boleh berulang.",
    "Does not judge this participant. May be repeated.")
  package static let withMarks = Phrase(
    "Hapus juga nilai yang sudah diberikannya.", "Take back the marks given, too.")
  package static let judgedWorkRegistration = Phrase(
    "Nomor pendaftaran yang menyerahkan.", "The number of the registration that handed it in.")
  package static let judgedWorkTitle = Phrase("Judul karya.", "The work's title.")
  package static let judgedWorkLink = Phrase(
    "Letak karya: tautan, map, rak.", "Where the work is: a link, a folder, a shelf.")
  package static let onOrOff = Phrase(
    "on menyembunyikan nama, off menampilkannya.", "on hides the names, off shows them.")
  package static let entrantNumber = Phrase(
    "Nomor peserta di tantangan, seperti di lembar nilai.",
    "The entrant's number in the challenge, as on the sheet.")
  package static let markPairs = Phrase(
    "Kriteria dan nilai, misalnya isi=80; isi=none menghapus.",
    "Criterion and mark, such as content=80; content=none takes back.")
  package static let remark = Phrase("Catatan juri.", "The juror's remark.")
  package static let juryMethod = Phrase(
    "Cara menggabung nilai juri.", "How the jurors' marks become one.")
  package static let provisional = Phrase(
    "Tampilkan hasil sementara walau nilai belum lengkap.",
    "Show what there is, though marks are missing.")
  package static let showCombined = Phrase(
    "Tampilkan nilai gabungan dengan bagian-bagiannya.", "Show the combined score with its parts.")
  package static let logWeight = Phrase(
    "Bobot poin catatan baca.", "What the log's points weigh.")
  package static let juryWeight = Phrase("Bobot nilai juri.", "What the jury's marks weigh.")
  package static let attendanceWeight = Phrase(
    "Bobot kehadiran di sesi-sesi tantangan.", "What attending the challenge's sessions weighs.")
  package static let combinedMethod = Phrase(
    "Cara nilai juri dihitung: mean atau trimmed.",
    "How the jury's part is reckoned: mean or trimmed.")

  package static let criterionTitleTitle = Phrase("Kriteria", "Criterion")
  package static let criterionKeyTitle = Phrase("Nama", "Key")
  package static let weightTitle = Phrase("Bobot", "Weight")
  package static let rangeTitle = Phrase("Rentang", "Range")
  package static let jurorTitle = Phrase("Juri", "Juror")
  package static let judgesTitle = Phrase("Menilai", "Judges")
  package static let conflictsTitle = Phrase("Tidak menilai", "Does not judge")
  package static let missingTitle = Phrase("Kurang", "Missing")
  package static let entrantTitle = Phrase("Peserta", "Entrant")
  package static let jurorMeanTitle = Phrase("Rata-rata", "Mean")
  package static let deviationTitle = Phrase("Simpangan baku", "Deviation")
  package static let markedTitle = Phrase("Dinilai", "Marked")
  package static let resultTitle = Phrase("Hasil", "Result")
  package static let judgedWorkTitleTitle = Phrase("Karya", "Work")
  package static let combinedTitle = Phrase("Gabungan", "Combined")
}

extension Phrase {
  /// The title of what there is of a part of a combined score.
  package static func value(of part: ScorePart) -> Phrase {
    switch part {
    case .log: Phrase("Poin", "Points")
    case .jury: Phrase("Juri", "Jury")
    case .attendance: Phrase("Hadir", "Attended")
    }
  }

  /// The title of what a part adds, where what there is of it does not stand beside it.
  package static func share(_ part: ScorePart, weight: Int) -> Phrase {
    let (indonesian, english) =
      switch part {
      case .log: ("Catatan", "Log")
      case .jury: ("Juri", "Jury")
      case .attendance: ("Hadir", "Attended")
      }
    return Phrase("\(indonesian) (dari \(weight))", "\(english) (of \(weight))")
  }

  /// The title of what a part adds to a combined score.
  package static func adds(_ part: ScorePart, weight: Int) -> Phrase {
    Phrase("dari \(weight)", "of \(weight)")
  }
}
