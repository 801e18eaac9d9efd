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
        say("Siapa", "Who is responsible"),
        [
          say(
            "\(library.name) menyimpan dan bertanggung jawab atas data di situs ini. Hubungi: \(contact).",
            "\(library.name) keeps the data on this site and is responsible for it. Contact: \(contact)."
          )
        ]
      ),
      (
        say("Apa dan untuk apa", "What and why"),
        [
          say(
            "Saat mendaftar kami mencatat nama, tanggal lahir atau kelas, sekolah, dan kontak wali, hanya untuk mengurus kegiatan yang dipilih.",
            "When you register, we record the name, the date of birth or class, the school, and the guardian's contact details, and use them only to run the event you chose."
          ), consent.neverAsked,
          say(
            "Anak di bawah \(library.ageOfMajority) tahun ikut serta hanya dengan izin orang tua atau wali. Tanpa izin menampilkan nama, ia tampil dengan nomor.",
            "A child under \(library.ageOfMajority) can take part only with the consent of a parent or guardian. Without consent to show the name, the child is shown as a number."
          ),
        ]
      ),
      (
        say("Berapa lama", "How long"),
        [
          library.retention.map {
            say(
              "Data pribadi dihapus \(number($0.days)) hari setelah kegiatan terakhir; hitungannya tetap, orangnya tidak.",
              "Personal data is erased \(number($0.days)) days after the person's last event. Only totals are kept, without the person."
            )
          }
            ?? say(
              "Data disimpan sampai Anda meminta agar dihapus.",
              "Data is kept until you ask us to erase it.")
        ]
      ),
      (
        say("Hak Anda", "Your rights"),
        [
          consent.rights,
          say(
            "Setiap izin dapat dicabut kapan saja, tanpa alasan. Paling lambat 3 × 24 jam kemudian perpustakaan berhenti memakai data untuk hal itu dan menurunkan yang sudah ditampilkan.",
            "You can withdraw any consent at any time, without giving a reason. Within 72 hours the library stops using the data for that purpose and takes down what was shown."
          ),
        ]
      ),
      (
        say("Situs ini", "This site"),
        [
          say(
            "Tidak ada pelacak, iklan, fon, atau skrip dari tempat lain. Kuki hanya menandai formulir dan halaman Anda sendiri. Catatan server tidak memuat nama, alamat jaringan, atau isi formulir.",
            "This site uses no trackers, advertisements, fonts or scripts from other sites. Its cookies only mark the forms and the page that are yours. The server log contains no names, network addresses or form contents."
          ),
          say(
            "Berapa kali halaman acara dibuka dihitung per hari dan per kode di tautannya, tanpa mencatat siapa yang membuka, alamat jaringan, atau kuki.",
            "We count how often an event's pages are opened, by day and by the code in the link. We do not record who opened them, and use no network address or cookie for it."
          ),
        ]
      ),
      (say("Dasar hukum", "Legal basis"), [consent.law]),
    ]
  }
}
