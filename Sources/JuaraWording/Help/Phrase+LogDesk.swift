// The words of the command line: the desk where logs are entered, looked at and decided on.

extension Phrase {
  package static let codeNoun = Phrase(
    "Kode rahasia yang bernilai bagi penemunya.", "Secret codes that score for who finds them.")
  package static let codeAdd = Phrase("Menambah kode rahasia.", "Add a secret code.")
  package static let codeList = Phrase("Mendaftar kode rahasia.", "List secret codes.")
  package static let codeRemove = Phrase(
    "Menghapus kode yang belum dipakai.", "Remove a code that nobody has used.")
  package static let logCode = Phrase(
    "Mencatat kode rahasia yang ditemukan peserta.", "Log a secret code that somebody found.")
  package static let logEnter = Phrase(
    "Mencatat setumpuk formulir, satu baris per catatan.",
    "Enter a stack of forms, one line per entry.")
  package static let logFlagged = Phrase(
    "Mendaftar catatan yang perlu diperiksa, dengan alasannya.",
    "List the entries to look at, and why.")
  package static let logApprove = Phrase(
    "Menyetujui catatan yang ditandai.", "Approve flagged entries.")
  package static let logRestore = Phrase(
    "Memulihkan catatan yang dianulir.", "Restore entries that were voided.")
  package static let logAppeal = Phrase(
    "Mencatat keberatan atas sebuah catatan.", "Note an appeal on an entry.")
  package static let logShow = Phrase(
    "Menampilkan satu catatan dan riwayat keputusannya.",
    "Show one entry and what was decided on it.")
  package static let reviewNoun = Phrase(
    "Resensi peserta: petugas membacanya sebelum siapa pun.",
    "Participants' reviews: staff read them before anyone else.")
  package static let reviewList = Phrase("Mendaftar resensi.", "List reviews.")
  package static let reviewPublish = Phrase("Menerbitkan resensi.", "Publish reviews.")
  package static let reviewDecline = Phrase(
    "Menolak resensi; hanya petugas yang melihatnya.", "Decline a review; staff alone see it.")
  package static let reviewFeature = Phrase(
    "Menjadikan resensi pilihan pekan ini.", "Make a review the week's.")
  package static let reviewExport = Phrase(
    "Mengekspor resensi yang terbit ke CSV, dengan nama menurut izin.",
    "Export the published reviews as CSV, under names by consent.")

  package static let codeWord = Phrase("Kata rahasianya.", "The secret word.")
  package static let codeQuantity = Phrase("Nilainya dalam satuan kegiatan.", "How much it counts.")
  package static let codeFrom = Phrase("Berlaku mulai hari ini.", "The first day it works.")
  package static let codeTo = Phrase("Berlaku sampai hari ini.", "The last day it works.")
  package static let codeUses = Phrase("Berapa orang boleh memakainya.", "How many may use it.")
  package static let bookLanguage = Phrase(
    "Bahasa bacaan: id, en, bjn.", "The work's language: id, en, bjn.")
  package static let reviewText = Phrase("Resensi pembaca.", "The reader's review.")
  package static let rating = Phrase("Nilai pembaca, 1 sampai 5.", "The reader's rating, 1 to 5.")
  package static let evidenceText = Phrase(
    "Karya yang diserahkan, sebagai teks.", "The work handed in, as text.")
  package static let evidenceLink = Phrase(
    "Tautan ke karya; tidak wajib dan tanpa akun.",
    "A link to the work; never required, and no account.")
  package static let evidenceReference = Phrase(
    "Letak karya di perpustakaan, misalnya nama berkas.",
    "Where the library keeps the work, such as a file's name.")
  package static let entryIDs = Phrase("Nomor catatan, boleh beberapa.", "The entries' numbers.")
  package static let reviewIDs = Phrase(
    "Nomor catatan resensinya, boleh beberapa.", "The numbers of the reviews' entries.")
  package static let reviewID = Phrase(
    "Nomor catatan resensinya.", "The number of the review's entry.")
  package static let appealNote = Phrase("Isi keberatan.", "What is asked.")
  package static let enterActivity = Phrase(
    "Kegiatan (bawaan: satu-satunya yang dinilai).", "The activity (else the only one that scores)."
  )
  package static let reviewState = Phrase("Hanya yang berkeadaan ini.", "Only those in this state.")
  package static let reviewWeek = Phrase(
    "Hari dalam pekan itu (bawaan: hari ini).", "A day of the week (else today).")

  package static let codeWordTitle = Phrase("Kata", "Word")
  package static let usesTitle = Phrase("Dipakai", "Uses")
  package static let useLimitTitle = Phrase("Batas", "Limit")
  package static let whyFlaggedTitle = Phrase("Alasan", "Why")
  package static let reviewTitle = Phrase("Resensi", "Review")
  package static let ratingTitle = Phrase("Nilai", "Rating")
  package static let weekTitle = Phrase("Pekan", "Week")
  package static let decisionTitle = Phrase("Keputusan", "Decision")
  package static let evidenceOfWorkTitle = Phrase("Karya", "Handed in")
  package static let bookLanguageTitle = Phrase("Bahasa", "Language")

  /// How lines are written while a stack of forms is entered.
  package static let enterHelp = Phrase(
    """
    PEMBACA JUMLAH JUDUL / PENULIS   misalnya: 17 1 Laskar Pelangi / Andrea Hirata
      PEMBACA: nomor peserta, nomor anggota, atau nama; titik (.) untuk yang tadi
      JUMLAH:  boleh kosong, lalu sama dengan baris tadi; JUDUL: = untuk yang tadi
    hari 2026-11-18      hari baca untuk baris berikutnya
    kegiatan pages       kegiatan untuk baris berikutnya
    batal                menarik kembali catatan terakhir
    selesai              berhenti
    """,
    """
    READER QUANTITY TITLE / AUTHOR   such as: 17 1 Laskar Pelangi / Andrea Hirata
      READER:   a participant's number, member number or name; a full stop (.) for the last one
      QUANTITY: may be left out, and is then as before; TITLE: = for the last one
    day 2026-11-18       the day read, for the lines that follow
    activity pages       the activity, for the lines that follow
    undo                 takes the last entry back
    done                 ends
    """)
}
