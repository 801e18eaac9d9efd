package import Juara

extension Phrase {
  package static let privacyPage = Phrase("Privasi", "Privacy")
}

extension Wording {
  /// What a library's site says it keeps, of whom, why and how long (UU 27/2022 article 21).
  package func privacyNotice(_ library: Library) -> [(heading: String, sentences: [String])] {
    let contact = library.contact ?? say("meja layanan perpustakaan", "the library's desk")
    let consent = ConsentText(in: language, isForGuardian: true)
    return [
      (
        say("Siapa", "Who"),
        [
          say(
            "\(library.name) menyimpan dan bertanggung jawab atas data di situs ini. Hubungi: \(contact).",
            "\(library.name) keeps the data of this site and answers for it. Contact: \(contact).")
        ]
      ),
      (
        say("Apa dan untuk apa", "What and why"),
        [
          say(
            "Saat mendaftar kami mencatat nama, tanggal lahir atau kelas, sekolah, dan kontak wali, hanya untuk mengurus kegiatan yang dipilih.",
            "When you register we keep the name, birth date or class, school, and the guardian's contact, only to run the event you chose."
          ), consent.neverAsked,
          say(
            "Anak di bawah \(library.ageOfMajority) tahun ikut serta hanya dengan izin orang tua atau wali. Tanpa izin menampilkan nama, ia tampil dengan nomor.",
            "A child under \(library.ageOfMajority) takes part only with a parent's or guardian's consent. Without consent to show the name, the child appears by a number."
          ),
        ]
      ),
      (
        say("Berapa lama", "How long"),
        [
          library.retention.map {
            say(
              "Data pribadi dihapus \(number($0.days)) hari setelah kegiatan terakhir; hitungannya tetap, orangnya tidak.",
              "Personal data is erased \(number($0.days)) days after the last event; counts stay, the person does not."
            )
          }
            ?? say(
              "Data disimpan sampai Anda meminta agar dihapus.",
              "Data is kept until you ask for it to be erased.")
        ]
      ),
      (
        say("Hak Anda", "Your rights"),
        [
          consent.rights,
          say(
            "Setiap izin dapat dicabut kapan saja, tanpa alasan. Paling lambat 3 × 24 jam kemudian perpustakaan berhenti memakai data untuk hal itu dan menurunkan yang sudah ditampilkan.",
            "Each consent can be withdrawn at any time, without a reason. Within 3 × 24 hours the library stops using the data for it and takes down what was shown."
          ),
        ]
      ),
      (
        say("Situs ini", "This site"),
        [
          say(
            "Tidak ada pelacak, iklan, fon, atau skrip dari tempat lain. Kuki hanya menandai formulir dan halaman Anda sendiri. Catatan server tidak memuat nama, alamat jaringan, atau isi formulir.",
            "There are no trackers, advertisements, fonts or scripts from elsewhere. Cookies only mark your own forms and page. The server's log has no names, network addresses or content of forms."
          ),
          say(
            "Berapa kali halaman acara dibuka dihitung per hari dan per kode di tautannya, tanpa mencatat siapa yang membuka, alamat jaringan, atau kuki.",
            "How often the pages of an event are opened is counted by day and by the code in the link, without who opened them, network address or cookie."
          ),
        ]
      ),
      (say("Dasar hukum", "Law"), [consent.law]),
    ]
  }
}
