package import Juara

/// Tips for teenagers that a library can begin with, and change or remove as its own.
package enum StarterTips {
  private struct Entry {
    let topic: Tip.Topic
    let title: Phrase
    let text: Phrase

    init(_ topic: Tip.Topic, _ title: Phrase, _ text: Phrase) {
      (self.topic, self.title, self.text) = (topic, title, text)
    }
  }

  /// Each with its number in the set, which is the same in each language.
  package static func drafts(
    in language: Language
  ) throws(CollectionRefusal) -> [(number: Int, draft: TipDraft)] {
    var drafts: [(number: Int, draft: TipDraft)] = []
    for (index, entry) in entries.enumerated() {
      drafts.append(
        (
          index + 1,
          try TipDraft(
            topic: entry.topic, title: entry.title.text(in: language),
            text: entry.text.text(in: language), language: language.tag)
        ))
    }
    return drafts
  }

  private static let entries = searching + judging + citing + safety + reading

  private static let searching = [
    Entry(
      .search, Phrase("Mulai dari katalog", "Start with the catalogue"),
      Phrase(
        "Sebelum menyusuri rak, ketik judul, penulis, atau topiknya di katalog perpustakaan. Catat nomor panggilnya; nomor itu alamat buku di rak.",
        "Before you walk along the shelves, type a title, an author or a topic into the library's catalogue. Note the call number: it is the book's address on the shelf."
      )),
    Entry(
      .search,
      Phrase("Cari dengan kata kunci, bukan kalimat", "Search with keywords, not sentences"),
      Phrase(
        "Ambil dua atau tiga kata terpenting dari pertanyaanmu. “banjir Banjarmasin penyebab” lebih tepat daripada “kenapa sih di Banjarmasin sering banjir”.",
        "Take the two or three most important words of your question. “flood Banjarmasin causes” finds more than “why are there so many floods in Banjarmasin”."
      )),
    Entry(
      .search, Phrase("Coba kata lain", "Try other words"),
      Phrase(
        "Hasilnya sedikit? Ganti kata kunci dengan sinonim, istilah resmi, atau bahasa Inggrisnya: sampah plastik, limbah plastik, plastic waste.",
        "Few results? Replace your keyword with a synonym, an official term or the word in another language: rubbish, plastic waste, sampah plastik."
      )),
    Entry(
      .search, Phrase("Tanda petik untuk frasa", "Quotation marks for a phrase"),
      Phrase(
        "Tulis frasa di antara tanda petik, misalnya “pasar terapung”, supaya mesin pencari mencari kata-kata itu berurutan, bukan terpisah-pisah.",
        "Put a phrase between quotation marks, such as “floating market”, and the search engine looks for those words in that order instead of one by one."
      )),
    Entry(
      .search, Phrase("Batasi situs dan tahunnya", "Narrow it to a site and a year"),
      Phrase(
        "Tambahkan site:go.id untuk situs pemerintah atau site:ac.id untuk kampus, lalu saring menurut tahun. Hasil yang sedikit tetapi tepat lebih cepat dibaca.",
        "Add site:go.id for Indonesian government sites or site:ac.id for universities, and filter by year. A few right results are quicker to read than many."
      )),
    Entry(
      .search,
      Phrase("Daftar isi dan indeks itu mesin pencari", "Contents and index are a search engine"),
      Phrase(
        "Tidak perlu membaca seluruh buku untuk satu tugas. Buka daftar isi di depan dan indeks di belakang, lalu langsung ke halaman yang kamu butuhkan.",
        "You need not read a whole book for one assignment. Look at the contents in front and the index at the back, and go straight to the pages you need."
      )),
    Entry(
      .search, Phrase("Tanya pustakawan", "Ask a librarian"),
      Phrase(
        "Sudah 15 menit mencari dan belum ketemu? Ceritakan tugasmu kepada pustakawan: apa yang dicari, untuk apa, dan kapan harus selesai. Itu memang pekerjaan kami.",
        "Searched for 15 minutes and found nothing? Tell a librarian what you need, what for, and by when. Helping you find it is our job."
      )),
  ]

  private static let judging = [
    Entry(
      .sources, Phrase("Siapa yang menulis?", "Who wrote it?"),
      Phrase(
        "Cari nama penulis atau lembaganya. Apa keahliannya, dan bisakah dihubungi? Tulisan tanpa nama dan tanpa alamat jangan dijadikan satu-satunya sumber.",
        "Look for the author's or the organisation's name. What do they know about it, and can they be reached? A text without a name must not be your only source."
      )),
    Entry(
      .sources, Phrase("Kapan ditulis?", "When was it written?"),
      Phrase(
        "Angka penduduk tahun 2010 tidak cocok untuk tugas tahun ini. Periksa tanggal terbit dan tanggal pembaruan sebelum memakai datanya.",
        "A population figure of 2010 does not fit this year's assignment. Check when a page was published and updated before you use its data."
      )),
    Entry(
      .sources, Phrase("Cek di dua sumber lain", "Check two other sources"),
      Phrase(
        "Satu sumber belum cukup. Buka dua sumber lain yang tidak saling menyalin; kalau isinya sama, barulah kamu pakai.",
        "One source is not enough. Open two more that do not copy each other; use the statement only if they agree."
      )),
    Entry(
      .sources, Phrase("Baca lebih dari judulnya", "Read more than the headline"),
      Phrase(
        "Judul dibuat supaya diklik. Baca isinya sampai selesai, lalu tanyakan: apakah isinya benar-benar mengatakan apa yang ditulis di judul?",
        "Headlines are made to be clicked. Read to the end, then ask: does the text really say what the headline says?"
      )),
    Entry(
      .sources, Phrase("Fakta atau pendapat?", "Fact or opinion?"),
      Phrase(
        "Fakta bisa diperiksa, pendapat bisa didebat. “Perpustakaan buka enam hari” itu fakta; “perpustakaan paling nyaman” itu pendapat. Beri tanda saat mencatat.",
        "A fact can be checked, an opinion can be argued. “The library opens six days a week” is a fact; “the nicest library” is an opinion. Mark which is which in your notes."
      )),
    Entry(
      .sources, Phrase("Foto juga bisa menipu", "Photos can mislead, too"),
      Phrase(
        "Foto lama sering dipakai untuk berita baru. Cari asalnya dengan pencarian gambar, lalu lihat kapan dan di mana foto itu pertama kali muncul.",
        "Old photos are often used for new stories. Find the origin with an image search, and see when and where the photo first appeared."
      )),
    Entry(
      .sources, Phrase("Jawaban AI pun perlu diperiksa", "Check what AI tells you"),
      Phrase(
        "Chatbot bisa mengarang judul buku dan angka dengan sangat meyakinkan. Cari dulu bukunya di katalog dan datanya di sumber resmi sebelum kamu tulis.",
        "A chatbot can invent book titles and figures and sound quite sure. Find the book in the catalogue and the figure at its official source before you write it down."
      )),
  ]

  private static let citing = [
    Entry(
      .citing, Phrase("Catat sumber sejak awal", "Note your source at once"),
      Phrase(
        "Begitu menemukan kalimat yang bagus, langsung catat penulis, judul, tahun, dan halamannya. Mencarinya kembali pada malam terakhir jauh lebih lama.",
        "When you find a good sentence, note author, title, year and page at once. Looking for them again on the last evening takes far longer."
      )),
    Entry(
      .citing,
      Phrase("Kutip atau tulis ulang, sebut sumbernya", "Quote or rewrite, and name the source"),
      Phrase(
        "Kata-kata orang lain diberi tanda petik. Kalau idenya kamu tulis dengan kata-katamu sendiri, sumbernya tetap disebut. Tanpa itu, namanya plagiarisme.",
        "Somebody else's words go between quotation marks. If you put the idea into your own words, you still name the source. Without that it is plagiarism."
      )),
    Entry(
      .citing, Phrase("Cara menulis daftar pustaka", "How to write a reference"),
      Phrase(
        "Urutan yang umum: nama belakang penulis, nama depan. (Tahun). Judul buku. Kota: Penerbit. Tanya guru gaya mana yang dipakai, lalu pakai gaya itu terus.",
        "A common order: last name, first name. (Year). Title of the book. Place: Publisher. Ask your teacher which style to use, and keep to it."
      )),
    Entry(
      .citing, Phrase("Mengutip halaman web", "Citing a web page"),
      Phrase(
        "Tulis penulis atau lembaga, judul halaman, tanggal terbit, alamatnya, dan tanggal kamu membukanya, karena halaman web bisa berubah atau hilang.",
        "Give the author or organisation, the page's title, its date, its address and the day you opened it, since web pages change and vanish."
      )),
    Entry(
      .citing, Phrase("Pakai gambar dengan izin", "Use pictures with permission"),
      Phrase(
        "Gambar di internet ada pemiliknya. Cari yang berlisensi Creative Commons, lalu tulis nama pembuat dan lisensinya di bawah gambar.",
        "Pictures on the internet belong to somebody. Look for ones with a Creative Commons licence, and write the maker's name and the licence below."
      )),
  ]

  private static let safety = [
    Entry(
      .safety, Phrase("Kata sandi panjang lebih aman", "A long password is safer"),
      Phrase(
        "Rangkai empat kata yang tidak berhubungan, misalnya nama benda di kamarmu. Mudah diingat, sulit ditebak. Jangan pakai tanggal lahir.",
        "Join four words that have nothing to do with each other, such as things in your room. Easy to remember, hard to guess. Do not use your birthday."
      )),
    Entry(
      .safety, Phrase("Satu akun, satu kata sandi", "One password for each account"),
      Phrase(
        "Kalau satu situs bocor, kata sandi yang sama membuka semua akunmu. Pakai kata sandi berbeda, dan simpan di pengelola kata sandi.",
        "If one site leaks, the same password opens all your accounts. Use a different one for each, and keep them in a password manager."
      )),
    Entry(
      .safety, Phrase("Nyalakan verifikasi dua langkah", "Turn on two-step verification"),
      Phrase(
        "Dengan verifikasi dua langkah, orang yang tahu kata sandimu tetap tidak bisa masuk. Kode OTP tidak boleh diberikan kepada siapa pun, juga yang mengaku petugas.",
        "With two-step verification, somebody who knows your password still cannot get in. Never give the code to anyone, not even to somebody who claims to be staff."
      )),
    Entry(
      .safety, Phrase("Jangan asal klik tautan", "Think before you click"),
      Phrase(
        "“Selamat, kamu menang!” dari nomor tak dikenal? Lihat alamat tautannya huruf demi huruf. Kalau ragu, jangan diklik; tanyakan kepada orang dewasa yang kamu percaya.",
        "“You have won!” from an unknown number? Read the link's address letter by letter. If in doubt, do not click; ask an adult you trust."
      )),
    Entry(
      .safety, Phrase("Keluar dari komputer umum", "Log out of shared computers"),
      Phrase(
        "Selesai memakai komputer perpustakaan atau sekolah, keluar dari semua akun dan tutup perambannya. Jangan pilih “simpan kata sandi”.",
        "When you are done at a computer of the library or school, log out of every account and close the browser. Never choose “save password”."
      )),
    Entry(
      .safety, Phrase("Data pribadimu bukan untuk umum", "Keep your data to yourself"),
      Phrase(
        "Alamat rumah, nomor telepon, nama sekolah, dan foto kartu pelajar jangan diunggah. Yang sudah tersebar sulit ditarik kembali.",
        "Do not post your address, phone number, school or a photo of your student card. What has spread is hard to take back."
      )),
    Entry(
      .safety,
      Phrase("Tanya dulu sebelum mengunggah foto teman", "Ask before you post a friend's photo"),
      Phrase(
        "Wajah temanmu adalah data pribadinya. Minta izin sebelum mengunggah, dan hapus kalau ia keberatan, tanpa perlu alasan.",
        "A friend's face is personal data. Ask before you post it, and take it down if they object; they need no reason."
      )),
  ]

  private static let reading = [
    Entry(
      .reading, Phrase("Lima belas menit sehari", "Fifteen minutes a day"),
      Phrase(
        "Lima belas menit membaca setiap hari, misalnya sebelum tidur, cukup untuk menyelesaikan beberapa buku dalam setahun. Taruh bukunya di samping bantal, bukan ponselnya.",
        "Fifteen minutes of reading a day, before you sleep for example, are enough for several books a year. Put the book beside your pillow, not the phone."
      )),
    Entry(
      .reading, Phrase("Boleh berhenti di tengah", "You may stop halfway"),
      Phrase(
        "Sudah 50 halaman dan belum suka? Kembalikan dan pinjam yang lain. Membaca bukan hukuman; buku yang cocok untukmu menunggu di rak berikutnya.",
        "Fifty pages in and you do not like it? Return it and borrow another. Reading is no punishment; the right book is waiting on the next shelf."
      )),
    Entry(
      .reading, Phrase("Catat dengan kata-katamu sendiri", "Take notes in your own words"),
      Phrase(
        "Setelah satu bab, tutup bukunya dan tulis tiga kalimat tentang isinya. Yang bisa kamu ceritakan kembali, itulah yang sudah kamu pahami.",
        "After a chapter, close the book and write three sentences about it. What you can tell again is what you have understood."
      )),
    Entry(
      .reading, Phrase("Baca cepat dulu, baru teliti", "Skim first, then read"),
      Phrase(
        "Untuk buku pelajaran: lihat judul bab, gambar, dan ringkasannya, buat dua pertanyaan, lalu baca untuk mencari jawabannya.",
        "For a textbook: look at headings, pictures and the summary, write two questions, then read to find the answers."
      )),
  ]
}
