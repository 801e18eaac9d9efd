// The words of the command line: what each command does.

extension Phrase {
  /// What the command does.
  public static let juara = Phrase(
    "Mengelola acara perpustakaan dan lomba membaca, dari pendaftaran sampai papan peringkat.",
    "Run a library's events and reading contests, from registration to leaderboard.")
  /// What the command does.
  public static let initialise = Phrase(
    "Membuat berkas perpustakaan baru.", "Make a new library file.")
  /// What the command does.
  public static let eventNoun = Phrase(
    "Acara: diskusi buku, seminar, lokakarya, lomba.",
    "Events: book talks, seminars, workshops, competitions.")
  /// What the command does.
  public static let eventCreate = Phrase("Membuat draf acara.", "Make a draft of an event.")
  /// What the command does.
  public static let eventList = Phrase("Mendaftar semua acara.", "List all events.")
  /// What the command does.
  public static let eventShow = Phrase("Menampilkan satu acara.", "Show one event.")
  /// What the command does.
  public static let eventEdit = Phrase(
    "Mengubah acara; kursi tambahan langsung diisi dari daftar tunggu.",
    "Change an event; more seats promote from the waiting list at once.")
  /// What the command does.
  public static let eventPublish = Phrase("Menerbitkan acara untuk umum.", "Publish an event.")
  /// What the command does.
  public static let eventCancel = Phrase(
    "Membatalkan acara; pendaftarannya tetap terlihat untuk dihubungi.",
    "Cancel an event; its registrations stay visible, so that people can be told.")
  /// What the command does.
  public static let registrationNoun = Phrase(
    "Pendaftaran: siapa ikut acara apa.", "Registrations: who takes part in what.")
  /// What the command does.
  public static let registrationAdd = Phrase("Mendaftarkan satu orang.", "Register one person.")
  /// What the command does.
  public static let registrationList = Phrase(
    "Mendaftar pendaftaran sebuah acara.", "List the registrations of an event.")
  /// What the command does.
  public static let registrationCancel = Phrase(
    "Membatalkan pendaftaran; kursinya untuk daftar tunggu.",
    "Cancel a registration; its seat goes to the waiting list.")
  /// What the command does.
  public static let registrationImport = Phrase(
    "Mengimpor pendaftaran dari CSV; tanpa --apply hanya uji coba.",
    "Import registrations from CSV; a dry run without --apply.")
  /// What the command does.
  public static let registrationExport = Phrase(
    "Mengekspor pendaftaran ke CSV.", "Export registrations as CSV.")
  /// What the command does.
  public static let registrationUndo = Phrase(
    "Menarik kembali satu impor pendaftaran.", "Undo an import of registrations.")
  /// What the command does.
  public static let participantNoun = Phrase(
    "Peserta: orang yang dikenal perpustakaan.", "Participants: the people the library knows.")
  /// What the command does.
  public static let participantList = Phrase("Mendaftar peserta.", "List participants.")
  /// What the command does.
  public static let participantShow = Phrase("Menampilkan satu peserta.", "Show one participant.")
  /// What the command does.
  public static let participantEdit = Phrase(
    "Mengubah data peserta; none mengosongkan isian.",
    "Change a participant; none empties a field.")
  /// What the command does.
  public static let groupNoun = Phrase(
    "Kelompok: sekolah, kelas, cabang, klub, keluarga.",
    "Groups: schools, classes, branches, clubs, families.")
  /// What the command does.
  public static let groupAdd = Phrase(
    "Menambah kelompok; yang sekolahnya bernama sama langsung menjadi anggota.",
    "Add a group; whose school has its name belongs to it at once.")
  /// What the command does.
  public static let groupList = Phrase("Mendaftar kelompok.", "List groups.")
  /// What the command does.
  public static let groupEdit = Phrase("Mengubah kelompok.", "Change a group.")
  /// What the command does.
  public static let groupJoin = Phrase(
    "Memasukkan peserta ke kelompok.", "Make participants members of a group.")
  /// What the command does.
  public static let groupLeave = Phrase(
    "Mengeluarkan peserta dari kelompok.", "End participants' membership of a group.")
  /// What the command does.
  public static let consentNoun = Phrase(
    "Izin: apa yang disetujui peserta atau walinya.",
    "Consents: what participants or their guardians agree to.")
  /// What the command does.
  public static let consentRecord = Phrase(
    "Mencatat izin; yang menunggu izin langsung terkonfirmasi.",
    "Record a consent; who awaited it is confirmed at once.")
  /// What the command does.
  public static let consentWithdraw = Phrase("Mencabut izin.", "Withdraw a consent.")
  /// What the command does.
  public static let consentList = Phrase(
    "Mendaftar izin seorang peserta.", "List a participant's consents.")
  /// What the command does.
  public static let challengeNoun = Phrase(
    "Tantangan: acara yang dinilai, misalnya lomba membaca.",
    "Challenges: events that keep score, such as reading contests.")
  /// What the command does.
  public static let challengeCreate = Phrase(
    "Membuat tantangan membaca.", "Make a reading challenge.")
  /// What the command does.
  public static let challengeScore = Phrase(
    "Mengatur nilai sebuah kegiatan; semua skor dihitung ulang.",
    "Set how an activity scores; everybody is scored anew.")
  /// What the command does.
  public static let challengeList = Phrase("Mendaftar semua tantangan.", "List all challenges.")
  /// What the command does.
  public static let challengeShow = Phrase(
    "Menampilkan satu tantangan dan aturan nilainya.", "Show one challenge and its rules.")
  /// What the command does.
  public static let challengeEdit = Phrase("Mengubah tantangan.", "Change a challenge.")
  /// What the command does.
  public static let logNoun = Phrase(
    "Catatan baca: apa yang dibaca siapa.", "The log: who read what.")
  /// What the command does.
  public static let logAdd = Phrase("Mencatat satu bacaan.", "Log something read.")
  /// What the command does.
  public static let logImport = Phrase(
    "Mengimpor catatan baca dari CSV; tanpa --apply hanya uji coba.",
    "Import a log from CSV; a dry run without --apply.")
  /// What the command does.
  public static let logList = Phrase("Mendaftar catatan baca.", "List log entries.")
  /// What the command does.
  public static let logVoid = Phrase(
    "Menganulir catatan; catatannya tetap terlihat.", "Void an entry; it stays to be seen.")
  /// What the command does.
  public static let logUndo = Phrase(
    "Menarik kembali satu impor catatan baca.", "Undo an import of a log.")
  /// What the command does.
  public static let leaderboardNoun = Phrase("Papan peringkat.", "Leaderboards.")
  /// What the command does.
  public static let leaderboardShow = Phrase("Menampilkan papan peringkat.", "Show a leaderboard.")
  /// What the command does.
  public static let leaderboardExport = Phrase(
    "Mengekspor papan peringkat ke CSV.", "Export a leaderboard as CSV.")
  /// What the command does.
  public static let batchNoun = Phrase("Impor yang pernah dilakukan.", "The imports made so far.")
  /// What the command does.
  public static let batchList = Phrase(
    "Mendaftar semua impor, yang terbaru lebih dulu.", "List all imports, the newest first.")
  /// What the command does.
  public static let auditNoun = Phrase(
    "Jejak perubahan: siapa mengubah apa.", "The audit log: who changed what.")
  /// What the command does.
  public static let auditList = Phrase(
    "Mendaftar jejak perubahan, yang terbaru lebih dulu.", "List the audit log, the newest first.")
}
