// The words of the command line: what each command does.

extension Phrase {
  package static let juara = Phrase(
    "Mengelola acara perpustakaan dan lomba membaca, dari pendaftaran sampai papan peringkat.",
    "Run a library's events and reading contests, from registration to leaderboard.")
  package static let initialise = Phrase(
    "Membuat berkas perpustakaan baru.", "Make a new library file.")
  package static let eventNoun = Phrase(
    "Acara: diskusi buku, seminar, lokakarya, lomba.",
    "Events: book talks, seminars, workshops, competitions.")
  package static let eventCreate = Phrase("Membuat draf acara.", "Make a draft of an event.")
  package static let eventList = Phrase("Mendaftar semua acara.", "List all events.")
  package static let eventShow = Phrase("Menampilkan satu acara.", "Show one event.")
  package static let eventEdit = Phrase(
    "Mengubah acara; kursi tambahan langsung diisi dari daftar tunggu.",
    "Change an event; more seats promote from the waiting list at once.")
  package static let eventPublish = Phrase("Menerbitkan acara untuk umum.", "Publish an event.")
  package static let eventCancel = Phrase(
    "Membatalkan acara; pendaftarannya tetap terlihat untuk dihubungi.",
    "Cancel an event; its registrations stay visible, so that people can be told.")
  package static let registrationNoun = Phrase(
    "Pendaftaran: siapa ikut acara apa.", "Registrations: who takes part in what.")
  package static let registrationAdd = Phrase("Mendaftarkan satu orang.", "Register one person.")
  package static let registrationList = Phrase(
    "Mendaftar pendaftaran sebuah acara.", "List the registrations of an event.")
  package static let registrationCancel = Phrase(
    "Membatalkan pendaftaran; kursinya untuk daftar tunggu.",
    "Cancel a registration; its seat goes to the waiting list.")
  package static let registrationImport = Phrase(
    "Mengimpor pendaftaran dari CSV; tanpa --apply hanya uji coba.",
    "Import registrations from CSV; a dry run without --apply.")
  package static let registrationExport = Phrase(
    "Mengekspor pendaftaran ke CSV.", "Export registrations as CSV.")
  package static let participantNoun = Phrase(
    "Peserta: orang yang dikenal perpustakaan.", "Participants: the people the library knows.")
  package static let participantList = Phrase("Mendaftar peserta.", "List participants.")
  package static let participantShow = Phrase("Menampilkan satu peserta.", "Show one participant.")
  package static let participantEdit = Phrase(
    "Mengubah data peserta; none mengosongkan isian.",
    "Change a participant; none empties a field.")
  package static let groupNoun = Phrase(
    "Kelompok: sekolah, kelas, cabang, klub, keluarga.",
    "Groups: schools, classes, branches, clubs, families.")
  package static let groupAdd = Phrase(
    "Menambah kelompok; yang sekolahnya bernama sama langsung menjadi anggota.",
    "Add a group; whose school has its name belongs to it at once.")
  package static let groupList = Phrase("Mendaftar kelompok.", "List groups.")
  package static let groupEdit = Phrase("Mengubah kelompok.", "Change a group.")
  package static let groupJoin = Phrase(
    "Memasukkan peserta ke kelompok.", "Make participants members of a group.")
  package static let groupLeave = Phrase(
    "Mengeluarkan peserta dari kelompok.", "End participants' membership of a group.")
  package static let consentNoun = Phrase(
    "Izin: apa yang disetujui peserta atau walinya.",
    "Consents: what participants or their guardians agree to.")
  package static let consentRecord = Phrase(
    "Mencatat izin; yang menunggu izin langsung terkonfirmasi.",
    "Record a consent; who awaited it is confirmed at once.")
  package static let consentWithdraw = Phrase("Mencabut izin.", "Withdraw a consent.")
  package static let consentList = Phrase(
    "Mendaftar izin: seorang peserta, atau semua.", "List consents: a participant's, or all.")
  package static let challengeNoun = Phrase(
    "Tantangan: acara yang dinilai, misalnya lomba membaca.",
    "Challenges: events that keep score, such as reading contests.")
  package static let challengeCreate = Phrase(
    "Membuat tantangan membaca.", "Make a reading challenge.")
  package static let challengeScore = Phrase(
    "Mengatur nilai sebuah kegiatan; semua skor dihitung ulang.",
    "Set how an activity scores; everybody is scored anew.")
  package static let challengeList = Phrase("Mendaftar semua tantangan.", "List all challenges.")
  package static let challengeShow = Phrase(
    "Menampilkan satu tantangan dan aturan nilainya.", "Show one challenge and its rules.")
  package static let challengeEdit = Phrase("Mengubah tantangan.", "Change a challenge.")
  package static let logNoun = Phrase(
    "Catatan baca: apa yang dibaca siapa.", "The log: who read what.")
  package static let logAdd = Phrase("Mencatat satu bacaan.", "Log something read.")
  package static let logImport = Phrase(
    "Mengimpor catatan baca dari CSV; tanpa --apply hanya uji coba.",
    "Import a log from CSV; a dry run without --apply.")
  package static let logList = Phrase("Mendaftar catatan baca.", "List log entries.")
  package static let logVoid = Phrase(
    "Menganulir catatan; catatannya tetap terlihat.", "Void an entry; it stays to be seen.")
  package static let leaderboardNoun = Phrase("Papan peringkat.", "Leaderboards.")
  package static let leaderboardShow = Phrase("Menampilkan papan peringkat.", "Show a leaderboard.")
  package static let leaderboardExport = Phrase(
    "Mengekspor papan peringkat ke CSV.", "Export a leaderboard as CSV.")
  package static let importNoun = Phrase("Impor yang pernah dilakukan.", "The imports made so far.")
  package static let importShow = Phrase(
    "Menampilkan satu impor: berkas, waktu, dan hasilnya.",
    "Show an import: its file, when, and what came of it.")
  package static let importUndo = Phrase(
    "Menarik kembali satu impor, apa pun jenisnya.", "Undo an import of any kind.")
  package static let importList = Phrase(
    "Mendaftar semua impor, yang terbaru lebih dulu.", "List all imports, the newest first.")
  package static let auditNoun = Phrase(
    "Jejak perubahan: siapa mengubah apa.", "The audit log: who changed what.")
  package static let auditList = Phrase(
    "Mendaftar jejak perubahan, yang terbaru lebih dulu.", "List the audit log, the newest first.")
}
