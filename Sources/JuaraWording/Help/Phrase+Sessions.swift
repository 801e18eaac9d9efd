// The words of sessions, questions and waiting lists on the command line.

extension Phrase {
  package static let sessionNoun = Phrase("Sesi sebuah acara.", "The sessions of an event.")
  package static let sessionAdd = Phrase(
    "Tambahkan sesi; acara menjadi berseri.", "Add a session; the event becomes a series.")
  package static let sessionList = Phrase("Daftar sesi.", "List the sessions.")
  package static let sessionEdit = Phrase("Ubah sesi.", "Change a session.")
  package static let sessionRemove = Phrase(
    "Hapus sesi yang belum dipakai.", "Remove a session that nobody uses.")
  package static let sessionNumber = Phrase("Nomor sesi.", "The session's number.")
  package static let sessionAbout = Phrase("Judul sesi.", "The session's title.")
  package static let sessionAboutEdit = Phrase(
    "Judul sesi; none menghapusnya.", "The session's title; none takes it away.")
  package static let sessionCapacity = Phrase(
    "Kursi sesi ini, di samping kapasitas acara.",
    "Seats of this session, besides the event's capacity.")
  package static let sessionCapacityEdit = Phrase(
    "Kursi sesi ini; none berarti tidak terbatas.",
    "Seats of this session; none is unlimited.")
  package static let registrationPer = Phrase(
    "Daftar sekali untuk semua sesi (event) atau per sesi (session).",
    "Register once for all sessions (event) or for some (session).")
  package static let waitingList = Phrase(
    "Rombongan yang belum muat menahan yang di belakangnya (block) atau didahului (skip).",
    "A party that does not fit keeps those behind it waiting (block) or lets them go first (skip).")
  package static let promotionEnds = Phrase(
    "Sejak kapan daftar tunggu tidak bergerak lagi (bawaan: mulainya acara).",
    "From when on nobody comes up from the waiting list (else the event's start).")
  package static let promotionEndsEdit = Phrase(
    "Sejak kapan daftar tunggu tidak bergerak lagi; none berarti mulainya acara.",
    "From when on nobody comes up from the waiting list; none is the event's start.")
  package static let chosenSession = Phrase(
    "Sesi yang diikuti, bila didaftar per sesi; boleh diulang.",
    "A session to attend, where people register per session; may be repeated.")
  package static let answerOption = Phrase(
    "Jawaban pertanyaan acara: nama=jawaban; boleh diulang.",
    "An answer to the event's question: key=answer; may be repeated.")

  package static let questionNoun = Phrase(
    "Pertanyaan acara di formulir pendaftaran.", "What an event asks on its form.")
  package static let questionAdd = Phrase("Tambahkan pertanyaan.", "Add a question.")
  package static let questionList = Phrase("Daftar pertanyaan.", "List the questions.")
  package static let questionEdit = Phrase("Ubah pertanyaan.", "Change a question.")
  package static let questionRemove = Phrase(
    "Hapus pertanyaan yang belum dijawab.", "Remove a question that nobody has answered.")
  package static let questionKey = Phrase(
    "Nama pertanyaan: huruf kecil, angka, garis bawah.",
    "The question's name: small letters, digits, underscores.")
  package static let questionText = Phrase("Bunyi pertanyaan.", "The question as people read it.")
  package static let questionType = Phrase(
    "Jenis jawaban: text, choice, choices, number, yesno.",
    "The sort of answer: text, choice, choices, number, yesno.")
  package static let questionOption = Phrase(
    "Satu pilihan; ulangi untuk tiap pilihan.", "One choice; repeat it for each.")
  package static let questionRequired = Phrase("Wajib dijawab.", "Must be answered.")
  package static let questionOptional = Phrase("Tidak wajib dijawab.", "Need not be answered.")

  package static let registrationWhy = Phrase(
    "Jelaskan keadaan pendaftaran, dan urutannya di daftar tunggu.",
    "Explain where a registration stands, and its place on the waiting list.")
  package static let registrationExpire = Phrase(
    "Lepaskan kursi yang izin walinya lewat batas.",
    "Give away the seats whose consent did not come in time.")
  package static let registrationDecline = Phrase(
    "Tolak pendaftaran.", "Decline a registration.")
  package static let registrationEdit = Phrase(
    "Ubah jumlah orang, sesi, jawaban atau urutan tunggu sebuah pendaftaran.",
    "Change a registration's party, sessions, answers or priority.")
  package static let priority = Phrase(
    "Urutan di daftar tunggu: makin kecil makin dulu (bawaan 0).",
    "The place on the waiting list: the smaller the earlier (default 0).")

  package static let sessionsTitle = Phrase("Sesi", "Sessions")
  package static let settingTitle = Phrase("Bentuk", "Setting")
  package static let registrationPerTitle = Phrase("Mendaftar", "Registering")
  package static let waitingListTitle = Phrase("Daftar tunggu", "Waiting list")
  package static let keyTitle = Phrase("Nama", "Key")
  package static let questionTitle = Phrase("Pertanyaan", "Question")
  package static let questionsTitle = Phrase("Pertanyaan", "Questions")
  package static let answerTypeTitle = Phrase("Jawaban", "Answer")
  package static let requiredTitle = Phrase("Wajib", "Required")
  package static let optionsTitle = Phrase("Pilihan", "Choices")
  package static let answersTitle = Phrase("Jawaban", "Answers")
  package static let eventTitle = Phrase("Acara", "Event")
  package static let standingTitle = Phrase("Keterangan", "Standing")
}
