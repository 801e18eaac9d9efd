package import Juara

/// The answers about events and contests that come with Juara, for a library to make its own. What a
/// library has set, and what changes by itself, stands in placeholders.
package struct StarterAnswer: Sendable {
  package let code: String
  let titles: Phrase
  let answers: Phrase
  /// Further phrasings, separated by semicolons.
  let also: Phrase

  init(_ code: String, _ titles: Phrase, _ answers: Phrase, also: Phrase) {
    self.code = code
    self.titles = titles
    self.answers = answers
    self.also = also
  }

  package static let all = events + contests

  /// In both languages.
  package var drafts: [FAQDraft] {
    guard let code = FAQCode(code) else { return [] }
    return Language.allCases.map { language in
      FAQDraft(
        code: code, language: language, title: titles.text(in: language),
        answer: answers.text(in: language),
        phrasings: also.text(in: language).split(separator: ";").map {
          String($0.drop { $0 == " " })
        })
    }
  }

  private static let events = [
    StarterAnswer(
      "jam-buka",
      Phrase("Kapan perpustakaan buka?", "When is the library open?"),
      Phrase(
        "Jam buka {perpustakaan}:\n{jam-buka}", "{library} is open:\n{hours}"),
      also: Phrase(
        "jam layanan hari ini; apakah buka hari Minggu; tutup jam berapa; buka akhir pekan",
        "opening hours today; are you open on Sunday; what time do you close")),
    StarterAnswer(
      "hubungi-petugas",
      Phrase("Bagaimana menghubungi petugas?", "How can I reach the staff?"),
      Phrase(
        "Petugas {perpustakaan} bisa dihubungi lewat {kontak}.",
        "You can reach the staff of {library} at {contact}."),
      also: Phrase(
        "nomor WhatsApp perpustakaan; bertanya langsung kepada petugas",
        "telephone number of the library; talk to a librarian")),
    StarterAnswer(
      "acara-berikutnya",
      Phrase("Acara apa yang akan datang?", "Which events are coming up?"),
      Phrase("Acara berikutnya:\n{acara}", "The next events:\n{events}"),
      also: Phrase(
        "ada kegiatan apa minggu ini; jadwal acara terdekat; kapan acaranya mulai",
        "what is on this week; schedule of events; when does the event start")),
    StarterAnswer(
      "cara-daftar-acara",
      Phrase("Bagaimana cara mendaftar acara?", "How do I register for an event?"),
      Phrase(
        "Isi formulir pendaftaran acara itu dengan nama, tanggal lahir atau kelas, dan nomor telepon. Bila sulit, petugas mendaftarkan Anda: {kontak}.\n{batas}",
        "Fill in the event's form with your name, your birth date or class, and a telephone number. If that is difficult, the staff will register you: {contact}.\n{deadlines}"
      ),
      also: Phrase(
        "mau ikut, daftarnya di mana; mendaftarkan anak; isi formulir pendaftaran",
        "sign up for a workshop; where is the registration form; register my child")),
    StarterAnswer(
      "batas-daftar",
      Phrase("Sampai kapan pendaftaran dibuka?", "Until when can I register?"),
      Phrase("Pendaftaran:\n{batas}", "Registration:\n{deadlines}"),
      also: Phrase(
        "apakah masih bisa mendaftar; kapan pendaftaran ditutup; pendaftaran dibuka kapan",
        "is registration still open; deadline for registration; when does registration open")),
    StarterAnswer(
      "kursi-sisa",
      Phrase("Apakah masih ada kursi?", "Are there any seats left?"),
      Phrase(
        "Kursi acara:\n{kursi}\nBila penuh, Anda tetap bisa mendaftar di daftar tunggu.",
        "Places:\n{seats}\nIf an event is full, you can still join its waiting list."),
      also: Phrase(
        "kuotanya masih ada atau sudah penuh; sisa tempat berapa; berapa yang antre",
        "is it full; how many seats are left; how long is the queue")),
    StarterAnswer(
      "daftar-tunggu",
      Phrase("Apa arti daftar tunggu?", "What does the waiting list mean?"),
      Phrase(
        "Kursinya sudah penuh. Bila ada yang batal, giliran diberikan menurut urutan mendaftar, dan kami mengabari Anda.",
        "All seats are taken. If somebody cancels, the next in line gets the seat, and we let you know."
      ),
      also: Phrase(
        "status saya masih menunggu; waiting list kapan dapat kabar; peserta cadangan",
        "I am on the waiting list; when will I hear from you")),
    StarterAnswer(
      "batal-ikut",
      Phrase("Bagaimana membatalkan pendaftaran?", "How do I cancel my registration?"),
      Phrase(
        "Bila mendaftar lewat situs, batalkan di “Halaman saya”; bila tidak, beri tahu petugas: {kontak}. Makin cepat makin baik: kursinya diberikan kepada yang menunggu. Tidak ada sanksi.",
        "If you registered on the website, cancel on “My page”; if not, tell the staff: {contact}. The earlier the better: your seat goes to somebody who is waiting. There is no penalty."
      ),
      also: Phrase(
        "berhalangan hadir setelah mendaftar; tidak jadi ikut, sakit; hapus nama saya dari daftar; cara batalin pendaftaran anak; batal daftar",
        "I cannot come after all; withdraw from the event")),
    StarterAnswer(
      "biaya-acara",
      Phrase("Apakah acara dan lomba dipungut biaya?", "Do events and contests cost anything?"),
      Phrase(
        "Acara dan lomba {perpustakaan} gratis. Bila ada yang meminta bayaran atas nama kami, kabari {kontak}.",
        "Events and contests of {library} are free. If anybody asks for money in our name, tell us: {contact}."
      ),
      also: Phrase(
        "bayar berapa untuk ikut; apakah gratis; uang pendaftaran; harga tiket; tiket masuk",
        "is it free; price; entry fee; how much is a ticket")),
    StarterAnswer(
      "syarat-umur",
      Phrase(
        "Siapa yang boleh ikut, umur atau kelas berapa?", "Who may take part, and at what age?"),
      Phrase(
        "Batas umur atau kelas tertulis di keterangan tiap acara. Bila tidak tertulis, acara terbuka untuk umum.",
        "Ages or classes are given with each event. If none are given, everybody may come."),
      also: Phrase(
        "anak kelas 3 boleh ikut; orang dewasa boleh ikut; umur minimal berapa",
        "is there an age limit; can adults take part; which classes")),
    StarterAnswer(
      "izin-wali",
      Phrase(
        "Mengapa perlu izin orang tua, dan bagaimana memberikannya?",
        "Why is a parent's consent needed, and how is it given?"),
      Phrase(
        "Peserta di bawah {umur-dewasa} tahun memerlukan izin orang tua atau wali. Petugas memberi formulirnya: isi, tanda tangani, dan kirim kembali. Izin bisa dicabut kapan saja.",
        "Participants under {majority} need the consent of a parent or guardian. The staff have the form: fill it in, sign it and send it back. It can be withdrawn at any time."
      ),
      also: Phrase(
        "formulir izin wali; tanda tangan mama harus bagaimana; mencabut izin anak",
        "parental permission form; how do my parents sign; withdraw consent")),
    StarterAnswer(
      "acara-daring",
      Phrase("Bagaimana mengikuti acara daring?", "How do I join an online event?"),
      Phrase(
        "Tautan rapat dikirim kepada peserta yang sudah terkonfirmasi. Bila belum menerimanya, hubungi {kontak} dan sebutkan nama Anda.",
        "The link is sent to everyone whose place is confirmed. If you have not received it, contact {contact} and give your name."
      ),
      also: Phrase(
        "link zoom belum masuk; tautan acara belum saya terima; kapan tautan dikirim",
        "I have not got the zoom link; where is the meeting link")),
    StarterAnswer(
      "sertifikat",
      Phrase("Kapan sertifikat diberikan?", "When do I get my certificate?"),
      Phrase(
        "Sertifikat diberikan kepada peserta yang hadir, sesudah acara. Bila namanya salah tulis atau belum diterima, hubungi {kontak}.",
        "Everyone who attended gets a certificate after the event. If a name is misspelt or it has not arrived, contact {contact}."
      ),
      also: Phrase(
        "sertifikat belum saya terima; dapat piagam tidak; nama di sertifikat salah",
        "where is my certificate; my name is wrong on the certificate")),
    StarterAnswer(
      "cek-sertifikat",
      Phrase("Bagaimana memeriksa keaslian sertifikat?", "How can a certificate be verified?"),
      Phrase(
        "Kirim nomor sertifikatnya kepada petugas: {kontak}. Petugas mencocokkannya dengan catatan perpustakaan.",
        "Send its number to the staff: {contact}. They compare it with the library's records."),
      also: Phrase(
        "apakah sertifikat ini asli; verifikasi nomor sertifikat",
        "is this certificate genuine; check a certificate number")),
  ]
}
