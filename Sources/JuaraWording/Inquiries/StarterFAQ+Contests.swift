import Juara

extension StarterAnswer {
  static let contests = [
    StarterAnswer(
      "kapan-lomba",
      Phrase(
        "Kapan lomba atau tantangan membaca mulai dan selesai?",
        "When does the contest or reading challenge begin and end?"),
      Phrase("Lomba dan tantangan:\n{tantangan}", "Contests and challenges:\n{challenges}"),
      also: Phrase(
        "lombanya mulai kapan; tantangan membaca sampai tanggal berapa; masih berapa hari lagi",
        "when does the reading contest start; last day of the challenge; how long does it run")),
    StarterAnswer(
      "lomba-membaca",
      Phrase(
        "Apa itu tantangan membaca, dan bagaimana ikut?",
        "What is the reading challenge, and how do I take part?"),
      Phrase(
        "Peserta mengumpulkan poin dengan membaca dan mencatat bacaannya. Daftarkan diri, simpan nomor peserta, lalu catat setiap yang dibaca.\n{tantangan}",
        "Participants collect points by reading and logging what they read. Register, keep your entrant number, and log everything you read.\n{challenges}"
      ),
      also: Phrase(
        "mau ikut lomba baca; cara ikut reading challenge; aturan lomba membaca",
        "join the reading challenge; rules of the contest")),
    StarterAnswer(
      "catat-bacaan",
      Phrase("Bagaimana mencatat bacaan?", "How do I log what I read?"),
      Phrase(
        "Catat di “Halaman saya” di situs, atau sampaikan nomor peserta, judul, dan banyaknya yang dibaca kepada petugas. Catat segera sesudah membaca: yang terlambat bisa tidak dihitung.",
        "Log it on “My page” on the website, or give the staff your entrant number, the title and how much you read. Do so soon after reading: late entries may not count."
      ),
      also: Phrase(
        "sudah selesai baca, isinya di mana; mengisi jurnal membaca; lapor buku yang dibaca",
        "where do I enter my books; fill in the reading log")),
    StarterAnswer(
      "hitung-poin",
      Phrase("Bagaimana poin dihitung?", "How are points counted?"),
      Phrase(
        "Poin dihitung dari banyaknya bacaan menurut aturan lomba, dengan batas per hari bila ditentukan. Buku yang sama biasanya dihitung sekali. Bila poin Anda terasa keliru, petugas bisa menjelaskan asalnya: {kontak}.",
        "Points come from how much you read, by the contest's rules, with a daily limit if there is one. The same book usually counts once. If yours look wrong, the staff can explain them: {contact}."
      ),
      also: Phrase(
        "satu buku dapat berapa poin; kenapa poin saya belum bertambah; batas poin per hari",
        "how many points for a book; why did my points not go up")),
    StarterAnswer(
      "papan-peringkat",
      Phrase(
        "Mengapa di papan peringkat yang tampil nomor?",
        "Why does the leaderboard show numbers?"),
      Phrase(
        "Nama anak hanya ditampilkan dengan izin orang tua atau wali. Tanpa izin, yang tampil nomor peserta.",
        "A child's name is shown only with a parent's or guardian's consent. Without it, the board shows the entrant number."
      ),
      also: Phrase(
        "lihat ranking di mana; nama saya tidak ada di klasemen; saya urutan berapa",
        "where is the leaderboard; my name is missing; what is my rank")),
    StarterAnswer(
      "hasil-lomba",
      Phrase("Apakah hasil lomba sudah keluar?", "Are the results out?"),
      Phrase("Hasil lomba:\n{hasil}", "Results:\n{results}"),
      also: Phrase(
        "kapan pemenang diumumkan; pengumuman juara; siapa yang menang",
        "who has won; when are the winners announced")),
    StarterAnswer(
      "hadiah-lomba",
      Phrase("Bagaimana mengambil hadiah?", "How do I collect a prize?"),
      Phrase(
        "Pemenang dihubungi petugas. Hadiah diambil di perpustakaan, oleh anak bersama orang tua atau wali.\n{jam-buka}",
        "The staff contact the winners. Prizes are collected at the library, by children with a parent or guardian.\n{hours}"
      ),
      also: Phrase(
        "juara 1 dapat apa; hadiahnya apa; hadiah diambil di mana",
        "what can I win; where do I get my prize")),
    StarterAnswer(
      "nama-anak",
      Phrase(
        "Bagaimana agar nama atau data anak dihapus?",
        "How do I have a child's name or data removed?"),
      Phrase(
        "Orang tua atau wali boleh meminta nama dan foto tidak ditampilkan, atau semua data dihapus: {kontak}.",
        "A parent or guardian may ask that a name or photo is not shown, or that all data is erased: {contact}."
      ),
      also: Phrase(
        "hapus foto anak saya; jangan tampilkan nama; data dihapus minta ke siapa",
        "delete my child's photo; do not show the name; erase my data")),
    StarterAnswer(
      "tanpa-internet",
      Phrase(
        "Bagaimana ikut bila tidak punya ponsel atau internet?",
        "How can I take part without a phone or the internet?"),
      Phrase(
        "Datang saja ke perpustakaan: petugas mendaftarkan dan mencatat bacaan Anda di kertas.\n{jam-buka}",
        "Come to the library: the staff register you and log your reading on paper.\n{hours}"),
      also: Phrase(
        "tidak punya hp; tidak ada kuota; mencatat di kertas", "I have no phone; paper form")),
    StarterAnswer(
      "tantangan-medsos",
      Phrase(
        "Bagaimana ikut tantangan media sosial tanpa akun?",
        "How do I enter a social media challenge without an account?"),
      Phrase(
        "Tidak perlu akun. Serahkan foto atau videonya kepada petugas: {kontak}. Karya dimuat hanya dengan izin wali, dan penilaiannya tidak bergantung pada jumlah suka.",
        "No account is needed. Hand the photo or video to the staff: {contact}. It is posted only with a guardian's consent, and likes do not count."
      ),
      also: Phrase(
        "tidak punya instagram; apakah wajib punya akun; kirim video lewat mana",
        "I have no instagram; must I have an account")),
    StarterAnswer(
      "nomor-peserta",
      Phrase(
        "Saya lupa nomor peserta. Bagaimana?", "I have forgotten my entrant number. What now?"),
      Phrase(
        "Nomor peserta tertulis di pesan konfirmasi. Bila hilang, tanyakan kepada petugas dengan menyebut nama: {kontak}.",
        "It is in the confirmation message. If you have lost it, ask the staff and give your name: {contact}."
      ),
      also: Phrase(
        "nomor peserta saya berapa; kode pendaftaran hilang",
        "what is my entrant number; I lost my registration code")),
  ]
}
